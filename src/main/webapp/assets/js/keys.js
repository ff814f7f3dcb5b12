/** One key for each thing that a reviewer does; the page shows which. */
const STEP = 8;
const WAYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** Without a canvas or its form, of a picture that is held or decided, the keys that need none. */
export function keys(canvas) {
  const help = document.querySelector("[data-keys]");
  document.querySelector("[data-help]")?.addEventListener("click", () => help.showModal());
  document.addEventListener("keydown", (event) => {
    const writing = event.target.closest("input:not([type=checkbox]), select, textarea");
    if (writing || help?.open || event.ctrlKey || event.metaKey) return;
    if (event.key === "?") help?.showModal();
    else if (canvas?.moving ? move(canvas, event) : act(canvas, event)) event.preventDefault();
  });
}

/** Shows or hides that something is drawn which the picture does not show yet. */
export function warn(on) {
  const warning = document.querySelector("[data-unapplied]");
  if (!warning) return;
  warning.hidden = !on;
  if (on) warning.focus();
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
  const looking = canvas && {
    j: () => canvas.places.walk(1),
    k: () => canvas.places.walk(-1),
    i: () => canvas.places.toggle(),
    escape: () => canvas.places.hide(),
    "+": () => canvas.enlarge("in"),
    "=": () => canvas.enlarge("in"),
    "-": () => canvas.enlarge("out"),
    0: () => canvas.enlarge("fit"),
  };
  const drawing = canvas?.form && {
    b: () => canvas.begin(),
    u: () => canvas.undo(),
    a: () => canvas.form.requestSubmit(),
  };
  const reading = !canvas && { i: () => document.querySelector("[data-ink-too]")?.focus() };
  const deciding = {
    r: () => release(canvas),
    x: () => document.querySelector("[data-refuse]")?.focus(),
    o: () => document.querySelector("[data-original] input[name=reason]")?.focus(),
    n: () => document.querySelector("[data-next]")?.click(),
  };
  const does = { ...looking, ...drawing, ...reading, ...deciding }[event.key.toLowerCase()];
  if (does) does();
  return Boolean(does);
}

function release(canvas) {
  const form = document.querySelector("form[data-release]");
  if (!form) return;
  const words = document.querySelector("[data-ink-too]")?.value.trim();
  if (canvas?.unapplied || words) warn(true);
  else form.requestSubmit();
}
