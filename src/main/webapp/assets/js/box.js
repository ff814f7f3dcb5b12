/** A box on a picture, in the picture's own pixels. */
const SVG = "http://www.w3.org/2000/svg";
const LEAST = 4;

export class Box {
  constructor(stage, x, y, width, height) {
    this.stage = stage;
    this.rect = document.createElementNS(SVG, "rect");
    this.rect.setAttribute("class", "drawn moving");
    stage.marks.append(this.rect);
    this.put(x, y, width, height);
  }

  put(x, y, width, height) {
    const limit = (value, low, high) => Math.round(Math.max(low, Math.min(high, value)));
    this.x = limit(x, 0, this.stage.width - LEAST);
    this.y = limit(y, 0, this.stage.height - LEAST);
    this.width = limit(width, LEAST, this.stage.width - this.x);
    this.height = limit(height, LEAST, this.stage.height - this.y);
    for (const side of ["x", "y", "width", "height"]) this.rect.setAttribute(side, this[side]);
  }

  /** Between two corners, however they lie. */
  span(from, to) {
    this.put(Math.min(from.x, to.x), Math.min(from.y, to.y), Math.abs(from.x - to.x), Math.abs(from.y - to.y));
  }

  move(across, down) {
    const x = Math.min(this.x + across, this.stage.width - this.width);
    const y = Math.min(this.y + down, this.stage.height - this.height);
    this.put(x, y, this.width, this.height);
  }

  grow(across, down) {
    this.put(this.x, this.y, this.width + across, this.height + down);
  }

  settle() {
    this.rect.setAttribute("class", "drawn");
  }

  drop() {
    this.rect.remove();
  }

  get words() {
    return `${this.x},${this.y},${this.width},${this.height}`;
  }
}
