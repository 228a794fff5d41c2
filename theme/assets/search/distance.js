// How many slips of the finger lie between two words: a letter too many, missing, wrong, or swapped with its neighbour.
export function distance(typed, word, isBeginning) {
  let before = [], row = Array.from({ length: word.length + 1 }, (_, i) => i);
  for (let i = 1; i <= typed.length; i++) {
    const next = [i];
    for (let j = 1; j <= word.length; j++) {
      const slip = typed[i - 1] === word[j - 1] ? 0 : 1;
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + slip);
      if (slip && i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1);
    }
    [before, row] = [row, next];
  }
  return isBeginning ? Math.min(...row) : row[word.length];
}

// How many letters were typed that the word does not have: none where some were left out or swapped.
export function strangers(typed, word) {
  const rest = word.split('');
  return typed.split('').filter(letter => {
    const at = rest.indexOf(letter);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  }).length;
}

// One slip from four letters on, two from eight.
export const slipsAllowed = word => word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
