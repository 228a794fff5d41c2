// Elements are made, never parsed: nothing that an author wrote is read as HTML.
export function element(name, properties, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(properties ?? {})) {
    if (key in node) node[key] = value;
    else node.setAttribute(key, value);
  }
  node.append(...children);
  return node;
}

// A stretch of text with some places marked.
export function marked(text, places, start = 0, end = text.length) {
  const nodes = [];
  let at = start;
  for (const place of places.filter(place => place.start >= start && place.end <= end)) {
    nodes.push(text.slice(at, place.start), element('mark', null, text.slice(place.start, place.end)));
    at = place.end;
  }
  return [start > 0 ? '… ' : '', ...nodes, text.slice(at, end), end < text.length ? ' …' : ''];
}
