/** Everything here betters pages that work without it. */
import { start as canvas } from "./canvas.js";
import { start as original } from "./original.js";
import { start as picker } from "./picker.js";
import { start as queue } from "./queue.js";

document.documentElement.classList.add("scripted");
document.body.classList.add("js-enabled", "govuk-frontend-supported");

export function enliven(root) {
  for (const begin of [canvas, original, picker, queue]) begin(root);
  root.querySelector("[data-focus]")?.focus();
  for (const form of root.querySelectorAll("form:not([data-upload])")) once(form);
}

/** A second press on the same button does nothing, unless it fetches a file and the page stays. */
function once(form) {
  form.addEventListener("submit", (event) => {
    if (event.submitter?.hasAttribute("data-download")) return;
    if (form.dataset.sent) event.preventDefault();
    else if (!event.defaultPrevented && form.method === "post" && !form.target) form.dataset.sent = "yes";
  });
}

window.addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
});

enliven(document);
