// Numbers and sorted words as text: the other half of Digits.cs and FrontCoding.cs in src/Search/Files.
export const valueOf = code => code < 92 ? code - 35 : code - 36;

// Reads numbers one after another. Most take one digit; digits from 64 on say that more will follow.
export function numbersIn(text) {
  let at = 0;
  return () => {
    let number = 0, unit = 1, digit;
    for (; (digit = valueOf(text.charCodeAt(at++))) >= 64; unit *= 27) number += (digit - 64) * unit;
    return number + digit * unit;
  };
}

// Ascending numbers that are written as the gaps between them.
export function ascending(next, count) {
  const numbers = new Int32Array(count);
  for (let i = 0, last = -1; i < count; i++) numbers[i] = last += next() + 1;
  return numbers;
}

const countOf = text => [...text].filter(digit => valueOf(digit.charCodeAt(0)) < 64).length;

export const allAscending = text => ascending(numbersIn(text), countOf(text));

export function allNumbers(text) {
  const next = numbersIn(text);
  return Array.from({ length: countOf(text) }, next);
}

// Each word is a capital for the letters it shares with the one before, and the rest.
export function wordsIn(text) {
  const words = [];
  let word = '';
  for (const [, shared, rest] of text.matchAll(/([A-Z])([^A-Z]*)/g)) words.push(word = word.slice(0, shared.charCodeAt(0) - 65) + rest);
  return words;
}
