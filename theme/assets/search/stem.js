// Brings the forms of a word together by the table of the site's language, which comes with the index: each of its lines is an operation, and they run
// in order. The build runs the same table in src/Search/Stemming; the two must agree to the letter.
export function languageOf(table) {
  const functionWords = new Set(), exact = new Map(), operations = [];
  let endings;
  const read = {
    stop: words => words.forEach(word => functionWords.add(word)),
    exact: pairs => pairs.forEach(pair => exact.set(...pair.split(':'))),
    turn([pattern, instead = '']) {
      const sought = new RegExp(pattern, 'g');
      operations.push(word => { word.text = word.text.replace(sought, instead); });
    },
    region([pattern]) {
      const before = new RegExp(pattern);
      operations.push(word => word.regions.push((before.exec(word.text)?.[0] ?? word.text).length));
    },
    step([when, within = 0]) {
      const mine = endings = new Map();
      operations.push(word => apply(word, mine, when, within));
    },
  };
  for (const line of table.split('\n').filter(line => line)) {
    const [rules, before] = line.split(' / ');
    const [first, ...rest] = rules.split(' ');
    if (read[first]) read[first](line.split(' ').slice(1));
    else for (const pair of rest) {
      const [ending, instead = ''] = pair.split(':');
      endings.set(ending, [...endings.get(ending) ?? [], { region: Number(first), instead, before: before && new RegExp(before) }]);
    }
  }

  function stem(word) {
    if (operations.length === 0 || !/^[a-z]{3,}$/.test(word)) return word;
    if (exact.has(word)) return exact.get(word);
    const stemmed = { text: word, regions: [0], changed: false };
    for (const operation of operations) operation(stemmed);
    return stemmed.text.toLowerCase();
  }

  return { stem, isFunctionWord: word => functionWords.has(word) };
}

// The longest of a step's endings decides, and goes if one of its rules allows it.
function apply(word, endings, when, within) {
  if (when === (word.changed ? 'else' : 'then')) return;
  const { text, regions } = word;
  let changed = when === 'then';
  for (let at = regions[within]; at <= text.length; at++) {
    const rules = endings.get(text.slice(at));
    if (!rules) continue;
    const rule = rules.find(({ region, before }) => at >= regions[region] && (!before || before.test(text.slice(0, at))));
    if (rule) [word.text, changed] = [text.slice(0, at) + rule.instead, true];
    break;
  }
  word.changed = changed;
}
