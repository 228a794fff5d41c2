// Cuts text into words. The build does the same in src/Search/Words; the two must agree to the letter.
import { languageOf } from './stem.js';

const token = /(?<![\p{L}\p{M}\p{N}])[cfj](?:#|\+\+)(?![\p{L}\p{M}\p{N}])|[\p{L}\p{M}\p{N}]+(?:[-._'’][\p{L}\p{M}\p{N}]+)*/giu;
// At joints; before a capital behind a small letter or digit; before the last capital of several, but for a plural as in APIs.
const joints = /[-._]|(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})(?!\p{Lu}s$)/u;
// Thai and Lao, Burmese, Khmer, kana, Han: scripts without spaces are searched by pairs of letters.
const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+/g;
const letters = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i', ς: 'σ' };
const longest = 40;

export const fold = text => text.toLowerCase()
  .replace(/[\u00c0-\u036f\u0386-\u052f\u1e00-\u1fff]+/g, marked => marked.normalize('NFD'))
  .replace(/[\u0300-\u036f]/g, '')
  .replace(/[ßæœøłđıς]/g, letter => letters[letter]);

// A reader of words for a language by its table: from text to tokens, each with its place and its words.
export function wordReader(table) {
  const { stem, isFunctionWord } = languageOf(table);
  const known = new Map();

  function wordsOf(token) {
    if (!known.has(token)) known.set(token, partsOf(token)
      .filter(({ text }) => !isFunctionWord(text))
      .map(({ text, isWhole }) => ({ text, stem: stem(text), isWhole })));
    return known.get(token);
  }

  const tokens = text => [...text.matchAll(token)].map(match => ({ start: match.index, end: match.index + match[0].length, words: wordsOf(match[0]) }));
  return { stem, tokens };
}

function partsOf(token) {
  if (/[#+]$/.test(token)) return [{ text: token.toLowerCase(), isWhole: false }];
  const parts = token.replace(/['’](?:[sS]$)?/g, '').split(joints).map(part => fold(part).replace(/(?<!\d)0+(?=\d)/g, '')).filter(part => part);
  const words = parts.flatMap(bigrams).filter(text => text.length <= longest).map(text => ({ text, isWhole: false }));
  const whole = parts.join('');
  if (parts.length > 1 && whole.length <= longest && whole.search(unspaced) < 0) words.push({ text: whole, isWhole: true });
  return words;
}

function bigrams(text) {
  if (text.search(unspaced) < 0) return [text];
  const pieces = [];
  let behind = 0;
  for (const { 0: run, index } of text.matchAll(unspaced)) {
    if (index > behind) pieces.push(text.slice(behind, index));
    if (run.length === 1) pieces.push(run);
    for (let i = 0; i < run.length - 1; i++) pieces.push(run.slice(i, i + 2));
    behind = index + run.length;
  }
  if (behind < text.length) pieces.push(text.slice(behind));
  return pieces;
}
