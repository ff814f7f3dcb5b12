// Where each word stands, and which label it has; words that nobody can see are left out.
() => {
  const core = /[\p{L}\p{N}](?:\S*[\p{L}\p{M}\p{N}])?/gu;
  const pieces = [];
  const block = node => {
    let at = node.parentElement;
    while (at && getComputedStyle(at).display === 'inline') at = at.parentElement;
    return at;
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent.closest('style,script')) continue;
    pieces.push({ node, parent, block: block(node), mark: parent.closest('[data-kind]') });
  }
  // Whether letters of another label stand right beside, without a blank or a break.
  const joins = (one, other) => other && one && one.block === other.block && one.mark !== other.mark
    && !/\s$/.test(one.node.data) && !/^\s/.test(other.node.data)
    && one.node.nextSibling?.nodeName !== 'BR' && other.node.previousSibling?.nodeName !== 'BR';
  const visible = (range, rect, parent) => {
    let { left, right, top, bottom } = rect;
    for (let at = parent; at && at !== document.body; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (style.overflowX === 'visible' && style.overflowY === 'visible') continue;
      const edge = at.getBoundingClientRect();
      left = Math.max(left, edge.left); right = Math.min(right, edge.right);
      top = Math.max(top, edge.top); bottom = Math.min(bottom, edge.bottom);
    }
    right = Math.min(right, innerWidth); bottom = Math.min(bottom, innerHeight);
    left = Math.max(left, 0); top = Math.max(top, 0);
    if (right - left < 1 || bottom - top < rect.height * 0.8) return null;
    const steps = 8, seen = [];
    for (let i = 0; i <= steps; i++) {
      const x = Math.min(right - 2, Math.max(left + 2, left + (right - left) * i / steps));
      const hit = document.elementFromPoint(x, (top + bottom) / 2);
      if (hit && (hit === parent || hit.contains(parent) || parent.contains(hit))) seen.push(x);
    }
    if (seen.length === 0) return null;
    if (seen.length <= steps) { left = seen[0]; right = seen[seen.length - 1]; }
    return { left, right, top, bottom };
  };
  const spots = [];
  pieces.forEach((piece, at) => {
    const openBefore = joins(pieces[at - 1], piece), openAfter = joins(piece, pieces[at + 1]);
    const text = piece.node.data, mark = piece.mark;
    for (const found of text.matchAll(core)) {
      const start = found.index, end = start + found[0].length;
      const atStart = !/\s/.test(text.slice(0, start)), atEnd = !/\s/.test(text.slice(end));
      const range = document.createRange();
      range.setStart(piece.node, start);
      range.setEnd(piece.node, end);
      for (const rect of range.getClientRects()) {
        const place = visible(range, rect, piece.parent);
        if (!place) continue;
        const width = place.right - place.left, share = width / rect.width;
        if (share < 0.25 || width < 2) continue;
        spots.push({
          text: found[0], kind: mark ? mark.dataset.kind : 'safe',
          whole: mark ? mark.dataset.whole : '', culture: mark ? mark.dataset.culture : '',
          language: (l => l ? l.lang : '')(piece.parent.closest('[lang]')),
          cut: share < 0.97 || !!(mark && 'partial' in mark.dataset),
          joined: !!(atStart && openBefore || atEnd && openAfter),
          x: place.left, y: place.top, width, height: place.bottom - place.top });
      }
    }
  });
  for (const code of document.querySelectorAll('[data-code]')) {
    const r = code.getBoundingClientRect();
    spots.push({ text: '', kind: 'code', whole: '', culture: '', language: '', cut: false,
      joined: false, x: r.left, y: r.top, width: r.width, height: r.height });
  }
  return JSON.stringify(spots);
}
