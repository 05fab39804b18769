// Pointing at a criterion lights its evidence in the answer, and back; arrow keys move through criteria.
export function evidence() {
  const list = document.getElementById("criteria");
  const answer = document.getElementById("your-answer");
  if (!list || !answer) return;
  const section = answer.closest("section");
  section.classList.toggle("stays", section.offsetHeight < window.innerHeight);
  const criteria = [...list.querySelectorAll("[data-criterion]")];
  const pieces = [...answer.querySelectorAll("[data-criteria]")];
  const served = new Map(pieces.map((piece) => [piece, piece.dataset.criteria.split(" ")]));

  const light = (ids, only = null) => {
    for (const piece of pieces) {
      piece.classList.toggle("lit", only ? piece === only : served.get(piece).some((id) => ids.includes(id)));
    }
    for (const entry of criteria) entry.classList.toggle("lit", ids.includes(entry.dataset.criterion));
  };
  const lightFrom = (event) => {
    const entry = event.target.closest("[data-criterion]");
    const piece = event.target.closest("[data-criteria]");
    if (piece) light(served.get(piece), piece);
    else light(entry ? [entry.dataset.criterion] : []);
  };
  const restore = () => {
    const entry = document.activeElement?.closest?.("[data-criterion]");
    light(entry ? [entry.dataset.criterion] : []);
  };

  for (const root of [list, answer]) {
    root.addEventListener("mouseover", lightFrom);
    root.addEventListener("mouseleave", restore);
  }
  list.addEventListener("focusin", lightFrom);
  list.addEventListener("focusout", restore);
  list.addEventListener("keydown", (event) => move(event, criteria));
}

function move(event, criteria) {
  const here = criteria.findIndex((entry) => entry.firstElementChild === event.target);
  const target = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: criteria.length - 1 }[event.key];
  if (here < 0 || target === undefined) return;
  event.preventDefault();
  criteria[Math.min(Math.max(target, 0), criteria.length - 1)].firstElementChild.focus();
}
