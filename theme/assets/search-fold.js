// Case and diacritics do not matter to a search.
export const fold = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

export const wordsOf = text => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

// Where the words begin in a text: places in the text as it is written, in order.
export function placesOf(text, words) {
  const places = [];
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const word = words.filter(word => fold(match[0]).startsWith(word)).sort((a, b) => b.length - a.length)[0];
    if (word) places.push({ start: match.index, end: match.index + lengthOf(match[0], word) });
  }
  return places;
}

// How much of the written word the folded beginning covers: letters may have been folded away.
function lengthOf(written, word) {
  let length = 0;
  for (const letter of written) {
    if (fold(written.slice(0, length)).length >= word.length && fold(letter) !== '') break;
    length += letter.length;
  }
  return length;
}
