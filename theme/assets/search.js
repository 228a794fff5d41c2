// The search page: looks up what is typed, and what ?q= says, in the index of the site.
import { find } from './search-match.js';
import { resultItem } from './search-result.js';

const form = document.querySelector('.search-form');
const input = form.elements.q;
const status = document.getElementById('search-status');
const list = document.getElementById('search-results');
const titles = document.getElementById('titles');

let loading;
const load = () => loading ??= fetch(new URL('../search/index.json', import.meta.url)).then(response => {
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json();
});

async function search() {
  const query = input.value.trim();
  remember(query);
  titles.hidden = query !== '';
  list.hidden = query === '';
  if (query === '') {
    list.replaceChildren();
    status.textContent = '';
    return;
  }

  let entries;
  try {
    entries = await load();
  } catch {
    loading = undefined;
    titles.hidden = false;
    status.textContent = 'The search index could not be loaded. Look through the titles below.';
    return;
  }

  if (query !== input.value.trim()) return; // Typed on while the index was loading.
  const { total, results } = find(entries, query);
  list.replaceChildren(...results.map(entry => resultItem(entry, query)));
  status.textContent = total === 0 ? `Nothing found for “${query}”.`
    : total > results.length ? `${total} results, the best ${results.length} of them below.`
    : total === 1 ? '1 result.' : `${total} results.`;
}

// The address can be shared, and reloading shows the same.
function remember(query) {
  const address = new URL(location.href);
  if (query === '') address.searchParams.delete('q');
  else address.searchParams.set('q', query);
  history.replaceState(null, '', address);
}

form.hidden = false;
form.addEventListener('submit', event => { event.preventDefault(); search(); });
input.addEventListener('input', search);
input.value = new URLSearchParams(location.search).get('q') ?? '';
if (input.value) search();
