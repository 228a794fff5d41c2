// Cuts text into words. The build does the same in src/Search/Words; the two must agree to the letter.
import { languageOf } from './stem.js';

// Names like C#; abbreviations that belong together, as CI/CD; letters and digits with single joints, with a dot before as in .NET
// or two signs behind as in g++.
const token = new RegExp([
  /(?<![\p{L}\p{M}\p{N}])[cfjCFJ]#(?![\p{L}\p{M}\p{N}])/u,
  /(?<![\p{L}\p{M}\p{N}])[A-Z][A-Z0-9]{0,4}(?:[/&][A-Z][A-Z0-9]{0,4}(?![\p{L}\p{M}\p{N}]))+/u,
  /(?:(?<![\p{L}\p{M}\p{N}.])\.(?=[a-zA-Z]))?[\p{L}\p{M}\p{N}]+(?:[-._'’][\p{L}\p{M}\p{N}]+)*(?:\+\+(?![\p{L}\p{M}\p{N}+]))?/u,
].map(({ source }) => source).join('|'), 'gu');
// 1.2.3 stays as it is. Else at dots; before a capital behind a small letter or digit; before the last capital of several, but for a plural as in APIs.
const version = /^[vV]?[0-9]+(?:\.[0-9]+)+$/;
const joints = /\.|(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})(?!\p{Lu}s$)/u;
const plural = /^(?=.*\p{Lu})[\p{Lu}\p{N}]{2,}s$/u;
const capitals = /^\p{Lu}{2,3}$/u;
// French and Italian put an article before a vowel in one word: l'équipe, dell'utente.
const elision = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|un|all|dall|dell|nell|sull|coll|quell|quest|bell)['’](?=[aeiouyhàáâäæèéêëìíîïòóôöœùúûü])/iu;
// Thai and Lao, Burmese, Khmer, kana, Han: scripts without spaces are searched by pairs of letters, and Han letters also one by one.
const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+/g;
const han = /[\u3400-\u9fff\uf900-\ufaff]/g;
const letters = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i', ς: 'σ' };
const longest = 40;

const isUnspaced = text => text.search(unspaced) >= 0;

export const fold = text => text.toLowerCase()
  .replace(/[\u00c0-\u036f\u0386-\u052f\u1e00-\u1fff]+/g, marked => marked.normalize('NFD'))
  .replace(/[\u0300-\u036f]/g, '')
  .replace(/[ßæœøłđıς]/g, letter => letters[letter]);

// A reader of words for a language by its table: from text to tokens, each with its place and its words.
// Of a word's kind: '' like any other, 'whole' a compound beside its parts, 'common' in every sentence, 'aside' not meant by who types the text.
export function wordReader(table) {
  const { stem, isFunctionWord } = languageOf(table);
  const known = new Map();

  function wordsOf(token) {
    if (!known.has(token)) known.set(token, partsOf(token)
      .map(({ text, kind, isCapital }) => ({ text, stem: stem(text), kind: !kind && !isCapital && isFunctionWord(text) ? 'common' : kind })));
    return known.get(token);
  }

  const tokens = text => [...text.matchAll(token)].map(match => ({ start: match.index, end: match.index + match[0].length, words: wordsOf(match[0]) }));
  return { stem, tokens };
}

function partsOf(token) {
  if (token.endsWith('#')) return [{ text: token.toLowerCase(), kind: '' }];
  if (token.endsWith('+')) return signed(partsOf(token.slice(0, -2)));
  if (token[0] === '.') return dotted(partsOf(token.slice(1)));
  const parts = token.replace(elision, '').replace(/['’](?:[sS]$)?/g, '').split(/[-_/&]/).flatMap(section => version.test(section) ? [section] : section.split(joints))
    .map(part => ({ text: folded(part), kind: '', isCapital: capitals.test(part) })).filter(({ text }) => text);
  const words = [...parts.flatMap(cut), ...parts.flatMap(beginnings)].filter(({ text }) => text.length <= longest);
  const whole = parts.map(({ text }) => text).join('');
  if (parts.length > 1 && whole.length <= longest && !isUnspaced(whole)) words.push({ text: whole, kind: 'whole' });
  return words;
}

// Who looks for Python 3 means 3.12.1, too, and so does who looks for 3.12.
const beginnings = ({ text }) => !version.test(text) ? []
  : text.split('.').slice(1).map((_, i, { length }) => ({ text: text.split('.').slice(0, length - i).join('.'), kind: 'aside' }));

// A name like .NET or .env is a word of its own; a longer one is its parts.
const dotted = parts => parts.length === 1 && !parts[0].kind ? [{ text: `.${parts[0].text}`, kind: '' }, { ...parts[0], kind: 'aside' }] : parts;

// So is one like C++ or Notepad++.
const signed = parts => parts.length !== 1 || parts[0].kind ? parts
  : [{ text: `${parts[0].text}++`, kind: '' }, ...parts[0].text.length > 1 ? [{ text: parts[0].text, kind: 'aside' }] : []];

const folded = part => version.test(part) ? part.replace(/^[vV]/, '') : fold(plural.test(part) ? part.slice(0, -1) : part).replace(/(?<!\d)0+(?=\d)/g, '');

function cut(part) {
  const { text } = part;
  if (!isUnspaced(text)) return [part];
  const pieces = [];
  let behind = 0;
  for (const { 0: run, index } of text.matchAll(unspaced)) {
    if (index > behind) pieces.push({ text: text.slice(behind, index), kind: '' });
    if (run.length === 1) pieces.push({ text: run, kind: '' });
    for (let i = 0; i < run.length - 1; i++) pieces.push({ text: run.slice(i, i + 2), kind: '' });
    if (run.length > 1) for (const [letter] of run.matchAll(han)) pieces.push({ text: letter, kind: 'aside' });
    behind = index + run.length;
  }
  if (behind < text.length) pieces.push({ text: text.slice(behind), kind: '' });
  return pieces;
}
