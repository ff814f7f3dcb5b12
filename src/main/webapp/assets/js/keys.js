/** One key for each thing that a reviewer does; the page shows which. */
const STEP = 8;
const WAYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

export function keys(canvas) {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.target.closest("input:not([type=checkbox]), select, textarea")) return;
    if (canvas.moving ? move(canvas, event) : act(canvas, event)) event.preventDefault();
  });
}

function move(canvas, event) {
  const way = WAYS[event.key];
  if (way) {
    const [across, down] = way.map((side) => side * (event.altKey ? 1 : STEP));
    if (event.shiftKey) canvas.moving.grow(across, down);
    else canvas.moving.move(across, down);
  } else if (event.key === "Enter") canvas.keep();
  else if (event.key === "Escape") canvas.drop();
  else if (event.key.toLowerCase() === "b") canvas.begin();
  else return false;
  return true;
}

function act(canvas, event) {
  if (event.altKey || event.shiftKey) return false;
  const does = {
    b: () => canvas.begin(),
    a: () => canvas.form.requestSubmit(),
    r: () => release(canvas),
    x: () => document.querySelector("[data-refuse]")?.focus(),
    o: () => document.querySelector("[data-original] input[name=reason]")?.focus(),
    n: () => document.querySelector("[data-next]")?.click(),
    "+": () => canvas.enlarge("in"),
    "=": () => canvas.enlarge("in"),
    "-": () => canvas.enlarge("out"),
    0: () => canvas.enlarge("fit"),
  }[event.key.toLowerCase()];
  if (does) does();
  return Boolean(does);
}

function release(canvas) {
  const form = document.querySelector("form[data-release]");
  const warning = document.querySelector("[data-unapplied]");
  if (!form) return;
  if (canvas.unapplied && warning) {
    warning.hidden = false;
    warning.focus();
  } else form.requestSubmit();
}
