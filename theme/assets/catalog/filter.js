// Narrows the table of decisions while one types or chooses. The address remembers what was asked, so it can be shared.
const form = document.querySelector('.catalog-filter');
const found = document.getElementById('_found');
const rows = [...document.querySelectorAll('.catalog tbody tr')].map(row => ({
  row,
  words: fold(row.textContent),
  facets: new Set(row.dataset.facets.split(' ')),
}));

// Letters without accents and capitals, so that "resume" finds "Résumé".
function fold(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function asked() {
  return [...new FormData(form)].filter(([, value]) => value.trim() !== '');
}

function matches({ words, facets }, [name, value]) {
  return name === 'q' ? fold(value).split(/\s+/).every(word => words.includes(word)) : facets.has(`${name}:${value}`);
}

function narrow() {
  const conditions = asked();
  let shown = 0;
  for (const entry of rows) {
    entry.row.hidden = !conditions.every(condition => matches(entry, condition));
    if (!entry.row.hidden) shown++;
  }

  found.textContent = conditions.length === 0 ? '' : translate('{0} of {1} records.').replace('{0}', shown).replace('{1}', rows.length);
  const address = new URL(location.href);
  address.search = new URLSearchParams(conditions).toString();
  history.replaceState(null, '', address);
}

for (const [name, value] of new URLSearchParams(location.search)) {
  const field = form.elements.namedItem(name);
  if (field) field.value = value;
}

form.hidden = false;
form.addEventListener('submit', event => event.preventDefault());
form.addEventListener('input', narrow);
form.addEventListener('reset', () => setTimeout(narrow));
narrow();
