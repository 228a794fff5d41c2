// Words that are sought side by side, with all signs between them. The build has the same in src/Search/Querying/Phrase.cs.
import { fold } from './words.js';

export const foldPhrase = text => fold(text.replace(/[\s\u00a0]+/g, ' ').trim());

const isWord = letter => /[\p{L}\p{Nd}]/u.test(letter);

// Whether a folded text holds a folded phrase, and not as a part of longer words; a name that is not whole may go on.
export function holdsPhrase(text, phrase, isWhole = true) {
  const isInside = (border, own) => border > 0 && border < text.length && isWord(own) && isWord(text[border - 1]) && isWord(text[border]);
  for (let at = 0; (at = text.indexOf(phrase, at)) >= 0; at++) {
    if (!isInside(at, phrase[0]) && !(isWhole && isInside(at + phrase.length, phrase.at(-1)))) return true;
  }
  return false;
}
