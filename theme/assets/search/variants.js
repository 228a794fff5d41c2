// Which words of the site a typed word may stand for: itself, what it may become when it is not finished, words that end with it in languages that join
// words, what was meant when it is misspelt. The build has the same in src/Search/Querying/VariantFinder.cs.
import { distance, slipsAllowed, strangers } from './distance.js';

const COMPLETIONS = 3, HALVES = 8, SHORTEST_HALF = 4;
const SHARDS = 2;

// A word on so many pages is taken as finished.
const ENOUGH = 200;

// What others count beside a word that is there as it was typed.
const BESIDE_TYPED = 0.1;

export async function variantsOf(word, index) {
  const pages = await pagesOf(word.stem, index);
  const others = word.isUnfinished && pages < ENOUGH && (word.text.length > 1 || isSyllable(word.text)) ? await completionsOf(word, index) : [];
  const halves = index.halves && word.text.length >= SHORTEST_HALF ? await joinedWith(word, index) : [];
  others.push(...halves.filter(half => others.every(other => other.stem !== half.stem)));
  if (pages > 0) return { variants: [{ stem: word.stem, text: word.text, factor: 1 }, ...others.map(other => ({ ...other, factor: other.factor * BESIDE_TYPED }))] };
  if (others.length > 0 || word.role === 'whole') return { variants: others };
  const spelling = await otherSpelling(word.text, index);
  return spelling ? { variants: [spelling] } : mended(word.text, word.isUnfinished && word.text.length > 4, index);
}

// Letters of which one says something: those of scripts east of Europe.
const isSyllable = letter => letter >= '\u0e00';

const pagesOf = async (stem, index) => (await index.terms.holding(stem)).get(stem)?.pages.length ?? 0;

// .NET where only net is there; the plural of an abbreviation in small letters.
async function otherSpelling(typed, index) {
  const text = typed[0] === '.' ? typed.slice(1) : typed.length > 2 && typed.length < 7 && typed.endsWith('s') ? typed.slice(0, -1) : '';
  const stem = index.words.stem(text);
  return text && await pagesOf(stem, index) > 0 ? { stem, text, factor: 1 } : undefined;
}

async function completionsOf(word, index) {
  const found = (await index.beginnings.beginningWith(word.text, SHARDS)).flat().filter(({ text }) => text.startsWith(word.text));
  return stemsOf(found.sort(byFrequency), index, word.text.length > 1 ? COMPLETIONS : HALVES, word.stem)
    .map(({ stem, text }) => ({ stem, text, factor: 0.5 + 0.4 * word.text.length / text.length }));
}

async function joinedWith(word, index) {
  const half = backwards(word.stem);
  return (await index.halves.beginningWith(half, SHARDS)).flat()
    .filter(({ text }) => text.length > half.length + 2 && text.startsWith(half))
    .sort(byFrequency)
    .slice(0, HALVES)
    .map(({ text }) => ({ stem: backwards(text), text: backwards(text), factor: 0.5 }));
}

async function mended(typed, isBeginning, index) {
  const most = slipsAllowed(typed);
  const lengthened = ({ text }) => Math.abs(text.length - typed.length);
  const near = (await neighbours(typed, most, index))
    .map(word => ({ ...word, slips: distance(typed, word.text, isBeginning), strange: strangers(typed, word.text) }))
    .sort((a, b) => a.slips - b.slips || a.strange - b.strange || lengthened(a) - lengthened(b) || byFrequency(a, b));
  const nearest = near[0];
  if (!nearest || nearest.slips > most + 1) return { variants: [] };
  // Short words differ by a letter without being misspelt.
  const isOther = nearest.strange > 0 && typed.length < 5 || beginsOtherwise(typed, nearest.text);
  if (nearest.slips > most || isOther) return { variants: [], nearest: nearest.text };
  const nearestToo = near.filter(({ slips, strange }) => slips === nearest.slips && strange === nearest.strange);
  const variants = stemsOf(nearestToo, index, COMPLETIONS).map(({ stem, text }) => ({ stem, text, factor: 0.6 / nearest.slips }));
  return { variants, mended: nearest.text };
}

// Few slip at the first letter, but for swapping it with the second.
const beginsOtherwise = (typed, word) => typed.length < 8 && typed[0] !== word[0] && (typed[0] !== word[1] || typed[1] !== word[0]);

// A slip spoils one half of a word; two slips leave a third. So the word is among those that share the beginning or the ending.
async function neighbours(typed, slips, index) {
  const kept = Math.max(1, slips < 2 ? typed.length - 1 >> 1 : Math.floor(typed.length / 3));
  const beginnings = await index.beginnings.beginningWith(typed.slice(0, kept), SHARDS);
  const endings = await index.endings.beginningWith(backwards(typed).slice(0, kept), SHARDS);
  const words = new Map();
  for (const { text, frequency } of beginnings.flat()) words.set(text, frequency);
  for (const { text, frequency } of endings.flat()) words.set(backwards(text), frequency);
  return [...words].filter(([text]) => text.length > 2 && !/\p{N}/u.test(text)).map(([text, frequency]) => ({ text, frequency }));
}

// The first of each stem.
function stemsOf(words, index, most, except) {
  const stems = new Map();
  for (const { text } of words) {
    const stem = index.words.stem(text);
    if (stem !== except && !stems.has(stem)) stems.set(stem, { stem, text });
    if (stems.size === most) break;
  }
  return [...stems.values()];
}

const backwards = text => text.split('').reverse().join('');

const byFrequency = (a, b) => b.frequency - a.frequency || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);
