// What is selected in an article on the page becomes the evidence of the form: its words, the article, and where they
// begin, counted in code points as the server counts them. Without this, the words are pasted.
(() => {
  const field = (name) => document.querySelector(`[data-evidence="${name}"]`);
  const points = (text) => Array.from(text);

  // The part of a paragraph that a selection covers: [first, last] in code points; null where it covers nothing of it.
  function covered(paragraph, selected) {
    const whole = document.createRange();
    whole.selectNodeContents(paragraph);
    const begins = whole.comparePoint(selected.startContainer, selected.startOffset);
    const ends = whole.comparePoint(selected.endContainer, selected.endOffset);
    if (begins > 0 || ends < 0) return null;
    const before = (container, offset) => {
      const range = whole.cloneRange();
      range.setEnd(container, offset);
      return points(range.toString()).length;
    };
    const first = begins < 0 ? 0 : before(selected.startContainer, selected.startOffset);
    const last = ends > 0 ? points(whole.toString()).length : before(selected.endContainer, selected.endOffset);
    return last > first ? [first, last] : null;
  }

  function bodyOf(node) {
    const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
    return element && element.closest("[data-evidence-body]");
  }

  // {article, start, words} of a selection inside one article; null of any other.
  function chosen(selection) {
    if (!selection.rangeCount || selection.isCollapsed) return null;
    const selected = selection.getRangeAt(0);
    const body = bodyOf(selected.startContainer);
    if (!body) return null;
    const other = bodyOf(selected.endContainer);
    if (other && other !== body) return null;
    let start = null;
    const lines = [];
    for (const paragraph of body.querySelectorAll("[data-start]")) {
      const part = covered(paragraph, selected);
      if (!part) continue;
      if (start === null) start = Number(paragraph.dataset.start) + part[0];
      lines.push(points(paragraph.textContent).slice(...part).join(""));
    }
    const words = lines.join("\n");
    if (!words.trim()) return null;
    start += points(words).length - points(words.trimStart()).length;
    return { article: body.dataset.evidenceBody, start, words: words.trim() };
  }

  function fill(evidence) {
    for (const [name, value] of Object.entries(evidence)) field(name).value = value;
    const told = field("told");
    if (told) told.textContent = `${points(evidence.words).length} characters of article ${evidence.article} are chosen.`;
  }

  if (!field("words")) return;
  document.addEventListener("selectionchange", () => {
    const evidence = chosen(document.getSelection());
    if (evidence) fill(evidence);
  });
  for (const button of document.querySelectorAll("[data-evidence-take]")) {
    button.hidden = false;
    const { article, from, words } = button.dataset;
    button.addEventListener("click", () => fill({ article, start: Number(from), words }));
  }
  field("words").addEventListener("input", () => { field("start").value = ""; });
})();
