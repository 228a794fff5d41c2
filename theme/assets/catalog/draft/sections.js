// Which lines of a record open which part, and what stands in the parts.
import { kinds } from './grammar.js';

const farthestBack = 500;

export function contentOf(entries, index) {
  const end = entries.findIndex((entry, next) => next > index && entry.rank <= entries[index].rank);
  return entries.slice(index + 1, end < 0 ? entries.length : end);
}

function parentsOf(entries) {
  const open = [];
  return entries.map(({ form, rank }, index) => {
    while (form === 'heading' && open.length > 0 && entries[open.at(-1)].rank >= rank) open.pop();
    const parent = open.at(-1) ?? -1;
    if (form === 'heading') open.push(index);
    return parent;
  });
}

// The same word means different things in different places, so a label is read in the light of the headings above it.
export function mapOf(entries, title, grammar) {
  const parents = parentsOf(entries);
  const opened = entries.map(() => kinds.none);
  const above = function* (index) {
    for (let heading = parents[index]; heading >= 0; heading = parents[heading]) yield heading;
  };
  const before = function* (index) {
    for (let at = index - 1; at >= Math.max(0, index - farthestBack); at--) yield at;
  };
  const isHeading = index => entries[index].form === 'heading';

  function isDecidedBefore(index) {
    for (const at of before(index)) {
      if (entries[at].rank < entries[index].rank) return false;
      if (isHeading(at) && opened[at] & kinds.decision) return true;
    }

    return false;
  }

  function isOptionBefore(index) {
    for (const at of before(index)) {
      if (opened[at] !== kinds.none) return false;
      if (grammar.isOneOption(entries[at].name)) return true;
    }

    return false;
  }

  function isFrame(index) {
    const next = entries[index + 1];
    return isHeading(index) && grammar.isFrame(entries[index].name) && !entries[index].value
      && next?.form === 'heading' && next.rank > entries[index].rank;
  }

  function within(part, index, sure) {
    const { form, name } = entries[index];
    const isLabel = form === 'heading' || form === 'bold';
    if (part & kinds.decision && part & kinds.options) return sure & ~kinds.context;
    if (part & kinds.options) {
      if (!isLabel) return kinds.none;
      if (sure & kinds.consequences) return isDecidedBefore(index) ? kinds.consequences : kinds.none;
      if (form !== 'heading' && sure & kinds.decision) return kinds.decision;
      return sure & (kinds.decision | kinds.options);
    }

    if (part & kinds.decision) {
      if (sure === kinds.options || sure === kinds.consequences) return sure;
      if (!isLabel || isOptionBefore(index)) return kinds.none;
      if (sure === kinds.context && grammar.isCertain(name)) return sure;
      return grammar.any(name) & (kinds.consequences | (form === 'heading' ? kinds.options : 0));
    }

    if (part & kinds.context) return form === 'heading'
      ? ((sure | grammar.any(name)) & (kinds.context | kinds.options)) | (sure & kinds.decision)
        | (grammar.isOutcome(name) ? kinds.consequences : 0)
      : sure & kinds.options;
    return sure & (kinds.options | kinds.consequences);
  }

  for (const [index, { form, name, label }] of entries.entries()) {
    if (index === title || !label || !['heading', 'bold', 'bullet', 'row'].includes(form) || isFrame(index)) continue;
    if (form !== 'heading' && form !== 'bold' && label.links.some(({ url }) => url.startsWith('#'))) continue;
    const sure = grammar.sure(name);
    const enclosing = [...above(index)].map(heading => opened[heading]).find(part => part !== kinds.none);
    opened[index] = enclosing ? within(enclosing, index, sure)
      : form === 'heading' || form === 'bold' ? grammar.any(name) : sure;
  }

  return { opened, of: part => entries.map((_, index) => index).filter(index => opened[index] & part) };
}

function isReal({ form, text, value }, grammar) {
  if (form === 'heading') return Boolean(value) && !grammar.isNothing(value.text);
  if (form === 'code') return text !== '';
  if (form === 'row') return Boolean(value) && !grammar.isNothing(value.text);
  if (form === 'bold' && value?.text === '') return false;
  return !grammar.isNothing(text);
}

// The four parts: labels first, then the fixed phrases of MADR and of Y-statements.
export function sectionsOf(entries, title, map, grammar) {
  const prose = entries.filter(({ form }) => form !== 'code');

  function labelled(part) {
    const all = map.of(part).map(index => ({
      at: entries[index].at,
      label: entries[index].label.text,
      isFilled: (Boolean(entries[index].value) && !grammar.isNothing(entries[index].value.text))
        || contentOf(entries, index).some(entry => isReal(entry, grammar))
        || (part === kinds.options && contentOf(entries, index).some(entry => entry.form === 'heading'
          && !grammar.isNothing(entry.text) && grammar.any(entry.name) === kinds.none)),
    }));
    return all.find(({ isFilled }) => isFilled) ?? all[0];
  }

  function optionHeadings() {
    const headings = entries.filter(({ form, name, text }, index) =>
      index !== title && ['heading', 'bold'].includes(form) && grammar.isOneOption(name) && !grammar.isNothing(text));
    return headings.length < 2 ? undefined : { at: headings[0].at, label: headings[0].text, isFilled: true };
  }

  function chosenOption() {
    const entry = prose.find(({ text }) => grammar.is('chosenOption', text));
    return entry && !grammar.isNothing(entry.text) ? { at: entry.at, label: entry.text, isFilled: true } : undefined;
  }

  function goodBecause() {
    for (const index of map.of(kinds.decision).filter(index => entries[index].form === 'heading')) {
      for (const entry of contentOf(entries, index)) {
        if (entry.form === 'heading' && grammar.sure(entry.name) & kinds.options) break;
        if (grammar.is('goodBecause', entry.text) && !grammar.isNothing(entry.text))
          return { at: entry.at, label: entry.text, isFilled: true };
      }
    }

    return undefined;
  }

  function statement(phrase) {
    const isThere = name => prose.some(({ text }) => grammar.is(name, text));
    if (!isThere('statementContext') || !isThere('statementDecision')) return undefined;
    for (const { text, at } of prose) {
      const found = grammar.find(phrase, text);
      if (!found) continue;
      const rest = text.slice(found.index + found[0].length);
      const own = rest.slice(0, grammar.find('statementNext', rest)?.index ?? rest.length);
      return { at, label: found[0], isFilled: /^[ ,.*]*$/.test(own) || !grammar.isNothing(own) };
    }

    return undefined;
  }

  const first = (part, phrase, phrases) => {
    const label = labelled(part);
    return label?.isFilled ? label : phrase() ?? statement(phrases) ?? label;
  };
  return {
    context: labelled(kinds.context) ?? statement('statementContext'),
    options: first(kinds.options, optionHeadings, 'statementOptions'),
    decision: first(kinds.decision, chosenOption, 'statementDecision'),
    consequences: first(kinds.consequences, goodBecause, 'statementConsequences'),
  };
}
