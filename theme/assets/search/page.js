// The search page: all results, narrowed by facets, at an address that can be shared.
import { facetChoice } from './facet-choice.js';
import { element } from './nodes.js';
import { remember } from './recent.js';
import { resultOf, showResult } from './result.js';
import { typing } from './typing.js';
import { adviceOf, sentenceOf } from './words-of-answer.js';

const STEP = 10;

export function startPage(site, index) {
  const form = document.querySelector('.search-form');
  const field = form.elements.q;
  const [status, list, titles, facets, more] = ['search-status', 'search-results', 'titles', 'search-facets', 'search-more'].map(id => document.getElementById(id));
  const choice = facetChoice(facets, new URLSearchParams(location.search), () => update());
  const query = () => field.value.trim();
  const ask = typing(index, show, () => {
    titles.hidden = false;
    settle();
    status.textContent = translate('The search index could not be loaded. Look through the titles below.');
  });

  async function show(answer, opened, isStale) {
    if (query() === '') return;
    // Both at once, so that the results do not make room for the choices afterwards.
    const [items, counts] = await Promise.all([itemsOf(answer, 0, opened, isStale), opened.facets()]);
    if (isStale()) return;
    list.replaceChildren(...items);
    choice.show(counts, answer.unfiltered);
    status.textContent = sentenceOf(query(), answer) + (items.length > 0 ? '' : ` ${adviceOf(answer)}`);
    if (items.length === 0 && answer.nearest) status.append(' ', element('button', { type: 'button', onclick: () => { field.value = answer.nearest; update(); } }, translate('Search for “{0}”').replace('{0}', () => answer.nearest)));
    more.onclick = async () => {
      const next = await itemsOf(answer, list.children.length, opened, isStale);
      list.append(...next);
      next[0]?.querySelector('a').focus();
      more.hidden = answer.hits.length <= list.children.length;
    };
    more.hidden = answer.hits.length <= items.length;
    settle();
  }

  const itemsOf = async (answer, from, opened, isStale) => {
    const results = await Promise.all(answer.hits.slice(from, from + STEP).map(hit => resultOf(hit, answer, opened, site)));
    return results.map(result => element('li', null, showResult(element('a', { href: result.address, onclick: () => remember(query()) }), result, isStale)));
  };

  const settle = () => delete document.documentElement.dataset.asked;

  // The address always says what is shown, so that it can be shared and reloaded.
  function keep() {
    const address = new URL(location.href);
    address.search = new URLSearchParams([...(query() ? [['q', query()]] : []), ...choice.filters().flatMap(({ facet, values }) => values.map(value => [facet, value]))]);
    try { history.replaceState(null, '', address); } catch { /* On disk some browsers refuse. */ }
  }

  function update() {
    keep();
    titles.hidden = query() !== '';
    for (const node of [list, facets]) node.hidden = query() === '';
    if (query()) return ask(query(), choice.filters());
    more.hidden = true;
    list.replaceChildren();
    status.textContent = '';
    settle();
    return ask('', []);
  }

  form.addEventListener('submit', async event => {
    event.preventDefault();
    await update();
    // On a screen without a keyboard, the key that ends the typing must not lead away.
    if (matchMedia('(any-hover: hover)').matches) list.querySelector('a')?.click();
  });
  field.addEventListener('input', update);
  field.value = new URLSearchParams(location.search).get('q') ?? '';
  update();
}
