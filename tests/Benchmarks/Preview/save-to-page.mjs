// How long from a save to the new text on the open page: node save-to-page.mjs LINTEL HANDBOOK PLAYWRIGHT [SAVES]
// LINTEL is the published program, HANDBOOK a folder that may be written to, PLAYWRIGHT a folder with node_modules/playwright-core.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [lintel, handbook, modules, saves = '40'] = process.argv.slice(2);
const { chromium } = createRequire(join(modules, 'x'))('playwright-core');
const at = (times, share) => [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(1);
const median = times => `${at(times, 0.5)} ms (90 %: ${at(times, 0.9)})`;
const markdown = folder => readdirSync(join(handbook, folder), { recursive: true }).filter(name => /^[^_]*\.md$/.test(name) && !/(index|README)\.md$/.test(name)).sort();

const server = spawn(lintel, ['preview', '--root', handbook, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
const address = await new Promise(resolve => server.stdout.on('data', text => {
  const found = /http:\S+(?=;)/.exec(text);
  if (found) resolve(found[0]);
}));

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
try {
  const page = await browser.newPage();
  let seen;
  await page.exposeBinding('arrived', (_, mark, at) => seen?.(mark, at));
  await page.addInitScript(() => {
    let last;
    const look = () => {
      const mark = /Mark \d+\b/.exec(document.querySelector('main')?.textContent)?.[0];
      if (mark && mark !== last) arrived(last = mark, Date.now());
    };
    addEventListener('DOMContentLoaded', () => {
      look();
      new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
    });
  });

  for (const [kind, folder, url] of [['lesson', 'input/lessons', name => `lessons/${name}`], ['decision', 'adr', name => `adr/${name}`]]) {
    const name = markdown(folder)[7];
    const file = join(handbook, folder, name);
    const text = readFileSync(file, 'utf8');
    await page.goto(address + url(name).replace(/\.md$/, '/'));
    const [pages, searches] = [[], []];
    for (let i = 0; i < Number(saves) + 5; i++) {
      await new Promise(resolve => setTimeout(resolve, 600));
      const mark = `Mark ${i}`;
      const arrival = new Promise(resolve => { seen = (found, at) => found === mark && resolve(at); });
      const start = Date.now();
      // Half of the editors write in place, half beside and rename.
      if (i % 2) writeFileSync(file, `${text}\n${mark}\n`);
      else {
        writeFileSync(join(handbook, folder, '.next'), `${text}\n${mark}\n`);
        renameSync(join(handbook, folder, '.next'), file);
      }

      const took = await arrival - start;
      const asked = Date.now();
      if (i % 8 === 0) {
        await (await fetch(`${address}search/index.json`)).text();
        if (i >= 5) searches.push(Date.now() - asked);
      }

      if (i >= 5) pages.push(took);
    }

    writeFileSync(file, text);
    await new Promise(resolve => setTimeout(resolve, 3000));
    console.log(`${kind}: save to the new text, median ${median(pages)} of ${pages.length}, least ${Math.min(...pages)}; then a fresh search index, median ${median(searches)}`);
  }
} finally {
  await browser.close();
  server.kill('SIGINT');
}
