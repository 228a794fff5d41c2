// What a reader typed: the words that are sought, each once, and the phrases. The build has the same in src/Search/Querying/Query.cs.
import { foldPhrase } from './phrase.js';

const MOST_WORDS = 12;
const quoted = /["“”„«]([^"“”„«»]+)["”“»]/g;

// What is typed with signs in it, as --force or /etc/hosts. A dash within words, C# and .NET are words of their own, and so are abbreviations such as CI/CD.
const LONGEST_NAME = 80;
const signed = /^--?[a-zA-Z]|[/:@\\$%=~*|<>][\p{L}\p{N}]/u;
const abbreviations = /^[A-Z0-9]+(?:[/&][A-Z0-9]+)+$/;
const namesIn = text => text.replace(quoted, ' ').split(/\s+/).map(chunk => chunk.replace(/^[('’]+|[?!,;.)'’]+$/g, ''))
  .filter(name => name.length <= LONGEST_NAME && signed.test(name) && !abbreviations.test(name)).map(foldPhrase);

const closed = /["“”„«][^"“”„«»]+["”“»]\s*$/;

// Of a word's role: 'sought'; 'whole' for a compound whose parts are sought; 'opening' for the word of every sentence that a question begins with.
export function wordsOfQuery(text, reader) {
  const tokens = reader.tokens(text).map(({ words }) => words.filter(({ kind }) => kind !== 'aside')).filter(words => words.length > 0);
  // Words of every sentence lead nowhere, unless there are no others.
  const leading = tokens.filter(words => words.some(({ kind }) => kind !== 'common'));
  const sought = leading.length > 0 ? leading : tokens;
  const opening = leading.length > 0 && tokens[0] !== leading[0] ? tokens[0] : [];
  const unfinished = closed.test(text) ? undefined : sought.at(-1);
  const found = new Map();
  const add = (word, role, isUnfinished) => found.set(word.text, { ...found.get(word.text) ?? { ...word, role }, isUnfinished });
  for (const words of sought)
    for (const word of words)
      if (leading.length === 0 || word.kind !== 'common') add(word, word.kind === 'whole' ? 'whole' : 'sought', words === unfinished);
  for (const word of opening) add(word, 'opening', false);
  const phrases = [...text.matchAll(quoted)].map(match => foldPhrase(match[1])).filter(phrase => phrase);
  return { words: [...found.values()].slice(0, MOST_WORDS), phrases, names: namesIn(text) };
}
