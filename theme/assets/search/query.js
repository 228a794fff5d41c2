// Answers a query: pages in order, and what had to be guessed. Nothing here knows of documents or windows.
import { rank } from './rank.js';
import { variantsOf } from './variants.js';

const MOST_WORDS = 12;

export async function search(index, query, filters = []) {
  const tokens = index.words.tokens(query).filter(({ words }) => words.length > 0);
  const typed = new Map();
  for (const token of tokens) for (const word of token.words) typed.set(word.text, { word, isLast: token === tokens.at(-1) });
  const words = await Promise.all([...typed.values()].slice(0, MOST_WORDS).map(({ word, isLast }) => wordOf(word, isLast, index)));
  const allowed = filters.length > 0 ? pagesWith(filters, await index.facets(), index.pages) : undefined;
  const all = rank(words, index.pages);
  return {
    hits: allowed ? all.filter(({ page }) => allowed[page]) : all,
    unfiltered: new Set(all.map(({ page }) => page)),
    mended: words.filter(word => word.mended).map(word => [word.text, word.mended]),
    nearest: words.find(word => word.nearest)?.nearest,
    words: words.filter(word => !word.isWhole).map(word => word.mended ?? word.text).join(' '),
    sought: { stems: new Set(words.flatMap(word => [word.stem, ...word.variants.map(variant => variant.stem)])) },
  };
}

async function wordOf(word, isLast, index) {
  const guess = await variantsOf(word, isLast, index);
  const terms = await Promise.all(guess.variants.map(({ stem }) => index.terms.holding(stem)));
  const variants = guess.variants.map((variant, i) => ({ ...variant, ...terms[i].get(variant.stem) }));
  return { ...word, ...guess, variants };
}

// Values of one facet widen, facets narrow.
function pagesWith(filters, facets, count) {
  const allowed = new Uint8Array(count).fill(1);
  for (const { facet, values } of filters) {
    const has = new Uint8Array(count);
    for (const entry of facets) if (entry.facet === facet && values.includes(entry.value)) for (const page of entry.pages) has[page] = 1;
    for (let page = 0; page < count; page++) allowed[page] &= has[page];
  }
  return allowed;
}
