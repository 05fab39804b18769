// Each module improves one thing that also works without it.
import { localTimes } from "./times.js";
import { evidence } from "./evidence.js";
import { writing } from "./writing.js";
import { printing } from "./printing.js";
import { focusFaults } from "./faults.js";

localTimes(document);
document.addEventListener("htmx:afterSwap", (event) => localTimes(event.detail.target ?? document));
evidence();
writing();
printing();
focusFaults();
