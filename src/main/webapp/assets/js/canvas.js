/** The picture on which people draw, by mouse, finger or keys. */
import { Box } from "./box.js";
import { keys, warn } from "./keys.js";
import { Places } from "./places.js";

export function start(root) {
  const element = root.querySelector("[data-canvas]");
  const canvas = element ? new Canvas(element) : null;
  if (root.querySelector(".bench")) keys(canvas);
}

class Canvas {
  constructor(element) {
    this.view = element.querySelector("[data-view]");
    this.stage = element.querySelector("[data-stage]");
    this.marks = this.stage.querySelector("svg");
    this.width = Number(element.dataset.width);
    this.height = Number(element.dataset.height);
    this.form = document.querySelector("form[data-boxes]");
    this.list = this.form?.querySelector("[data-drawn]");
    this.zoom = 1;
    this.moving = null;
    this.steps = [];
    this.bar(element);
    this.places = new Places(element, (back) => this.steps.push(back));
    this.marks.addEventListener("dragstart", (event) => event.preventDefault());
    if (!this.form) return;
    for (const kept of this.form.querySelectorAll("[data-kept]")) this.restore(kept);
    this.pointer();
    this.form.addEventListener("change", () => warn(false));
  }

  bar(element) {
    for (const button of element.querySelectorAll("[data-zoom]")) {
      button.addEventListener("click", () => this.enlarge(button.dataset.zoom));
    }
    const draw = element.querySelector("[data-draw]");
    draw?.addEventListener("click", () => {
      const drawing = this.stage.classList.toggle("drawing");
      draw.setAttribute("aria-pressed", String(drawing));
    });
  }

  enlarge(how) {
    this.zoom = { in: Math.min(4, this.zoom * 1.5), out: Math.max(1, this.zoom / 1.5), fit: 1 }[how];
    this.stage.style.width = `${100 * this.zoom}%`;
  }

  pointer() {
    let from = null;
    const at = (event) => {
      const seen = this.marks.getBoundingClientRect();
      return {
        x: ((event.clientX - seen.left) / seen.width) * this.width,
        y: ((event.clientY - seen.top) / seen.height) * this.height,
      };
    };
    this.marks.addEventListener("pointerdown", (event) => {
      const finger = event.pointerType === "touch" && !this.stage.classList.contains("drawing");
      if (event.button !== 0 || finger) return;
      event.preventDefault();
      this.view.focus({ preventScroll: true });
      this.marks.setPointerCapture(event.pointerId);
      this.keep();
      from = at(event);
    });
    this.marks.addEventListener("pointermove", (event) => {
      if (!from) return;
      const to = at(event);
      const far = Math.abs(to.x - from.x) > 3 || Math.abs(to.y - from.y) > 3;
      if (!this.moving && far) this.moving = new Box(this, from.x, from.y, 4, 4);
      this.moving?.span(from, to);
    });
    this.marks.addEventListener("pointerup", (event) => {
      if (from && !this.moving) this.places.at(event.clientX, event.clientY);
      from = null;
      this.keep();
    });
    this.marks.addEventListener("pointercancel", () => {
      from = null;
      this.drop();
    });
  }

  /** A new box in the middle of what is seen, to be moved by keys. */
  begin() {
    this.keep();
    const scale = this.width / this.stage.clientWidth;
    const width = this.width / 6;
    const height = this.width / 48;
    const x = (this.view.scrollLeft + this.view.clientWidth / 2) * scale - width / 2;
    const y = (this.view.scrollTop + this.view.clientHeight / 2) * scale - height / 2;
    this.moving = new Box(this, x, y, width, height);
    this.view.focus({ preventScroll: true });
  }

  keep() {
    const box = this.moving;
    if (!box) return;
    this.moving = null;
    box.settle();
    const entry = this.entry(box);
    this.list.append(entry);
    this.steps.push(() => entry.querySelector("button")?.click());
    this.form.dispatchEvent(new Event("change"));
  }

  /** Takes back the last box or tick. */
  undo() {
    this.steps.pop()?.();
  }

  /** A box of a form that came back. */
  restore(kept) {
    const box = new Box(this, ...kept.dataset.kept.split(",").map(Number));
    box.settle();
    kept.replaceWith(this.entry(box));
  }

  drop() {
    this.moving?.drop();
    this.moving = null;
  }

  entry(box) {
    const carried = document.createElement("input");
    carried.type = "hidden";
    carried.name = "box";
    carried.value = box.words;
    const remove = document.createElement("button");
    remove.type = "button";
    remove.className = "plain";
    remove.textContent = "Remove";
    const item = document.createElement("li");
    item.append(`Box of ${box.width} × ${box.height} at ${box.x}, ${box.y}`, carried, remove);
    remove.addEventListener("click", () => {
      box.drop();
      item.remove();
      this.form.dispatchEvent(new Event("change"));
    });
    return item;
  }

  /** Whether something is drawn or ticked that the picture does not show yet. */
  get unapplied() {
    return Boolean(this.moving || this.form?.querySelector("[type=hidden][name=box], [type=checkbox]:checked"));
  }
}
