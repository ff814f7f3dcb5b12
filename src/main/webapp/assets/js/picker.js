/** Files chosen, dropped or pasted; sent with their progress shown. */
import { send } from "./upload.js";

const PICTURES = /^image\/(png|jpeg|webp|gif|bmp|tiff|x-ms-bmp)$/;
const ENDING = /\.([a-z0-9]{1,10})$/i;

export function start(root) {
  for (const area of root.querySelectorAll("[data-picker]")) pick(area);
  for (const form of root.querySelectorAll("form[data-upload]")) {
    form.addEventListener("submit", (event) => send(event, form));
  }
}

function pick(area) {
  const input = area.querySelector("input[type=file]");
  const list = area.querySelector("[data-chosen]");
  const wrong = area.querySelector("[data-wrong]");
  const mostFiles = Number(area.dataset.mostFiles);
  const mostBytes = Number(area.dataset.mostBytes);
  const mostTogether = Number(area.dataset.mostTogether);
  let chosen = [];

  function add(files) {
    const refused = [];
    for (const file of files) {
      if (file.size > mostBytes) refused.push("One file is larger than 25 MB.");
      else if (file.size === 0) refused.push("One file is empty.");
      else if (chosen.length >= mostFiles) refused.push(`At most ${mostFiles} files can be sent.`);
      else if (together() + file.size > mostTogether) refused.push("Send at most 120 MB at a time: fewer files, or smaller ones.");
      else {
        chosen.push(file);
        if (!known(file)) refused.push("One file is of a kind that may not be inked: it will be held, and you will see why.");
      }
    }
    wrong.textContent = [...new Set(refused)].join(" ");
    show();
  }

  /** By its ending alone: the desk goes by what is in it. */
  function known(file) {
    return PICTURES.test(file.type) || input.accept.split(",").includes(`.${ending(file).toLowerCase()}`);
  }

  function together() {
    return chosen.reduce((sum, file) => sum + file.size, 0);
  }

  function show() {
    const carrier = new DataTransfer();
    for (const file of chosen) carrier.items.add(file);
    input.files = carrier.files;
    for (const old of list.querySelectorAll("img")) URL.revokeObjectURL(old.src);
    list.replaceChildren(...chosen.map(item));
  }

  function item(file, place) {
    const picture = PICTURES.test(file.type) ? document.createElement("img") : document.createElement("b");
    if (PICTURES.test(file.type)) {
      picture.alt = "";
      picture.src = URL.createObjectURL(file);
    } else picture.textContent = ending(file) || "File";
    const name = document.createElement("span");
    name.textContent = `${place + 1}. ${size(file.size)}`;
    const remove = document.createElement("button");
    remove.type = "button";
    remove.className = "plain";
    remove.textContent = "Remove";
    remove.setAttribute("aria-label", `Remove file ${place + 1}`);
    remove.addEventListener("click", () => {
      chosen = chosen.filter((other) => other !== file);
      show();
      input.focus();
    });
    const words = document.createElement("div");
    words.append(name, remove);
    const entry = document.createElement("li");
    entry.append(picture, words);
    return entry;
  }

  input.addEventListener("change", () => add([...input.files]));
  area.addEventListener("dragover", (event) => {
    event.preventDefault();
    area.classList.add("over");
  });
  area.addEventListener("dragleave", () => area.classList.remove("over"));
  area.addEventListener("drop", (event) => {
    event.preventDefault();
    area.classList.remove("over");
    add([...event.dataTransfer.files]);
  });
  const paste = (event) => {
    if (!area.isConnected) document.removeEventListener("paste", paste);
    else if (event.clipboardData?.files.length) {
      event.preventDefault();
      add([...event.clipboardData.files]);
    }
  };
  document.addEventListener("paste", paste);
}

function ending(file) {
  return ENDING.exec(file.name)?.[1] ?? "";
}

function size(bytes) {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
