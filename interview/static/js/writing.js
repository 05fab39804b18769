// The answer box: how much there is, whether it is saved, and a timer for those who want one.
const WORDS_A_SECOND = 140 / 60;

export function writing() {
  const box = document.getElementById("answer");
  const form = document.getElementById("writing");
  if (!box || !form) return;
  const counts = document.getElementById("counts");
  const saved = document.getElementById("saved");

  const count = () => {
    const words = box.value.trim() ? box.value.trim().split(/\s+/u).length : 0;
    counts.textContent = words ? `${words} ${words === 1 ? "word" : "words"}, about ${spoken(words / WORDS_A_SECOND)} to say` : "Two minutes of speech are about 280 words.";
  };
  const say = (words, fault = true) => {
    saved.classList.toggle("unsaved", fault);
    if (saved.textContent !== words) saved.textContent = words; // said again, it would be read aloud again
  };
  box.addEventListener("input", () => {
    count();
    say("Not saved yet", false);
  });
  if (box.value) count();
  for (const name of ["htmx:responseError", "htmx:sendError"]) {
    document.addEventListener(name, () => say("Could not be saved; your text is still here"));
  }
  form.addEventListener("submit", (event) => {
    if (new URLSearchParams(new FormData(form)).toString().length < Number(box.dataset.largest)) return;
    event.preventDefault();
    say("This is larger than can be sent. Shorten it first; nothing is lost.");
    box.focus();
  });
  timer(document.getElementById("timer"));
}

function spoken(seconds) {
  const rounded = Math.max(5, Math.round(seconds / 5) * 5);
  const minutes = Math.floor(rounded / 60);
  return [minutes && `${minutes} min`, rounded % 60 && `${rounded % 60} s`].filter(Boolean).join(" ");
}

function timer(button) {
  button.hidden = false;
  let started = null;
  let ticking = null;
  const show = () => {
    const seconds = Math.floor((Date.now() - started) / 1000);
    button.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}, stop`;
  };
  button.addEventListener("click", () => {
    if (ticking) {
      clearInterval(ticking);
      ticking = null;
      button.textContent = `${button.textContent.replace(", stop", "")}, start again`;
      return;
    }
    started = Date.now();
    ticking = setInterval(show, 1000);
    show();
  });
}
