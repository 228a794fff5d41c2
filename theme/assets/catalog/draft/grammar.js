// The words and patterns that the build reads records by, ready to be asked.
export const kinds = { none: 0, context: 1, options: 2, decision: 4, consequences: 8 };
const names = ['Context', 'Options', 'Decision', 'Consequences'];

export function grammarOf({ words, patterns }) {
  // A dash in a name is as good as a blank.
  const plain = name => name.replaceAll('-', ' ');
  const lists = Object.fromEntries(
    Object.entries(words).map(([name, list]) => [name, new Set(list.map(plain))]));
  const isIn = (list, name) => lists[list].has(plain(name));
  const compiled = more => Object.fromEntries(
    Object.entries(patterns).map(([name, [source, flags]]) => [name, new RegExp(source, flags + more)]));
  const once = compiled('');
  const all = compiled('g');
  const is = (name, text) => once[name].test(text);
  const find = (name, text) => once[name].exec(text);
  const without = (name, text) => text.replace(all[name], '');
  // A group of the expression, also where several groups share its name.
  const group = (match, name) => Object.entries(match?.groups ?? {})
    .find(([key, value]) => key.split('_')[0] === name && value !== undefined)?.[1];

  // A label as labels are compared: lower case, without numbering, remarks and what stands around it.
  const edge = text => text.replace(/^[^\p{L}\p{Nd}{[]+/u, '')
    .replace(/[^\p{L}\p{Nd})}\]?]+$/u, '')
    .replace(/\?+$/, '');
  const narrow = label => label.normalize().replaceAll('（', ' (').replace(/[）：／｜\u3000İ]/g, mark =>
    ({ '）': ')', '：': ':', '／': '/', '｜': '|', '\u3000': ' ', İ: 'i' })[mark]);
  function labelName(label) {
    const name = without('labelTrailing', narrow(label).replaceAll('’', "'").replaceAll('_', ' ').toLowerCase());
    return edge(without('labelChapter', without('labelNumbering', edge(name)))).replace(/\s+/g, ' ');
  }

  // Whether a line says nothing of its own: `{…}`, `[short title]`, "TBD", "...", "N/A".
  function isNothing(text) {
    let left = text;
    for (let depth = 0; depth < 3 && left.includes('{'); depth++) left = without('braces', left);
    left = without('frame', without('brackets', left));
    return !/[\p{L}\p{Nd}]/u.test(left) || is('nothing', left.trim().replace(/^[*_.:()\-!☐ ]+|[*_.:()\-!☐ ]+$/g, ''));
  }

  const isBlankTitle = title => isNothing(title) || is('blankTitle', title);

  const cut = name => {
    const mark = find('mark', name);
    return mark ? name.slice(0, mark.index).trimEnd() : name;
  };
  const listed = (list, name) => kinds[names.find(part => isIn(list + part, name))?.toLowerCase() ?? 'none'];
  // Half a label must say outright that it weighs options.
  const half = name => listed('exact', name) || (listed('loose', name) === kinds.options ? 0 : listed('loose', name));

  // "Decision: pending"; a name that is listed word for word has nothing behind it.
  const leftOpen = label => !listed('exact', label) && !listed('loose', label) && is('leftOpen', label);

  // The parts that a label opens in any place, and those where it stands in no part yet.
  const sure = label => leftOpen(label) ? kinds.none : named(label)
    || (is('notDecision', cut(label)) || !is('article', label) ? kinds.none : named(without('article', label)));

  function named(label) {
    const name = cut(label);
    if (listed('exact', name)) return listed('exact', name);
    if (is('notDecision', name)) return kinds.none;
    const halves = name.split(all.joint).map(half);
    if (halves.length > 1 && halves[0]) return halves.reduce((a, b) => a | b);
    return ordered(part => is(`sure${part}`, name)) || twice(label);
  }

  // "背景 (Context)": one of its names is enough.
  const twice = label => label.split(all.between).map(part => listed('exact', part)).reduce((a, b) => a | b, 0);

  function any(label) {
    const name = cut(label);
    if (sure(label)) return sure(label);
    if (leftOpen(label)) return kinds.none;
    if (listed('loose', name)) return listed('loose', name);
    return is('notDecision', name) ? kinds.none : ordered(part => is(`loose${part}`, name));
  }

  // Where several patterns fit, options come before the others, and context last.
  const ordered = fits => kinds[['Options', 'Decision', 'Consequences', 'Context'].find(fits)?.toLowerCase() ?? 'none'];

  // A line without the words of a template around a blank.
  const withoutFrame = text => without('frame', text);

  return {
    is, find, group, withoutFrame, labelName, isNothing, isBlankTitle, sure, any, all,
    isExact: name => listed('exact', cut(name)) !== 0 || listed('loose', cut(name)) !== 0,
    holdsAllOptions: name => [cut(name), ...name.split(all.between)].some(part => isIn('allOptions', part)),
    isOneOption: name => is('oneOption', name),
    isMetadata: name => isIn('metadata', name),
    isCutFromHeading: name => isIn('metadata', name) && !isIn('uncutMetadata', name),
    isFrame: name => isIn('frames', name),
    isOutcome: name => isIn('outcomes', name),
    isCertain: name => listed('exact', cut(name)) !== 0,
    isBeforeNumber: word => lists.beforeNumbers.has(word),
    isSmall: word => lists.small.has(word),
  };
}
