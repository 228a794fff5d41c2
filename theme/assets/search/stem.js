// Porter2, the English stemmer of Snowball. The build has the same in src/Search/Stemming; the two must agree to the letter.
import { beginnings, exceptions, step2, step3, step4, whole } from './stem-rules.js';

export const stemmerOf = language => /^en/i.test(language) ? stem : word => word;

export function stem(word) {
  if (word.length <= 2 || !/^[a-z]+$/.test(word)) return word;
  if (exceptions.has(word)) return exceptions.get(word);
  let text = markConsonants(word);
  const beginning = beginnings.find(beginning => text.startsWith(beginning));
  const first = beginning ? beginning.length : regionAfter(text, 0);
  const second = regionAfter(text, first);
  text = withoutPlural(text);
  if (whole.has(text)) return text;
  text = withoutForm(text, first);
  if (/.[^aeiouy][yY]$/.test(text)) text = text.slice(0, -1) + 'i';
  text = replaced(text, step2, { ogi: /logi$/, li: /[cdeghkmnrt]li$/ }, () => first);
  text = replaced(text, step3, {}, ending => ending === 'ative' ? second : first);
  text = replaced(text, step4, { ion: /[st]ion$/ }, () => second);
  return withoutLast(text, first, second).replaceAll('Y', 'y');
}

function markConsonants(word) {
  let text = '';
  for (const letter of word) text += letter === 'y' && /^$|[aeiouy]$/.test(text) ? 'Y' : letter;
  return text;
}

// Behind the first consonant that follows a vowel.
function regionAfter(text, from) {
  const found = text.slice(from).search(/[aeiouy][^aeiouy]/);
  return found < 0 ? text.length : from + found + 2;
}

const endsInShortSyllable = text => /^[aeiouy][^aeiouy]$|[^aeiouy][aeiouy][^aeiouywxY]$/.test(text);

function withoutPlural(text) {
  if (text.endsWith('sses')) return text.slice(0, -2);
  if (/ie[ds]$/.test(text)) return text.slice(0, text.length > 4 ? -2 : -1);
  return /[aeiouy].+s$/.test(text) && !/[us]s$/.test(text) ? text.slice(0, -1) : text;
}

function withoutForm(text, first) {
  const ending = /(eedly|eed|ingly|edly|ing|ed)$/.exec(text)?.[0];
  if (!ending) return text;
  const rest = text.slice(0, -ending.length);
  if (ending.startsWith('eed')) return rest.length >= first ? rest + 'ee' : text;
  if (!/[aeiouy]/.test(rest)) return text;
  if (/(at|bl|iz)$/.test(rest)) return rest + 'e';
  if (/([bdfgmnprt])\1$/.test(rest)) return rest.slice(0, -1);
  return first >= rest.length && endsInShortSyllable(rest) ? rest + 'e' : rest;
}

// The longest ending decides, whether or not it may then go.
function replaced(text, rules, conditions, regionOf) {
  const rule = rules.find(([ending]) => text.endsWith(ending));
  if (!rule) return text;
  const [ending, instead] = rule;
  if (text.length - ending.length < regionOf(ending) || conditions[ending]?.test(text) === false) return text;
  return text.slice(0, -ending.length) + instead;
}

function withoutLast(text, first, second) {
  const rest = text.slice(0, -1);
  if (text.endsWith('e')) return rest.length >= second || rest.length >= first && !endsInShortSyllable(rest) ? rest : text;
  return text.endsWith('ll') && rest.length >= second ? rest : text;
}
