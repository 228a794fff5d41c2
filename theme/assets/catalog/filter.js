// Narrows and sorts the list of decisions while one types or chooses: all of it, whichever page of it is open. The address remembers what was asked, so it can be shared.
import { button, element } from '../elements.js';
import { sorting } from './order.js';
import { records } from './records.js';

const STEP = 250;
const form = document.querySelector('.catalog-filter');
const found = document.getElementById('_found');
const nothing = document.getElementById('_nothing');
const table = document.querySelector('.catalog');
const body = table.tBodies[0];
const pager = document.querySelector('.pager');
const asServed = { rows: [...body.rows], found: found.textContent };
const more = button(translate('Show more'), () => show(shown + STEP));
const facets = [...form.querySelectorAll('select:enabled')];
// What all records of this page have in common.
const given = [...form.querySelectorAll('select:disabled')].map(({ name, value }) => [name, value]);
const order = sorting(table, () => update());
let all, matches = [], shown = 0, newest = 0;
more.hidden = true;
table.after(more);

const asked = () => [...new FormData(form)].filter(([, value]) => value.trim() !== '');

function keep(conditions) {
  const address = new URL(location.href);
  address.search = new URLSearchParams([...conditions, ...order.asked()]);
  try { history.replaceState(null, '', address); } catch { /* On disk some browsers refuse. */ }
}

async function update() {
  const mine = ++newest;
  const conditions = asked();
  keep(conditions);
  order.tell(form.elements.q.value.trim() !== '');
  if (conditions.length === 0 && order.asked().length === 0) return reset();
  try {
    all ??= await load();
    const words = form.elements.q.value.trim();
    const ranks = words ? await all.ranks(words) : undefined;
    if (mine !== newest) return;
    const passes = (record, conditions) => conditions.every(([name, value]) => name === 'q' ? ranks.has(record.number) : record.facets[name]?.has(value));
    matches = all.list.filter(record => passes(record, conditions));
    order.sort(matches, ranks);
    found.textContent = translate('{0} of {1} records').replace('{0}', matches.length).replace('{1}', all.list.length);
    for (const select of facets) count(select, all.list.filter(record => passes(record, conditions.filter(([name]) => name !== select.name))));
    answer(conditions, passes);
    show(STEP);
    if (pager) pager.hidden = true;
  } catch {
    found.textContent = translate('The search index could not be loaded.');
  }
}

// The records of this page, and all of its others.
async function load() {
  const loaded = await records(document.getElementById('_rows'), given.length > 0 ? [] : asServed.rows, +body.dataset.first);
  return { ...loaded, list: loaded.list.filter(record => given.every(([name, value]) => record.facets[name]?.has(value))) };
}

// The list as the page came, with the records that it came with.
function reset() {
  body.replaceChildren(...asServed.rows);
  found.textContent = asServed.found;
  [nothing.hidden, more.hidden, table.hidden] = [true, true, false];
  if (pager) pager.hidden = false;
  if (all) for (const select of facets) count(select, all.list);
}

function show(count) {
  shown = count;
  body.replaceChildren(...matches.slice(0, count).map(record => record.row()));
  more.hidden = matches.length <= count;
  table.hidden = matches.length === 0;
}

// What each choice would leave, under the other conditions.
function count(select, records) {
  const counts = new Map();
  for (const record of records) for (const value of record.facets[select.name]) counts.set(value, (counts.get(value) ?? 0) + 1);
  for (const option of [...select.options].slice(1)) {
    const number = counts.get(option.value) ?? 0;
    option.textContent = `${all.titleOf(option)} (${number})`;
    option.disabled = number === 0 && !option.selected;
  }
}

// Where nothing matches: how many would without each of the conditions.
function answer(conditions, passes) {
  nothing.hidden = matches.length > 0;
  if (matches.length > 0) return;
  const ways = conditions
    .map(condition => [condition, all.list.filter(record => passes(record, conditions.filter(other => other !== condition))).length])
    .filter(([, number]) => number > 0);
  nothing.replaceChildren(
    element('p', {}, translate('No decision matches.')),
    ...ways.map(([[name, value], number]) => button(
      translate('Without “{0}”: {1}').replace('{0}', () => nameOf(name, value)).replace('{1}', number),
      () => { form.elements[name].value = ''; update(); },
    )),
    ...ways.length === 0 ? [button(translate('Clear'), () => form.reset())] : [],
  );
}

const nameOf = (name, value) => name === 'q' ? value.trim() : all.titleOf(form.elements[name].selectedOptions[0]);

for (const [name, value] of new URLSearchParams(location.search)) {
  const field = form.elements.namedItem(name);
  if (field && !field.disabled) field.value = value;
}

form.addEventListener('submit', async event => {
  event.preventDefault();
  await update();
  if (asked().length > 0) body.querySelector('a')?.click();
});
form.addEventListener('input', update);
form.addEventListener('reset', () => setTimeout(update));
const ready = asked().length > 0 || order.asked().length > 0 ? update() : Promise.resolve();
ready.finally(() => { delete document.documentElement.dataset.asked; });
