/* Keeps the page of a run up to date; without scripts the page loads itself anew. */
const EVERY = 3000;

async function refresh() {
  const shown = document.getElementById("run");
  const answer = await fetch(location.href).catch(() => null);
  if (!answer || !answer.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("run");
  if (!fresh) return;
  if (fresh.dataset.state !== shown.dataset.state) location.reload();
  else if (fresh.innerHTML !== shown.innerHTML) shown.replaceChildren(...fresh.childNodes);
}

setInterval(refresh, EVERY);
