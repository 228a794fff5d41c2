// Mean reciprocal rank of Lintel, Pagefind and MiniSearch on the known items. Usage: see README.md.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { openIndex } from '../../../theme/assets/search/index.js';
import { search } from '../../../theme/assets/search/query.js';

const [site, modules, verbose, set = 'known-items.txt'] = process.argv.slice(2);
const items = fs.readFileSync(new URL(set, import.meta.url), 'utf8').split('\n').filter(line => line && !line.startsWith('#')).map(line => line.split(' | '));
const engines = { lintel: await lintel(), ...(modules ? { pagefind: await pagefind(), minisearch: minisearch() } : {}) };
const sums = {};
for (const [query, part] of items) {
  const line = [];
  for (const [name, find] of Object.entries(engines)) {
    const addresses = [...new Set((await find(query)).map(address => decodeURIComponent(address)))];
    const rank = addresses.findIndex(address => address.includes(decodeURIComponent(part))) + 1;
    sums[name] = (sums[name] ?? 0) + (rank > 0 ? 1 / rank : 0);
    line.push(`${name} ${rank || '-'}`);
  }
  if (verbose && !/^lintel 1\b/.test(line[0])) console.log(query.padEnd(45), line.join('  '));
}
for (const [name, sum] of Object.entries(sums)) console.log(name.padEnd(12), (sum / items.length).toFixed(3), `of ${items.length}`);

async function lintel() {
  const index = await openIndex(async file => fs.readFileSync(path.join(site, 'search', file), 'utf8'));
  return async query => Promise.all((await search(index, query)).hits.slice(0, 50).map(async ({ page }) => (await index.page(page)).url));
}

async function pagefind() {
  globalThis.window = globalThis;
  globalThis.document = { querySelector: () => ({ getAttribute: () => 'en' }), documentElement: { getAttribute: () => 'en' }, currentScript: null };
  globalThis.location = { origin: 'http://x', href: 'http://x/' };
  globalThis.fetch = async address => new Response(fs.readFileSync(path.join(site, decodeURIComponent(new URL(address, 'http://x/').pathname))));
  const client = await import(path.join(site, 'pagefind', 'pagefind.js'));
  await client.options({ basePath: '/pagefind/', baseUrl: '/' });
  await client.init();
  return async query => Promise.all((await client.search(query)).results.slice(0, 50).map(async result => (await result.data()).url));
}

// As its own documentation sets it up for search while typing, with titles weighing more.
function minisearch() {
  const MiniSearch = createRequire(modules)('minisearch');
  const engine = new MiniSearch({ fields: ['title', 'headings', 'text'], searchOptions: { boost: { title: 4, headings: 2 }, prefix: true, fuzzy: 0.2 } });
  engine.addAll(pages());
  const addresses = pages().map(page => page.url);
  return async query => engine.search(query).slice(0, 50).map(({ id }) => addresses[id]);
}

// The whole text of the same pages, from the built site.
function pages() {
  const bare = html => html.replace(/<[^>]*>/g, ' ').replace(/&\w+;|&#\d+;/g, ' ');
  return fs.readdirSync(site, { recursive: true }).filter(file => file.endsWith('index.html')).map((file, id) => {
    const main = /<main[^]*<\/main>/.exec(fs.readFileSync(path.join(site, file), 'utf8'))?.[0] ?? '';
    const all = name => [...main.matchAll(new RegExp(`<${name}[ >][^]*?</${name}>`, 'g'))].map(([html]) => bare(html)).join(' ');
    return { id, url: file.replace('index.html', ''), title: all('h1'), headings: all('h2') + all('h3') + all('h4'), text: bare(main) };
  });
}
