// Which words of the site a typed word may stand for: itself, what it may become when it is not finished, what was meant when it is misspelt.
// The build has the same in src/Search/Querying/VariantFinder.cs.
import { distance, slipsAllowed } from './distance.js';

const COMPLETIONS = 3;
const SHARDS = 2;

// A word on so many pages is taken as finished.
const ENOUGH = 200;

export async function variantsOf(word, isLast, index) {
  const pages = (await index.terms.holding(word.stem)).get(word.stem)?.pages.length ?? 0;
  const own = pages > 0 ? [{ stem: word.stem, factor: 1 }] : [];
  const completions = isLast && word.text.length > 1 && pages < ENOUGH ? await completionsOf(word, index) : [];
  if (own.length + completions.length > 0 || word.isWhole) return { variants: [...own, ...completions] };
  return mended(word.text, isLast && word.text.length > 4, index);
}

async function completionsOf(word, index) {
  const found = (await index.beginnings.beginningWith(word.text, SHARDS)).flat().filter(({ text }) => text.startsWith(word.text));
  return stemsOf(found.sort(byFrequency), index, word.stem)
    .map(({ stem, text }) => ({ stem, factor: 0.5 + 0.4 * word.text.length / text.length }));
}

async function mended(typed, isBeginning, index) {
  const most = slipsAllowed(typed);
  const near = (await neighbours(typed, most, index))
    .map(word => ({ ...word, slips: distance(typed, word.text, isBeginning) }))
    .sort((a, b) => a.slips - b.slips || byFrequency(a, b));
  const nearest = near[0];
  if (!nearest || nearest.slips > most + 1) return { variants: [] };
  if (nearest.slips > most) return { variants: [], nearest: nearest.text };
  const variants = stemsOf(near.filter(({ slips }) => slips === nearest.slips), index).map(({ stem }) => ({ stem, factor: 0.6 / nearest.slips }));
  return { variants, mended: nearest.text };
}

// A slip spoils one half of a word; two slips leave a third. So the word is among those that share the beginning or the ending.
async function neighbours(typed, slips, index) {
  const kept = Math.max(1, slips < 2 ? typed.length - 1 >> 1 : Math.floor(typed.length / 3));
  const backwards = text => text.split('').reverse().join('');
  const beginnings = await index.beginnings.beginningWith(typed.slice(0, kept), SHARDS);
  const endings = await index.endings.beginningWith(backwards(typed).slice(0, kept), SHARDS);
  const words = new Map();
  for (const { text, frequency } of beginnings.flat()) words.set(text, frequency);
  for (const { text, frequency } of endings.flat()) words.set(backwards(text), frequency);
  return [...words].filter(([text]) => text.length > 2 && !/\p{N}/u.test(text)).map(([text, frequency]) => ({ text, frequency }));
}

// The first of each stem.
function stemsOf(words, index, except) {
  const stems = new Map();
  for (const { text } of words) {
    const stem = index.words.stem(text);
    if (stem !== except && !stems.has(stem)) stems.set(stem, { stem, text });
    if (stems.size === COMPLETIONS) break;
  }
  return [...stems.values()];
}

const byFrequency = (a, b) => b.frequency - a.frequency || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);
