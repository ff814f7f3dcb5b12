/** The queue by keys: j and k walk, Enter opens. */
export function start(root) {
  const table = root.querySelector("[data-queue]");
  if (!table) return;
  const rows = [...table.querySelectorAll("tbody tr")];
  let here = -1;

  function go(to) {
    if (rows.length === 0) return;
    rows[here]?.classList.remove("here");
    here = Math.max(0, Math.min(rows.length - 1, to));
    rows[here].classList.add("here");
    const link = rows[here].querySelector("a");
    link.focus({ preventScroll: true });
    rows[here].scrollIntoView({ block: "nearest" });
  }

  document.addEventListener("keydown", (event) => {
    if (event.target.closest("input, select, textarea") || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "j") go(here + 1);
    if (event.key === "k") go(here - 1);
  });
}
