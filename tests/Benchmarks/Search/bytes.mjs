// What a reader loads and waits for, in Chromium, by Lintel and by Pagefind on the same site. Usage: see README.md.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import zlib from 'node:zlib';
import { createRequire } from 'node:module';

const [site, modules] = process.argv.slice(2);
const { chromium } = createRequire(modules)('playwright-core');
const QUERIES = ['service deploy', 'database migration', 'incident budget', 'retention policy', 'kubernetes secret', 'consensus leader', 'code review', 'event queue',
  'throughput regression', 'postmortem template', 'latency alert', 'token rotation', 'schema version', 'backup restore', 'feature flag', 'gateway timeout',
  'contract testing', 'engineer growth', 'risk mitigation', 'memory profiling', 'databse index', 'migr', 'observ', 'replica lag'];
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.txt': 'text/plain', '.wasm': 'application/wasm' };
let loaded = [];

const server = http.createServer((request, response) => {
  let file = path.join(site, decodeURIComponent(request.url.split('?')[0]));
  if (file.endsWith('/')) file += 'index.html';
  if (!fs.existsSync(file)) return response.writeHead(404).end();
  const bytes = zlib.gzipSync(fs.readFileSync(file), { level: 9 });
  loaded.push({ file, size: bytes.length });
  return response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream', 'content-encoding': 'gzip' }).end(bytes);
});
await new Promise(ready => server.listen(0, '127.0.0.1', ready));
const address = `http://127.0.0.1:${server.address().port}/`;
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
const sum = () => loaded.filter(({ file }) => !/\.(html|css|svg)$|theme\.js$/.test(file)).reduce((total, { size }) => total + size, 0);
const percentile = (values, share) => values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];

// From the input event to the changed list.
const type = (page, query) => page.evaluate(async query => {
  const field = document.querySelector('.search-field'), list = document.querySelector('.search-options');
  const changed = new Promise(done => new MutationObserver((_, observer) => { observer.disconnect(); done(); }).observe(list, { childList: true }));
  field.value = query;
  const start = performance.now();
  field.dispatchEvent(new Event('input'));
  await changed;
  return performance.now() - start;
}, query);

const importPagefind = page => page.evaluate(async () => { globalThis.client = await import('/pagefind/pagefind.js'); });

// Five results, as many as Lintel's dialog shows.
const askPagefind = (page, query) => page.evaluate(async query => {
  const start = performance.now();
  const { results } = await globalThis.client.search(query);
  await Promise.all(results.slice(0, 5).map(result => result.data()));
  return performance.now() - start;
}, query);

for (const [name, prepare, ask] of [['lintel', openDialog, type], ['pagefind', importPagefind, askPagefind]]) {
  if (name === 'pagefind' && !fs.existsSync(path.join(site, 'pagefind'))) continue;
  const first = [], later = [], times = [];
  for (const start of [0, 8, 16]) {
    const page = await (await browser.newContext({ bypassCSP: true })).newPage();
    await page.goto(name === 'lintel' ? address : address + '404.html');
    loaded = loaded.filter(({ file }) => name === 'lintel' && file.endsWith('search-opener.js'));
    await prepare(page);
    for (let i = 0; i < QUERIES.length; i++) {
      await ask(page, QUERIES[(start + i) % QUERIES.length]);
      (i === 0 ? first : later).push(sum());
      loaded = [];
    }
    for (const query of QUERIES) times.push(await ask(page, query));
    await page.close();
  }
  console.log(name.padEnd(9), `first ${first.map(size => (size / 1000).toFixed(1))} KB; later p50 ${(percentile(later, 0.5) / 1000).toFixed(1)} p90 ${(percentile(later, 0.9) / 1000).toFixed(1)} KB;`
    + ` keystroke with everything loaded p50 ${percentile(times, 0.5).toFixed(1)} p90 ${percentile(times, 0.9).toFixed(1)} ms`);
}
await browser.close();
server.close();

async function openDialog(page) {
  await page.keyboard.press('Control+k');
  await page.waitForSelector('dialog[open]');
}
