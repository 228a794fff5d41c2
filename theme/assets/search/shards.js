// Sorted things in many files: loads the one that holds a key, or those that hold all keys with a beginning, each once.
export function shards(starts, load) {
  const numberOf = key => {
    let low = 0, high = starts.length;
    while (high - low > 1) {
      const middle = low + high >> 1;
      if (starts[middle] <= key) low = middle;
      else high = middle;
    }
    return low;
  };

  return {
    holding: key => load(numberOf(key)),
    beginningWith(beginning, most) {
      const first = numberOf(beginning), last = numberOf(beginning + '\uffff');
      const numbers = Array.from({ length: Math.min(last - first + 1, most) }, (_, i) => first + i);
      return Promise.all(numbers.map(load));
    },
  };
}

// A promise is kept for each number, but not one that failed.
export function once(load) {
  const kept = new Map();
  return key => {
    if (!kept.has(key)) kept.set(key, load(key).catch(failure => { kept.delete(key); throw failure; }));
    return kept.get(key);
  };
}
