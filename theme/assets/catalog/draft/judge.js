// What the build would say of a draft: its rules, its words, and which part of the form each is about.
import { anchorsOf, checkerOf } from './links.js';
import { outlineOf } from './outline.js';
import { contentOf, mapOf, sectionsOf } from './sections.js';
import { chosenOf, isOrdinal, isSameOption, optionsOf, titleOf, titleWords } from './record.js';

// "Architecture Decision Record" is a title only where there is no better one.
const isVague = (title, grammar) =>
  (title.length < 60 && grammar.is('identifier', title)) || grammar.is('generic', title);

const labelledText = (entries, index) => index < 0 ? null
  : entries[index].value?.text || contentOf(entries, index).find(({ form }) => form !== 'code')?.text;

// A finding in the words of the build.
export const messageOf = ({ messages }, { rule, words }) =>
  messages[rule].replace(/\{(\d)\}/g, (_, number) => words[number] ?? '');

// "{purchases, blended, browse}": words side by side are values, and no sentence to be filled in.
const isSet = words => words.startsWith('{') && words.includes(',')
  && words.slice(1, -1).split(',').every(item => !item.trim().includes(' '));

// Within a sentence of the author's the braces are the author's, too.
const mostWords = 4;
const isOwn = (words, line, grammar) => words.startsWith('{')
  && grammar.withoutFrame(line.replace(/\{[^{}]*\}/g, '')).split(' ').filter(word => /\p{L}/u.test(word)).length > mostWords
  && !grammar.is('bracketed', words.replace(/^[{} ]+|[{} ]+$/g, ''));

// "4. Security considerations" is what was asked for as "Security".
function isNamed(heading, section) {
  const text = heading.replace(/^[#0-9.) ]+|[#0-9.) ]+$/g, '');
  return text.toLowerCase().startsWith(section.toLowerCase()) && !/^[\p{L}\p{Nd}]/u.test(text.slice(section.length));
}

// Where links may lead need not be known: then nothing is said of them.
export function judge({ sections, ownSections, leastOptions, number, folder }, grammar, { text, slots }, file, places) {
  const entries = outlineOf(text, grammar);
  const at = titleOf(entries, grammar);
  const map = mapOf(entries, at, grammar);
  const found = [];
  const say = (rule, slot, ...words) => found.push({ rule, slot, words });
  const slotAt = line => Object.keys(slots).find(slot => slots[slot][0] <= line && line <= slots[slot][1]) ?? 'context';

  // A record's own data stands in front matter, or before the first part.
  const firstPart = entries.findIndex(({ form }, index) => form === 'heading' && map.opened[index]);
  const isAhead = line => firstPart < 0 || line < entries[firstPart].at;
  const [day] = slots.date ?? [-1];
  const isDataRead = text.startsWith('---\n') || isAhead(Math.max(0, day));
  const id = file.replace(/\.md$/, '');
  const labelled = entries.findIndex(({ name, at: line }) => name === 'title' && isAhead(line));
  const titles = [entries[at]?.text, labelledText(entries, labelled)].filter(title => title)
    .map(title => titleWords(title, { id, number }, grammar)).filter(({ title }) => title);
  const said = titles.find(({ title }) => !isVague(title, grammar)) ?? titles[0] ?? { title: null, number: null };
  const name = id.replace(/^\D{0,4}?(?=\d)/, '').replace(/^[\d\-_. ]+/, '').replace(/[-_]/g, ' ');
  if (!said.title) say('ADR005', 'title', name.charAt(0).toUpperCase() + name.slice(1));
  if (said.number !== null && said.number !== String(number)) say('ADR009', 'title', said.number, String(number));

  const whole = sectionsOf(entries, at, map, grammar);
  const told = Object.values(whole).filter(section => section);
  if ((at < 0 || grammar.isBlankTitle(entries[at].text)) && !isDataRead && told.length > 1
    && told.filter(({ isFilled }) => isFilled).length * 2 <= told.length)
    return [{ rule: 'ADR024', slot: 'title', words: [] }];
  for (const [part, rule] of sections) {
    if (!whole[part]) say(`${rule}-missing`, part);
    else if (!whole[part].isFilled) say(rule, part, whole[part].label);
  }

  for (const section of ownSections) {
    const index = entries.findIndex(({ form, text: heading }) => form === 'heading' && isNamed(heading, section));
    const slot = slotAt(index < 0 ? Infinity : entries[index].at + 2);
    if (index < 0) say('ADR033-missing', slot, section);
    else if (!contentOf(entries, index).some(({ text: words }) => words.trim() !== '')) say('ADR033', slot, section);
  }

  if (!isDataRead || !/\d{4}-\d\d-\d\d/.test(text.split('\n')[day] ?? '')) say('ADR007', 'date');
  if (!isDataRead) say('ADR006', 'title');

  const { options, areAll } = optionsOf(entries, at, map, grammar);
  if (areAll && options.length > 0 && options.length < leastOptions) say('ADR015', 'options', options[0]);
  const chosen = chosenOf(entries, grammar);
  if (areAll && chosen !== null && options.length > 1 && !isOrdinal(chosen, options.length, grammar)
    && !options.some(option => isSameOption(option, chosen, grammar)))
    say('ADR016', 'decision', chosen, options.join('; '));

  const leftover = grammar.all.leftover;
  for (const { prose, at: line } of entries.filter(({ form }) => form !== 'code'))
    for (const [words] of prose.matchAll(leftover)) if (!isSet(words) && !isOwn(words, prose, grammar)) say('ADR017', slotAt(line), words);

  const headings = entries.filter(({ form }) => form === 'heading').map(heading => heading.text);
  const check = places ? checkerOf(places, `${folder}/${file}`, anchorsOf(headings)) : () => null;
  for (const entry of entries)
    for (const link of entry.links) {
      const fault = check(link);
      if (fault) say(fault[0], slotAt(entry.at), ...fault.slice(1));
    }

  return found;
}
