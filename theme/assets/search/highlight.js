// Marks the words that a reader searched for on the page that was found.
import { element } from './nodes.js';
import { wordsOfQuery } from './query-words.js';
import { placesOf } from './snippet.js';

const MOST = 200;

export function highlight(query, words) {
  const stems = new Set(wordsOfQuery(query, words).words.map(({ stem }) => stem));
  const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  const found = [];
  while (texts.nextNode() && found.length < MOST) {
    const node = texts.currentNode;
    if (node.parentElement.closest('script, svg, button, textarea, mark')) continue;
    const places = placesOf(node.data, stems, words);
    if (places.length > 0) found.push({ node, places });
  }
  for (const { node, places } of found) mark(node, places);
  forget();
  addEventListener('keydown', event => { if (event.key === 'Escape' && !event.defaultPrevented) clear(); });
}

function clear() {
  for (const mark of document.querySelectorAll('mark.found')) mark.replaceWith(...mark.childNodes);
}

function mark(node, places) {
  for (const { start, end } of places.toReversed()) {
    node.splitText(end);
    const word = node.splitText(start);
    const mark = element('mark', { className: 'found' });
    word.replaceWith(mark);
    mark.append(word);
  }
}

// An address that is copied from here on is the page's own.
function forget() {
  const address = new URL(location.href);
  address.searchParams.delete('highlight');
  try { history.replaceState(history.state, '', address); } catch { /* On disk some browsers refuse; then it stays. */ }
}
