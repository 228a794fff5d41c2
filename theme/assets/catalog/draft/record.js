// What a record is called, what it weighs, and what it takes.
import { kinds } from './grammar.js';
import { contentOf } from './sections.js';

const mostLeadIn = 3;

// Index of the heading that is the title; -1 when there is none.
export function titleOf(entries, grammar) {
  const headings = entries.map((entry, index) => ({ ...entry, index })).filter(({ form }) => form === 'heading');
  const opensPart = ({ name }) => grammar.isExact(name) || grammar.isMetadata(name);
  const isIdentifier = ({ text }) => text.length < 60 && grammar.is('identifier', text);
  // The first heading, with all others below it, is the title even where it is called "Costs".
  const isOnly = headings[0]?.rank === 1 && headings.filter(({ rank }) => rank === 1).length === 1;
  if (isOnly && opensPart(headings[0]) && headings.slice(1).some(opensPart)) return headings[0].index;
  let first = -1;
  for (const [order, heading] of headings.entries()) {
    const next = headings[order + 1];
    if (!opensPart(heading) && isIdentifier(heading) && next && !opensPart(next)) continue;
    if (heading.rank === 1 && !opensPart(heading)) return heading.index;
    if (first < 0) first = opensPart(heading) ? Infinity : heading.index;
  }

  return first === Infinity ? -1 : first;
}

const dashed = text => text.replace(/[_ ]/g, '-').toLowerCase();

// The title without its number; the number, where the title has one.
export function titleWords(line, { id, number }, grammar) {
  let rest = line.slice(grammar.find('statusPrefix', line)?.[0].length ?? 0).trimStart();
  const plain = digits => digits.replace(/^0+(?=.)/, '');
  const match = grammar.find('numbered', rest) ?? grammar.find('bareNumber', rest);
  const digits = grammar.group(match, 'number');
  const own = grammar.find('ownNumber', rest);
  const isOwn = own && dashed(id).startsWith(dashed(own.groups.id));
  let said = null;
  if (match && (grammar.group(match, 'sure') || plain(digits) === String(number))) {
    said = digits ? plain(digits) : null;
    rest = rest.slice(match[0].length);
  } else rest = rest.slice((isOwn ? own : grammar.find('titleWord', rest))?.[0].length ?? 0);
  rest = rest.trim();
  return rest === '' || grammar.isBlankTitle(rest) ? { title: null, number: null } : { title: rest, number: said };
}

// "**Redis**: a cache we already run" is called Redis.
function nameOf({ text, bold }, grammar) {
  const isNumbered = words => grammar.isOneOption(grammar.labelName(words));
  const isRemarked = bold > 0 && text.slice(bold).replace(/^[\s:\-–—]+/, '') !== '';
  const remark = grammar.find('remark', text);
  const end = isRemarked && !isNumbered(text.slice(0, bold)) ? bold
    : remark && remark.index > 2 && !isNumbered(text) ? remark.index
      : text.length;
  return text.slice(0, end).trim().replace(/[.;,:]+$/, '').trim();
}

function namesAt(entries, index, grammar) {
  const all = contentOf(entries, index);
  const end = all.findIndex(({ form, name }) => form === 'heading' && grammar.sure(name) & kinds.decision);
  const own = end < 0 ? all : all.slice(0, end);
  const headings = own.filter(({ form }) => form === 'heading');
  const first = own.findIndex(({ form }) => form === 'heading');
  const items = (first < 0 ? own : own.slice(0, first)).filter(({ form }) => form === 'bullet');
  // Lists below bold names say what speaks for and against each.
  const labels = own.filter(({ form, name }) => form === 'bold' && grammar.any(name) === kinds.none);
  if (labels.length > 1 && items.length > 1 && labels[0].at < items[0].at)
    return labels.filter(({ rank }) => rank === labels[0].rank);
  if (items.length > 1) return items.filter(({ rank }) => rank === items[0].rank);
  if (headings.length > 0) {
    const top = Math.min(...headings.map(({ rank }) => rank));
    return headings.filter(({ rank, name }) =>
      rank === top && (grammar.any(name) === kinds.none || grammar.isOneOption(name)));
  }

  const { value } = entries[index];
  if (value && value.text !== '') {
    const pieces = value.text.split(grammar.all.commas).map(text => text.trim());
    return pieces.length > 1 ? pieces.map(text => ({ text, bold: 0, at: value.at })) : [value];
  }

  if (items.length > 0) return items;
  return labels.length > 1 ? labels : own.filter(({ form }) => form === 'row').slice(1).map(({ label }) => label);
}

// What follows two paragraphs of prose may list anything.
const opensWith = (entries, label, first) =>
  contentOf(entries, label).filter(({ form, at }) => form !== 'heading' && at < first.at).length <= mostLeadIn;

export function optionsOf(entries, title, map, grammar) {
  const label = map.of(kinds.options).find(index => namesAt(entries, index, grammar).length > 0);
  const named = label === undefined ? undefined : namesAt(entries, label, grammar);
  const headings = entries.filter(({ form, name }, index) =>
    index !== title && form === 'heading' && grammar.isOneOption(name));
  const lines = (named?.length > 1 || headings.length < 2 ? named ?? [] : headings)
    .filter(({ text }) => !grammar.isNothing(text));
  const names = lines.map(line => nameOf(line, grammar));
  // Where nearly every one is called rejected, the one that was taken stands elsewhere.
  const areRejected = label !== undefined
    && contentOf(entries, label).filter(({ text }) => grammar.is('rejected', text)).length >= Math.max(named.length - 1, 2);
  return {
    // Names that are the same once they are cut were cut too far.
    options: [...new Set(names.map((name, index) =>
      names.filter(other => other === name).length > 1 ? lines[index].text : name))],
    // Under "Alternatives" the one that was taken need not stand.
    areAll: label === undefined || (grammar.holdsAllOptions(entries[label].name)
      && opensWith(entries, label, named[0]) && !areRejected),
  };
}

export function chosenOf(entries, grammar) {
  for (const { form, text } of entries) {
    const match = form === 'code' ? null : grammar.find('chosen', text) ?? grammar.find('decidedFor', text);
    const said = grammar.group(match, 'name')?.trim();
    if (said && !grammar.isNothing(said)) return said;
  }

  return null;
}

const wordsOf = (text, grammar) => text.toLowerCase().replace(/[^\p{L}\p{Nd}]/gu, ' ')
  .split(' ')
  .filter(word => word !== '' && !grammar.isSmall(word));
const isPlural = (word, other) => word.length > 3 && (`${word}s` === other || `${other}s` === word);

// Whether two names mean the same option: people shorten and decorate them.
export function isSameOption(option, other, grammar) {
  const [a, b] = [wordsOf(option, grammar), wordsOf(other, grammar)];
  if (a.length === 0 || b.length === 0 || a.join('') === b.join('')) return true;
  const [shorter, longer] = a.length <= b.length ? [[...new Set(a)], b] : [[...new Set(b)], a];
  const { length: shared } = shorter.filter(word =>
    longer.some(other => word === other || (shorter.length > 1 && isPlural(word, other))));
  return shared === shorter.length || shared * 2 > Math.max(a.length, b.length)
    || (shorter.length > 2 && shared * 3 >= shorter.length * 2);
}

export function isOrdinal(chosen, count, grammar) {
  const words = wordsOf(chosen.replaceAll('°', ' '), grammar);
  const number = words.pop() ?? '';
  return words.every(grammar.isBeforeNumber) && /^\d+$/.test(number) && Number(number) >= 1 && Number(number) <= count;
}
