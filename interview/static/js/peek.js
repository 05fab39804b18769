// Words that a cell lights out of sight are shown, in their passage, at the edge of the window away from the cell.
export function peek(panel) {
  let piece = null;
  const update = () => {
    panel.hidden = !piece || isInSight(piece);
  };
  document.addEventListener("scroll", update, { passive: true });

  const hide = () => {
    piece = null;
    update();
  };
  const show = (lit, cell) => {
    piece = lit;
    update();
    if (panel.hidden) return;
    panel.classList.toggle("above", cell.getBoundingClientRect().top > window.innerHeight / 2);
    panel.replaceChildren(copyOf(piece.closest(".passage")));
    panel.scrollTop = panel.querySelector(".lit").offsetTop - panel.clientHeight / 2;
  };
  return { show, hide };
}

function isInSight(element) {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
}

function copyOf(passage) {
  const copy = passage.cloneNode(true);
  for (const named of copy.querySelectorAll("[id]")) named.removeAttribute("id");
  return copy;
}
