// The search dialog: a field and the best results below it while one types.
import { dialogParts } from './dialog-parts.js';
import { element } from './nodes.js';
import { options } from './options.js';
import { forgetAll, letSlashOpen, recent, remember, slashOpens } from './recent.js';
import { resultOf, showResult } from './result.js';
import { typing } from './typing.js';
import { adviceOf, sentenceOf } from './words-of-answer.js';

const SHOWN = 5;
let dialog;

// `typed` is what a reader wrote before the field was there.
export function openDialog(site, index, typed = '') {
  dialog ??= createDialog(site, index);
  if (!dialog.open) dialog.showModal();
  const field = dialog.querySelector('.search-field');
  if (typed) {
    field.value = typed;
    field.dispatchEvent(new Event('input'));
  } else field.select(); // What was asked last is there, and the first letter takes its place.
}

function createDialog(site, index) {
  const parts = dialogParts();
  const { field, list, status, advice, all, clear, slash } = parts;
  const choice = options(field, list);
  const query = () => field.value.trim();
  let asked;
  const ask = typing(index, show, () => { status.textContent = translate('The search index could not be loaded.'); });

  async function show(answer, opened, isStale) {
    const results = await Promise.all(answer.hits.slice(0, SHOWN).map(hit => resultOf(hit, answer, opened, site)));
    if (isStale()) return;
    choice.replace(results.map(result => showResult(element('a', { href: result.address, tabIndex: -1, onclick: () => remember(query()) }), result, isStale)));
    status.textContent = sentenceOf(query(), answer);
    advice.replaceChildren(...(results.length > 0 ? [] : [adviceOf(answer), ...nearestButton(answer)]));
    all.hidden = answer.hits.length <= SHOWN;
    all.href = pageAddress();
  }

  const nearestButton = ({ nearest }) => nearest
    ? [' ', element('button', { type: 'button', onclick: () => look(nearest) }, translate('Search for “{0}”').replace('{0}', () => nearest))] : [];
  const pageAddress = () => new URL(`../search/${site.offline ? 'index.html' : ''}?q=${encodeURIComponent(query())}`, site.assets).href;

  // The first result is what most who press Enter want; where there is none, the page says more.
  async function openFirst() {
    await asked;
    const first = list.querySelector('a');
    if (first) first.click();
    else location.href = pageAddress();
  }

  function look(text) {
    field.value = text;
    field.focus();
    update();
  }

  function update() {
    if (query()) {
      clear.hidden = true;
      asked = ask(query());
      return;
    }
    ask(''); // Makes what is still under way stale.
    showRecent();
  }

  function showRecent() {
    const kept = recent();
    choice.replace(kept.map(text => element('div', { onclick: () => look(text) }, element('span', { className: 'result-title' }, text))));
    status.textContent = kept.length > 0 ? translate('Your last searches:') : '';
    advice.replaceChildren();
    [clear.hidden, all.hidden] = [kept.length === 0, true];
  }

  field.addEventListener('input', update);
  field.addEventListener('keydown', event => {
    if (event.isComposing || !choice.key(event) || event.key !== 'Enter') return;
    if (choice.active()) choice.active().click();
    else if (query()) openFirst();
  });
  clear.addEventListener('click', () => { forgetAll(); showRecent(); field.focus(); });
  slash.checked = slashOpens();
  slash.addEventListener('change', () => letSlashOpen(slash.checked));
  document.body.append(parts.dialog);
  showRecent();
  return parts.dialog;
}
