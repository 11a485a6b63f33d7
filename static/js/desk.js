// The keys of the review desk, as its buttons show them. Every button works without this, by its access key too.
// A form is sent once, however often its button is pressed.
(() => {
  const STORED = "desk-keys-off";
  const toggle = document.querySelector("[data-keys]");
  const off = () => localStorage.getItem(STORED) === "1";
  const typing = (element) => element.closest("input:not([type=checkbox]), select, textarea, [contenteditable]");

  if (toggle) {
    toggle.checked = !off();
    toggle.closest("label").hidden = false;
    toggle.addEventListener("change", () => localStorage.setItem(STORED, toggle.checked ? "0" : "1"));
  }

  // To a field, where the key leads to one; else what a click does.
  function follow(element) {
    const field = document.getElementById(element.dataset.goesTo);
    if (!field) return element.click();
    field.focus();
    field.scrollIntoView({ block: "center" });
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest("[data-goes-to]");
    if (!link) return;
    event.preventDefault();
    follow(link);
  });

  document.addEventListener("keydown", (event) => {
    const field = typing(event.target);
    if (field && event.key === "Escape") return field.blur();
    if (field && event.key === "Enter" && (event.ctrlKey || event.metaKey) && field.form) return field.form.requestSubmit();
    if (field || off() || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
    const element = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
    if (!element) return;
    event.preventDefault();
    follow(element);
  });

  // Sent twice, the second would be refused because of the first, and its page would say that nothing was decided.
  let sent = false;
  document.addEventListener("submit", (event) => {
    if (sent) event.preventDefault();
    sent = true;
  });
  window.addEventListener("pageshow", () => { sent = false; });
})();
