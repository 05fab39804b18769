// Pointing at a criterion or a cell lights its words in the answer, and back; arrow keys move through either.
import { peek } from "./peek.js";

export function evidence() {
  const answer = document.getElementById("your-answer");
  if (!answer) return;
  const section = answer.closest("section");
  section.classList.toggle("stays", section.offsetHeight < window.innerHeight);
  const sources = [...document.querySelectorAll("[data-cites]")];
  const pieces = [...answer.querySelectorAll("[data-cited-by]")];
  const served = new Map(pieces.map((piece) => [piece, piece.dataset.citedBy.split(" ")]));
  let followed = null; // the cell whose words were gone to, until the next click
  const { show, hide } = peek(document.getElementById("peek"));
  document.getElementById("way-back").hidden = false;

  const light = (names, only = null) => {
    for (const piece of pieces) {
      piece.classList.toggle("lit", only ? piece === only : served.get(piece).some((name) => names.includes(name)));
    }
    for (const source of sources) source.classList.toggle("lit", names.includes(source.dataset.cites));
  };
  const lightFrom = (place) => {
    const source = place?.closest?.("[data-cites]");
    const piece = place?.closest?.("[data-cited-by]");
    hide();
    if (piece) light(served.get(piece), piece);
    else if (source) light([source.dataset.cites]);
    else if (place !== document.activeElement) lightFrom(document.activeElement);
    else light(followed ? [followed.dataset.cites] : []);
    if (source?.matches(".said")) show(pieces.find((lit) => lit.classList.contains("lit")), source);
  };

  document.addEventListener("mouseover", (event) => lightFrom(event.target));
  document.addEventListener("focusin", (event) => lightFrom(event.target));
  document.addEventListener("focusout", (event) => lightFrom(event.relatedTarget));
  document.addEventListener("click", (event) => {
    followed = event.target.closest("a[data-cites]");
    lightFrom(event.target);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && followed) followed = goBack(followed);
    else move(event);
  });
}

function goBack(cell) {
  cell.focus();
  cell.scrollIntoView({ block: "center" });
  return null;
}

function move(event) {
  const list = event.target.closest?.("#criteria, .cells");
  if (!list) return;
  const stops = [...list.querySelectorAll("summary, a[data-cites]")];
  const here = stops.indexOf(event.target);
  const target = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: stops.length - 1 }[event.key];
  if (here < 0 || target === undefined) return;
  event.preventDefault();
  stops[Math.min(Math.max(target, 0), stops.length - 1)].focus();
}
