// From the pages of each word to pages in order. The build has the same in src/Search/Querying/Ranking.cs; a test compares the two.
import { valueOf } from './digits.js';

const LEVELS = 32, STEP = 1.125, FIRST_SECTION = 20;
const TITLE = 2, SECTION = 0.3, MISSING = 3, AS_WRITTEN = 2, ANSWERING = 0.1, ABOVE = 1.01, OPENING = 0.25;

// What each digit of a level stands for, made by multiplication alone, as in src/Search/Indexing/Impact.cs.
const impact = new Float64Array(LEVELS).fill(1);
for (let level = LEVELS - 2; level >= 0; level--) impact[level] = impact[level + 1] / STEP;

// From the scores of each word to pages in order; `index` is { pages, content, successors }.
export function rank(scored, index) {
  const required = scored.filter(({ role }) => role === 'sought');
  const sought = required.reduce((sum, { rarity }) => sum + rarity, 0);
  const hits = new Map();
  for (let page = 0; page < index.pages; page++) {
    const hit = hitOf(page, scored, sought, required.length);
    if (hit) hits.set(page, hit);
  }
  // A record that took the place of another stands above it, if it answers at least a tenth as well.
  for (const [page, successor] of index.successors) {
    const hit = hits.get(page), other = hits.get(successor);
    if (hit && other && other.score < hit.score * ABOVE && other.score > hit.score * ANSWERING) other.score = hit.score * ABOVE;
  }
  const isBehind = ({ page }) => page >= index.content;
  return [...hits.values()].sort((a, b) => isBehind(a) - isBehind(b) || b.score - a.score || a.page - b.page);
}

// The best variant counts on each page. A word that is there as it was typed is as rare as it is; another is as rare as all its variants together, so that
// a rare one does not outdo the one that was meant. A related word is another thing, and as rare as it is.
// `word` is { role, variants: [{ factor, isRelated, pages, levels, places }] }.
export function scoresOf({ role, variants }, count) {
  const scores = new Float64Array(count), places = new Uint8Array(count), best = new Uint8Array(count);
  const names = variants.some(({ isRelated }) => !isRelated) ? variants.filter(({ isRelated }) => !isRelated) : variants;
  const isTyped = names[0].factor === 1;
  const together = names.reduce((sum, { pages }) => sum + pages.length, 0);
  const pages = isTyped ? names[0].pages.length : Math.min(count, together);
  const rarityOf = pages => Math.log(1 + count / pages);
  const rarity = rarityOf(pages);
  variants.forEach((variant, number) => {
    const own = variant.isRelated ? rarityOf(variant.pages.length) : rarity;
    const weight = variant.factor * own * (role === 'opening' ? OPENING : 1);
    for (let i = 0; i < variant.pages.length; i++) {
      const page = variant.pages[i];
      const score = weight * impact[valueOf(variant.levels.charCodeAt(i))];
      if (score <= scores[page]) continue;
      [scores[page], best[page]] = [score, number];
      places[page] = valueOf(variant.places.charCodeAt(i));
    }
  });
  return { role, rarity, variants, scores, places, best };
}

function hitOf(page, scored, sought, required) {
  let sum = 0, found = 0, inTitle = 0, titleLength = 1, titleSum = 0, section = 0, best = 0, written = 1;
  for (const { role, rarity, scores, places } of scored) {
    if (scores[page] === 0) continue;
    sum += scores[page];
    if (role === 'sought') found += rarity;
    if (role === 'whole') written = AS_WRITTEN;
    if (places[page] >= FIRST_SECTION) {
      const here = sumIn(places[page], page, scored);
      if (here > best) [section, best] = [places[page] - FIRST_SECTION, here];
    } else if (role !== 'opening') {
      titleLength = places[page] + 1;
      titleSum += scores[page];
      if (role === 'sought') inTitle++;
    }
  }

  const share = sought > 0 ? found / sought : 1;
  if (sum === 0 || share < 0.1) return null;
  // How much of the query is in the title, and, half as important, how much of the title is in the query: 1 when they are the same.
  const words = Math.max(required, 1);
  const asked = inTitle / words;
  const title = asked * (1 + Math.min(1, inTitle / titleLength)) / 2;
  const together = Math.max(best, titleSum) / sum;
  // Of a question in many words a page may lack some; of two words it should have both.
  const whole = share / (share + (1 - share) * MISSING / words);
  return { page, section, score: sum * (whole * written) * (1 + TITLE * title * title) * (1 + SECTION * together) };
}

// Words that stand in one section belong together.
function sumIn(place, page, scored) {
  let sum = 0;
  for (const { scores, places } of scored) if (scores[page] > 0 && places[page] === place) sum += scores[page];
  return sum;
}
