/** The places of a picture: each says why it is inked, by hover, by touch and by keys. */
const LINGER = 250;
const WAYS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

export class Places {
  /** @param did is told how each tick is taken back */
  constructor(frame, did) {
    this.frame = frame;
    this.did = did;
    this.links = [...frame.querySelectorAll("[data-place]")];
    this.note = frame.querySelector("[data-why-here]");
    this.said = frame.querySelector("[data-said]");
    this.button = this.note.querySelector("[data-toggle]");
    this.here = null;
    for (const [at, link] of this.links.entries()) this.start(link, at);
    this.button.addEventListener("click", () => this.toggle());
    this.note.addEventListener("pointerenter", () => clearTimeout(this.leaving));
    this.note.addEventListener("pointerleave", () => this.leave());
    frame.querySelector("[data-view]").addEventListener("scroll", () => this.here && this.beside(this.here));
    window.addEventListener("resize", () => this.here && this.beside(this.here));
    askWhy();
  }

  start(link, at) {
    link.setAttribute("tabindex", at === 0 ? "0" : "-1");
    link.addEventListener("pointerenter", (event) => event.pointerType === "mouse" && this.show(link));
    link.addEventListener("pointerleave", (event) => event.pointerType === "mouse" && this.leave());
    link.addEventListener("focus", () => this.settle(link));
    link.addEventListener("blur", () => this.leave());
    link.addEventListener("click", (event) => {
      event.preventDefault();
      link.focus({ preventScroll: true });
    });
    link.addEventListener("keydown", (event) => this.key(event));
    const line = lineOf(link);
    if (!line) return;
    for (const [on, off] of [["mouseenter", "mouseleave"], ["focusin", "focusout"]]) {
      line.addEventListener(on, () => light(link, true));
      line.addEventListener(off, () => light(link, false));
    }
    const tick = tickOf(link);
    tick.addEventListener("change", (event) => this.ticked(link, tick, event.detail === "undo"));
    tick.addEventListener("keydown", (event) => event.key === "Delete" && tick.click());
    link.classList.toggle("ticked", tick.checked);
  }

  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (WAYS[event.key]) this.walk(WAYS[event.key]);
    else if (event.key === "Enter") this.toggle();
    else if (event.key === "Escape") this.hide();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** To the next place in reading order, or one back. */
  walk(step) {
    if (this.links.length === 0) return;
    const at = this.links.findIndex((link) => link.getAttribute("tabindex") === "0");
    const first = !this.links.includes(document.activeElement) && !this.walked;
    const next = first ? at : (at + step + this.links.length) % this.links.length;
    this.walked = true;
    this.links[next].focus();
  }

  /** What stands at a point of the window, as a click means it. */
  at(x, y) {
    document.elementFromPoint(x, y)?.closest("[data-place]")?.focus({ preventScroll: true });
  }

  settle(link) {
    for (const other of this.links) other.setAttribute("tabindex", other === link ? "0" : "-1");
    this.show(link);
  }

  show(link) {
    clearTimeout(this.leaving);
    if (this.here) light(this.here, false);
    this.here = link;
    light(link, true);
    const why = document.getElementById(link.getAttribute("aria-describedby"));
    this.note.querySelector("p").textContent = `${link.dataset.number} ${why.textContent}`;
    this.name();
    this.note.hidden = false;
    this.beside(link);
  }

  /** Below the place, or above it where the window ends. */
  beside(link) {
    const place = link.querySelector("rect").getBoundingClientRect();
    const frame = this.frame.getBoundingClientRect();
    // Its width is asked for where nothing to its right narrows it.
    this.note.style.left = "4px";
    const rightmost = frame.width - this.note.offsetWidth - 4;
    this.note.style.left = `${Math.max(4, Math.min(place.left - frame.left, rightmost))}px`;
    const tall = this.note.offsetHeight + 6;
    const above = place.bottom + tall > window.innerHeight && place.top > tall;
    this.note.style.top = `${(above ? place.top - tall : place.bottom + 6) - frame.top}px`;
  }

  leave() {
    clearTimeout(this.leaving);
    this.leaving = setTimeout(() => {
      const focused = this.links.find((link) => link === document.activeElement);
      if (focused) this.show(focused);
      else if (!this.note.contains(document.activeElement)) this.hide();
    }, LINGER);
  }

  hide() {
    if (this.here) light(this.here, false);
    this.here = null;
    this.note.hidden = true;
  }

  /** Inks what is shown, or lets it be read; nothing is done before it is applied. */
  toggle() {
    const tick = this.here && tickOf(this.here);
    tick?.click();
  }

  ticked(link, tick, undone) {
    link.classList.toggle("ticked", tick.checked);
    this.name();
    askWhy();
    const meant = tick.checked ? words(link).todo : words(link).stays;
    this.said.textContent = `Place ${link.dataset.number} ${meant}`;
    if (!undone) {
      this.did(() => {
        tick.checked = !tick.checked;
        tick.dispatchEvent(new CustomEvent("change", { bubbles: true, detail: "undo" }));
      });
    }
  }

  /** What the button under the reason would do. */
  name() {
    const tick = this.here && tickOf(this.here);
    this.button.hidden = !tick;
    if (tick) this.button.textContent = tick.checked ? words(this.here).back : words(this.here).does;
  }
}

const INKED = { does: "Let it be read", back: "Let it stay inked", todo: "is to be read. Say why, then apply.", stays: "stays inked." };
const DOUBTFUL = { does: "Ink it", back: "Do not ink it", todo: "is to be inked. Apply.", stays: "stays as it is." };

function words(link) {
  return link.dataset.doubtful === "true" ? DOUBTFUL : INKED;
}

function lineOf(link) {
  return document.querySelector(`[data-line="${link.dataset.place}"]`);
}

function tickOf(link) {
  return lineOf(link)?.querySelector("input");
}

function light(link, on) {
  link.classList.toggle("lit", on);
  lineOf(link)?.classList.toggle("lit", on);
}

/** The reason is asked for once something is to be read. */
function askWhy() {
  const reason = document.querySelector("[data-why]");
  if (!reason || reason.querySelector(".govuk-error-message")) return;
  reason.hidden = !document.querySelector("[name=remove]:checked");
}
