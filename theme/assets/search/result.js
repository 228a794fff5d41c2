// What is shown of a hit: its title and heading, where it belongs and what kind of page it is, and the text around the words.
import { KINDS, STATUSES, isPlaceOf } from './kinds.js';
import { element, marked } from './nodes.js';
import { placesOf, snippetOf } from './snippet.js';

// Milliseconds in which most type another letter.
const PAUSE = 150;

// A result as the openings of its page show it, which most do well; `refine` gets what shows it better, where there is something.
export async function resultOf(hit, answer, index, site) {
  const page = await index.page(hit.page);
  const found = answer.foundBy(hit.page);
  const stems = new Set(found.map(({ stem }) => stem));
  const address = addressOf(page, sectionAt(page, hit.section), answer, site);
  const resultWith = view => ({ address, ...view.marked, kind: kindOf(page), also: [...new Set(view.hidden.map(({ text }) => text))] });
  const view = viewWith(page, page.sections, hit.section, stems, index.words, found);

  // What comes behind the openings where few words are shown, and other names where one is not shown at all.
  async function refine() {
    let { sections } = page;
    let better = view;
    if (view.hidden.length * 2 >= found.length) {
      const rest = await index.rest(hit.page);
      sections = sections.map((section, i) => ({ ...section, text: section.text + rest[i] }));
      better = viewWith(page, sections, hit.section, stems, index.words, found);
    }
    const synonyms = better.hidden.length > 0 ? await answer.synonyms() : [];
    return resultWith(synonyms.length > 0 ? viewWith(page, sections, hit.section, new Set([...stems, ...synonyms]), index.words, found) : better);
  }

  return { ...resultWith(view), refine: view.hidden.length > 0 ? refine : undefined };
}

function viewWith(page, sections, number, stems, words, found) {
  const places = text => placesOf(text, stems, words);
  const section = sectionAt(page, number);
  const title = page.label ? `${page.label}: ${page.title}` : page.title;
  const { text } = number > 0 ? sectionAt({ sections }, number) : bestOf(sections, places);
  const [inTitle, inHeading, inText] = [title, section.heading, text].map(places);
  const { start, end } = snippetOf(text, inText);
  const inSnippet = inText.filter(place => place.start >= start && place.end <= end);
  const shown = new Set([...inTitle, ...inHeading, ...inSnippet].map(({ stem }) => stem));
  return {
    marked: { title: marked(title, inTitle), heading: section.heading ? marked(section.heading, inHeading) : [], text: marked(text, inText, start, end) },
    hidden: found.filter(({ stem }) => !shown.has(stem)),
  };
}

const sectionAt = ({ sections }, number) => sections[Math.min(number, sections.length - 1)];

// Where the page as a whole is meant, the section that shows most of the words.
function bestOf(sections, places) {
  let best, most = -1;
  for (const section of sections) {
    const count = new Set(places(section.text).map(({ stem }) => stem)).size;
    if (count > most) [best, most] = [section, count];
  }
  return best;
}

// Whose it is, what kind of page, and where a decision stands. The place is left out where it is a mere plural of the kind.
function kindOf(page) {
  const kind = KINDS[page.type];
  const word = STATUSES[page.status]?.toLowerCase() ?? page.status;
  const successor = page.successor ? ` ${translate('by {0}').replace('{0}', () => page.successor)}` : '';
  const status = page.status && page.status !== 'unknown' ? word + successor : '';
  return [
    { text: isPlaceOf(page) ? '' : page.place, className: 'team' },
    { text: kind, className: '' },
    { text: status, className: `badge ${page.status}` },
    { text: isElsewhere(page) ? new URL(page.url).host : '', className: '' },
  ].filter(({ text }) => text);
}

// What another handbook holds has a whole address. It is that handbook's word, so it must be one of the web; all else lies below this site.
const isElsewhere = ({ url }) => /^https?:\/\//i.test(url) && URL.canParse(url);

function addressOf(page, section, answer, { assets, offline }) {
  if (isElsewhere(page)) return page.url;
  const address = new URL(`../${page.url}${offline ? 'index.html' : ''}`, assets);
  address.searchParams.set('highlight', answer.words);
  if (section.anchor) address.hash = section.anchor;
  return address.href;
}

// Shows a result in an element at once, and better when its reader has stopped typing and that is there.
export function showResult(node, result, isStale) {
  node.replaceChildren(...linesOf(result));
  if (result.refine) setTimeout(async () => {
    if (isStale()) return;
    const better = await result.refine().catch(() => result); // Where nothing more can be loaded, what is shown stays.
    if (!isStale()) node.replaceChildren(...linesOf(better));
  }, PAUSE);
  return node;
}

const linesOf = result => [
  element('span', { className: 'result-title' }, ...result.title, ...(result.heading.length > 0 ? [element('span', { className: 'result-heading' }, ' › ', ...result.heading)] : [])),
  element('span', { className: 'result-kind' }, ...result.kind.flatMap(({ text, className }) => [element('span', { className }, text), ' '])),
  element('span', { className: 'result-text' }, ...result.text),
  ...(result.also.length > 0 ? [element('span', { className: 'result-also' }, `${translate('Also found by')} `, ...listed(result.also))] : []),
];

const listed = words => words.flatMap((word, i) => [...(i > 0 ? [', '] : []), element('mark', null, word)]);
