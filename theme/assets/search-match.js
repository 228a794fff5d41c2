// Finds entries in which every word of the query begins a word of the title, the heading or the text.
import { wordsOf } from './search-fold.js';

const MOST = 30;
const WEIGHTS = { title: 9, heading: 4, text: 1 };
const folded = new WeakMap();

export function find(entries, query) {
  const words = wordsOf(query);
  if (words.length === 0) return { total: 0, results: [] };
  const found = [];
  for (const entry of entries) {
    const score = scoreOf(entry, words);
    if (score > 0) found.push({ entry, score });
  }
  found.sort((a, b) => b.score - a.score);
  return { total: found.length, results: found.slice(0, MOST).map(({ entry }) => entry) };
}

function scoreOf(entry, words) {
  const fields = fieldsOf(entry);
  let sum = 0;
  for (const word of words) {
    let best = 0;
    for (const name in WEIGHTS) {
      // Words are set apart by single spaces, so a leading space means "begins a word" and a closing one "is the word".
      if (!fields[name].includes(` ${word}`)) continue;
      best += WEIGHTS[name] * (fields[name].includes(` ${word} `) ? 1.5 : 1);
    }
    if (best === 0) return 0;
    sum += best;
  }
  return sum;
}

function fieldsOf(entry) {
  let fields = folded.get(entry);
  if (!fields) {
    fields = {};
    for (const name in WEIGHTS) fields[name] = ` ${wordsOf(entry[name] ?? '').join(' ')} `;
    folded.set(entry, fields);
  }
  return fields;
}
