// What is shown of a hit: its title and heading, what kind of page it is, and the text around the words.
import { element, marked } from './nodes.js';
import { placesOf, snippetOf } from './snippet.js';

const KINDS = { lesson: 'Lesson', decision: 'Decision', rubric: 'Rubric', rule: 'Rule', page: 'Page' };

export async function resultOf(hit, answer, index, site) {
  const page = await index.page(hit.page);
  const section = sectionOf(page, hit.section, answer, index.words);
  const title = page.label ? `${page.label}: ${page.title}` : page.title;
  const places = placesOf(section.text, answer.sought, index.words);
  const { start, end } = snippetOf(section.text, places);
  return {
    address: addressOf(page, section, answer, site),
    title: marked(title, placesOf(title, answer.sought, index.words)),
    heading: section.heading ? marked(section.heading, placesOf(section.heading, answer.sought, index.words)) : [],
    kind: [KINDS[page.type], ...(page.status && page.status !== 'unknown' ? [page.status] : []), ...(isElsewhere(page) ? [new URL(page.url).host] : [])].join(', '),
    text: marked(section.text, places, start, end),
  };
}

// The section that the ranking chose; when that is the page as a whole, with the text that shows most of the words.
function sectionOf(page, number, answer, words) {
  const chosen = page.sections[Math.min(number, page.sections.length - 1)];
  if (number > 0) return chosen;
  const found = ({ text }) => new Set(placesOf(text, answer.sought, words).map(({ stem }) => stem)).size;
  const best = page.sections.reduce((best, section) => found(section) > found(best) ? section : best, chosen);
  return { ...chosen, text: best.text };
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

// The lines of a result, one below the other.
export const linesOf = result => [
  element('span', { className: 'result-title' }, ...result.title, ...(result.heading.length > 0 ? [element('span', { className: 'result-heading' }, ' › ', ...result.heading)] : [])),
  element('span', { className: 'result-kind' }, result.kind),
  element('span', { className: 'result-text' }, ...result.text),
];
