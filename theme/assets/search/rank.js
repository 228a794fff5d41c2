// From the pages of each word to pages in order. The build has the same in src/Search/Querying/Ranking.cs; a test compares the two.
import { valueOf } from './digits.js';

const LEVELS = 32, STEP = 1.125, FIRST_SECTION = 20;
const TITLE = 2, SECTION = 0.3, MISSING = 3;

// What each digit of a level stands for, made by multiplication alone, as in src/Search/Indexing/Impact.cs.
const impact = new Float64Array(LEVELS).fill(1);
for (let level = LEVELS - 2; level >= 0; level--) impact[level] = impact[level + 1] / STEP;

// `words` are { isWhole, variants: [{ factor, pages, levels, places }] }.
export function rank(words, count) {
  const scored = words.filter(({ variants }) => variants.length > 0).map(word => scoresOf(word, count));
  const required = scored.filter(({ isWhole }) => !isWhole);
  const sought = required.reduce((sum, { rarity }) => sum + rarity, 0);
  const hits = [];
  for (let page = 0; page < count; page++) {
    const hit = hitOf(page, scored, sought, required.length);
    if (hit) hits.push(hit);
  }
  return hits.sort((a, b) => b.score - a.score || a.page - b.page);
}

// The best variant counts on each page. A word is as rare as all its variants together: a rare one must not outdo the word that was typed.
function scoresOf({ isWhole, variants }, count) {
  const scores = new Float64Array(count), places = new Uint8Array(count);
  const pages = Math.min(count, variants.reduce((sum, { pages }) => sum + pages.length, 0));
  const rarity = Math.log(1 + count / pages);
  for (const variant of variants) {
    const weight = variant.factor * rarity;
    for (let i = 0; i < variant.pages.length; i++) {
      const page = variant.pages[i];
      const score = weight * impact[valueOf(variant.levels.charCodeAt(i))];
      if (score <= scores[page]) continue;
      scores[page] = score;
      places[page] = valueOf(variant.places.charCodeAt(i));
    }
  }
  return { isWhole, rarity, scores, places };
}

function hitOf(page, scored, sought, required) {
  let sum = 0, found = 0, inTitle = 0, titleLength = 1, titleSum = 0, section = 0, best = 0;
  for (const { isWhole, rarity, scores, places } of scored) {
    if (scores[page] === 0) continue;
    sum += scores[page];
    if (!isWhole) found += rarity;
    if (places[page] < FIRST_SECTION) {
      titleLength = places[page] + 1;
      titleSum += scores[page];
      if (!isWhole) inTitle++;
    } else {
      const here = sumIn(places[page], page, scored);
      if (here > best) [section, best] = [places[page] - FIRST_SECTION, here];
    }
  }

  const share = sought > 0 ? found / sought : 1;
  if (sum === 0 || share < 0.1) return null;
  // How much of the query is in the title, and, half as important, how much of the title is in the query: 1 when they are the same.
  const words = Math.max(required, 1);
  const asked = inTitle / words;
  const title = asked * (1 + inTitle / titleLength) / 2;
  const together = Math.max(best, titleSum) / sum;
  // Of a question in many words a page may lack some; of two words it should have both.
  const whole = share / (share + (1 - share) * MISSING / words);
  return { page, section, score: sum * whole * (1 + TITLE * title * title) * (1 + SECTION * together) };
}

// Words that stand in one section belong together.
function sumIn(place, page, scored) {
  let sum = 0;
  for (const { scores, places } of scored) if (scores[page] > 0 && places[page] === place) sum += scores[page];
  return sum;
}
