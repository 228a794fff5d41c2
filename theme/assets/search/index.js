// The index of a site, of which only the files that are asked for are loaded. `read` gets the text of a file by its path below search/.
import { allAscending, allNumbers, ascending, numbersIn, valueOf, wordsIn } from './digits.js';
import { once, shards } from './shards.js';
import { wordReader } from './words.js';

export async function openIndex(read) {
  const manifest = JSON.parse(await read('index.json'));
  const file = path => read(`${path}.txt`, manifest.version);
  const family = (name, parse) => shards(manifest[name].split(' '), once(async number => parse(await file(`${name}/${number}`))));
  const replaced = allAscending(manifest.replaced), successors = allNumbers(manifest.successors);
  const inGroups = (name, parse) => {
    const starts = allAscending(manifest[name]);
    const load = once(async number => JSON.parse(await file(`${name}/${number}`)));
    return async number => {
      let group = starts.length - 1;
      while (starts[group] > number) group--;
      return parse((await load(group))[number - starts[group]]);
    };
  };

  return {
    pages: manifest.pages,
    content: manifest.content,
    successors: [...replaced].map((page, i) => [page, successors[i]]),
    words: wordReader(manifest.stemming),
    terms: family('terms', termsIn),
    beginnings: family('words', vocabularyIn),
    endings: family('endings', vocabularyIn),
    halves: manifest.halves === undefined ? undefined : family('halves', vocabularyIn),
    // The pages of related words, behind the word that is typed.
    related: manifest.related === undefined ? undefined : family('related', termsIn),
    // What the catalog shows of each decision.
    decisions: once(async () => JSON.parse(await file('decisions'))),
    facets: once(async () => facetsIn(await file('facets'))),
    synonyms: once(async () => synonymsIn(await file('synonyms'))),
    page: inGroups('texts', pageOf),
    // What comes behind the openings of a page's sections.
    rest: inGroups('rests', texts => texts),
  };
}

// Stems with their pages; levels and places stay text, a digit for each page.
function termsIn(text) {
  const [stems, counts, gaps, levels, places] = text.split('\n');
  const count = numbersIn(counts), gap = numbersIn(gaps);
  const terms = new Map();
  let behind = 0;
  for (const stem of wordsIn(stems)) {
    const pages = ascending(gap, count());
    terms.set(stem, { pages, levels: levels.slice(behind, behind + pages.length), places: places.slice(behind, behind + pages.length) });
    behind += pages.length;
  }
  return terms;
}

function vocabularyIn(text) {
  const [words, frequencies] = text.split('\n');
  return wordsIn(words).map((text, i) => ({ text, frequency: valueOf(frequencies.charCodeAt(i)) }));
}

function facetsIn(text) {
  return text.split('\n').filter(line => line).map(line => {
    const [facet, value, gaps] = line.split('\t');
    return { facet, value, pages: allAscending(gaps) };
  });
}

const synonymsIn = text => text.split('\n').filter(line => line).map(line => line.split('=').map(name => name.split(' ')));

function pageOf([url, label, title, type, status, place, successor, ...rest]) {
  const sections = [];
  for (let i = 0; i < rest.length; i += 3) sections.push({ heading: rest[i], anchor: rest[i + 1], text: rest[i + 2] });
  return { url, label, title, type, status, place, successor, sections };
}
