/** A mark on the picture and its line in the list light up together. */
export function marks(svg) {
  const lines = new Map([...document.querySelectorAll("[data-line]")].map((line) => [line.dataset.line, line]));
  for (const rect of svg.querySelectorAll("[data-mark]")) {
    const line = lines.get(rect.dataset.mark);
    if (!line) continue;
    const tick = line.querySelector("input");
    const light = (on) => () => {
      rect.classList.toggle("lit", on);
      line.classList.toggle("lit", on);
    };
    line.addEventListener("mouseenter", light(true));
    line.addEventListener("mouseleave", light(false));
    line.addEventListener("focusin", light(true));
    line.addEventListener("focusout", light(false));
    rect.addEventListener("mouseenter", light(true));
    rect.addEventListener("mouseleave", light(false));
    if (!tick) continue;
    rect.addEventListener("click", () => {
      line.closest("details").open = true;
      line.scrollIntoView({ block: "nearest" });
      tick.focus();
    });
    tick.addEventListener("change", () => {
      rect.classList.toggle("gone", tick.checked);
      const reason = document.querySelector("[data-why]");
      if (reason) reason.hidden = !document.querySelector("[name=remove]:checked");
    });
    tick.addEventListener("keydown", (event) => {
      if (event.key === "Delete") tick.click();
    });
  }
  const reason = document.querySelector("[data-why]");
  if (reason && !reason.querySelector(".govuk-error-message")) {
    reason.hidden = !document.querySelector("[name=remove]:checked");
  }
}
