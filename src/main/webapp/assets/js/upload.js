/** Sends a form with files, shows how far it is, and puts what was wrong onto the same page. */
export function send(event, form) {
  event.preventDefault();
  if (form.dataset.sent) return;
  form.dataset.sent = "yes";
  const bar = form.querySelector("[data-progress]");
  const words = bar.querySelector("[data-words]");
  const meter = bar.querySelector("progress");
  bar.hidden = false;
  words.textContent = "Sending…";

  const request = new XMLHttpRequest();
  request.open("POST", form.action);
  request.upload.addEventListener("progress", ({ loaded, total }) => {
    meter.value = total ? (100 * loaded) / total : 0;
    words.textContent = loaded < total ? `Sending: ${Math.round(meter.value)} %` : "Sealing your files…";
  });
  request.addEventListener("load", () => {
    if (request.status === 200 && request.responseURL !== form.action) location.assign(request.responseURL);
    else if (!again(request.responseText, form)) keep(request.responseText);
  });
  for (const failure of ["error", "abort", "timeout"]) {
    request.addEventListener(failure, () => {
      delete form.dataset.sent;
      words.textContent = "The desk could not be reached. Nothing is lost: try again.";
    });
  }
  request.send(new FormData(form));

  /** What went wrong is no form: it is said here, and what was written stays. */
  function keep(html) {
    delete form.dataset.sent;
    words.textContent = new DOMParser().parseFromString(html, "text/html").querySelector("main p")?.textContent ?? "";
  }
}

/** The answer takes this page's place if it has a form; files that were chosen stay chosen. */
function again(html, form) {
  const answer = new DOMParser().parseFromString(html, "text/html");
  if (!answer.querySelector("main form")) return false;
  const chosen = form.querySelector("input[type=file]")?.files;
  document.title = answer.title;
  for (const part of ["header", "main"]) {
    document.querySelector(part).replaceWith(document.importNode(answer.querySelector(part), true));
  }
  const main = document.querySelector("main");
  const input = main.querySelector("input[type=file]");
  import("./inkwell.js").then(({ enliven }) => {
    enliven(main);
    if (!input || !chosen?.length) return;
    input.files = chosen;
    input.dispatchEvent(new Event("change"));
  });
  scrollTo(0, 0);
  return true;
}
