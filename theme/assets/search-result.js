// A result as a list item. Nodes are made with textContent alone: nothing that an author wrote is ever read as HTML.
import { placesOf, wordsOf } from './search-fold.js';

const BEFORE = 60;
const LENGTH = 180;
const KINDS = { lesson: 'Lesson', decision: 'Decision', rubric: 'Rubric', rule: 'Rule', page: 'Page' };

export function resultItem(entry, query) {
  const words = wordsOf(query);
  const link = element('a', marked(entry.heading ? `${entry.title}: ${entry.heading}` : entry.title, words));
  link.href = new URL(`../${entry.url}`, import.meta.url);
  const kind = element('span', [KINDS[entry.kind] ?? entry.kind]);
  kind.className = 'kind';
  return element('li', [link, ' ', kind, element('p', marked(snippetOf(entry.text, words), words))]);
}

// The text around the first word found, cut between words.
function snippetOf(text, words) {
  const first = placesOf(text, words)[0]?.start ?? 0;
  let start = Math.max(0, first - BEFORE);
  if (start > 0) start = text.indexOf(' ', start) + 1;
  const cut = text.lastIndexOf(' ', start + LENGTH);
  const end = start + LENGTH >= text.length || cut <= first ? start + LENGTH : cut;
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
}

function marked(text, words) {
  const nodes = [];
  let at = 0;
  for (const { start, end } of placesOf(text, words)) {
    nodes.push(text.slice(at, start), element('mark', [text.slice(start, end)]));
    at = end;
  }
  return [...nodes, text.slice(at)];
}

function element(name, children) {
  const node = document.createElement(name);
  node.append(...children);
  return node;
}
