// The last searches that led somewhere, kept in this browser alone. Storage can be refused; then nothing is kept.
const KEY = 'searches';
const MOST = 5;

export function recent() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(query => typeof query === 'string').slice(0, MOST) : [];
  } catch { return []; }
}

export function remember(query) {
  const kept = [query, ...recent().filter(other => other !== query)].slice(0, MOST);
  try { localStorage.setItem(KEY, JSON.stringify(kept)); } catch { /* Refused. */ }
}

export function forgetAll() {
  try { localStorage.removeItem(KEY); } catch { /* Refused. */ }
}

export const slashOpens = () => { try { return localStorage.getItem('search-key') !== 'off'; } catch { return true; } };

export function letSlashOpen(does) {
  try { does ? localStorage.removeItem('search-key') : localStorage.setItem('search-key', 'off'); } catch { /* Refused. */ }
}
