// After a refused submission the list of faults is where the reader starts.
export function focusFaults() {
  document.getElementById("faults")?.focus();
}
