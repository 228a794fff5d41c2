// Answers a query: pages in order, and what had to be guessed. Nothing here knows of documents or windows.
import { foldPhrase, holdsPhrase } from './phrase.js';
import { wordsOfQuery } from './query-words.js';
import { rank, scoresOf } from './rank.js';
import { relatedOf } from './related.js';
import { variantsOf } from './variants.js';

// So many pages at a time are read to see whether they hold a phrase, and so many at most where none does.
const READ_AT_ONCE = 20, MOST_READ = 100;

export async function search(index, query, filters = []) {
  const typed = wordsOfQuery(query, index.words);
  const known = Promise.all(typed.words.map(word => wordOf(word, index)));
  const [words, related] = await Promise.all([known, relatedOf(typed.words, index)]);
  const allowed = filters.length > 0 ? pagesWith(filters, await index.facets(), index.pages) : undefined;
  const scored = words.map((word, i) => ({ ...word, variants: [...word.variants, ...related[i]] }))
    .filter(({ variants }) => variants.length > 0).map(word => scoresOf(word, index.pages));
  const ranked = rank(scored, index);
  const all = typed.phrases.length + typed.names.length > 0 ? await holdingFirst(typed, ranked, index) : ranked;
  const sought = words.filter(({ role }) => role === 'sought');
  return {
    hits: allowed ? all.filter(({ page }) => allowed[page]) : all,
    unfiltered: new Set(all.map(({ page }) => page)),
    mended: words.filter(word => word.mended).map(word => [word.text, word.mended]),
    // Which common words stand on a page is not counted.
    missing: sought.filter(({ variants, kind }) => variants.length === 0 && kind !== 'common').map(({ text }) => text),
    nearest: words.find(word => word.nearest)?.nearest,
    // The words of the site that stand for what was typed.
    words: [...new Set(sought.flatMap(({ variants }) => variants[0]?.factor === 1 ? variants[0].text : variants.map(({ text }) => text)))].join(' '),
    // The words that a page was found by: { stem, text }, in the order of the query.
    foundBy: page => scored.filter(({ scores, role }) => scores[page] > 0 && role !== 'opening').map(({ best, variants }) => variants[best[page]]),
    synonyms: async () => synonymsOf(sought.map(({ stem }) => stem), await index.synonyms()),
  };
}

async function wordOf(word, index) {
  const guess = await variantsOf(word, index);
  const terms = await Promise.all(guess.variants.map(({ stem }) => index.terms.holding(stem)));
  const variants = guess.variants.map((variant, i) => ({ ...variant, ...terms[i].get(variant.stem) }));
  return { ...word, ...guess, variants };
}

// Pages that hold every phrase as it is written, and then the others, each in their order.
async function holdingFirst({ phrases, names }, hits, index) {
  // A name is typed letter by letter, and pages are not read for each of them.
  const most = phrases.length > 0 ? MOST_READ : READ_AT_ONCE;
  const textOf = async ({ page }) => {
    const [{ title, sections }, rest] = await Promise.all([index.page(page), index.rest(page)]);
    return foldPhrase([title, ...sections.flatMap(({ heading, text }, i) => [heading, text + rest[i]])].join('\n'));
  };
  const holding = new Set();
  for (let at = 0; at < Math.min(hits.length, most) && holding.size === 0; at += READ_AT_ONCE) {
    const some = hits.slice(at, at + READ_AT_ONCE);
    const texts = await Promise.all(some.map(textOf));
    some.forEach((hit, i) => {
      if (phrases.every(phrase => holdsPhrase(texts[i], phrase)) && names.every(name => holdsPhrase(texts[i], name, false))) holding.add(hit);
    });
  }
  return [...holding, ...hits.filter(hit => !holding.has(hit))];
}

// The stems of what a query names by another name.
function synonymsOf(stems, groups) {
  const holds = name => stems.some((_, at) => name.every((stem, i) => stems[at + i] === stem));
  return groups.filter(names => names.some(holds)).flat(2);
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
