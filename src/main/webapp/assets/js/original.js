/** The original in the place of the inked picture, for as long as the page is open. */
export function start(root) {
  const form = root.querySelector("form[data-original]");
  const canvas = document.querySelector("[data-canvas]");
  if (!form || !canvas) return;
  form.addEventListener("submit", async (event) => {
    const reason = form.elements.reason;
    if (!reason.value.trim()) return;
    event.preventDefault();
    const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)) });
    if (!answer.ok || answer.headers.get("Content-Type") !== "image/png") return form.submit();
    show(canvas, URL.createObjectURL(await answer.blob()));
    reason.value = "";
  });
}

function show(canvas, address) {
  const picture = canvas.querySelector("[data-stage] img");
  const inked = picture.src;
  const words = picture.alt;
  picture.src = address;
  picture.alt = "The original";
  canvas.classList.add("canvas--original");
  const back = document.createElement("button");
  back.type = "button";
  back.textContent = "Back to the inked picture";
  const bar = canvas.querySelector("[data-bar]");
  const said = document.createElement("strong");
  said.textContent = "The original: personal data. That you look at it is in the access log.";
  bar.prepend(said, back);
  back.focus();
  back.addEventListener("click", () => {
    picture.src = inked;
    picture.alt = words;
    URL.revokeObjectURL(address);
    canvas.classList.remove("canvas--original");
    said.remove();
    back.remove();
  });
}
