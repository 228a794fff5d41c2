// Measures builds side by side: node compare.mjs LINTEL PAGES... [--rounds N] [--write]. See README.md.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { corpus } from './corpus.mjs';

const here = import.meta.dirname;
const page = join(here, '../../../input/why/how-fast.md');
const { values, positionals: [program, ...sizes] } = parseArgs({ allowPositionals: true, options: { rounds: { type: 'string', default: '5' }, write: { type: 'boolean' } } });
const lintel = resolve(program);
const rounds = Number(values.rounds);

const version = (command, ...args) => spawnSync(command, args, { cwd: here, encoding: 'utf8' }).stdout?.match(/\d+\.\d+(\.\d+)?/)?.[0];
const median = numbers => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

// What GNU time tells of a command: seconds, processor seconds, MiB.
function timed(command, folder) {
  const run = spawnSync('/usr/bin/time', ['-f', '@%e %U %S %M', 'bash', '-ec', command], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(`${command}\n${run.stderr.slice(-2000)}`);
  const [wall, user, system, peak] = run.stderr.slice(run.stderr.lastIndexOf('@') + 1).trim().split(' ').map(Number);
  return { wall, processor: user + system, peak: peak / 1024 };
}

function prepare(work, pages) {
  corpus(pages, join(work, 'pages'));
  cpSync(join(work, 'pages/lessons'), join(work, 'handbook/input/lessons'), { recursive: true });
  cpSync(join(work, 'pages/adr'), join(work, 'handbook/adr'), { recursive: true });
  cpSync(join(here, 'hugo'), join(work, 'hugo'), { recursive: true });
  cpSync(join(work, 'pages'), join(work, 'hugo/content'), { recursive: true });
  cpSync(join(here, 'eleventy'), join(work, 'eleventy'), { recursive: true });
  cpSync(join(work, 'pages'), join(work, 'eleventy/content'), { recursive: true });
}

const bin = join(here, 'node_modules/.bin');
const builders = {
  Lintel: out => `${lintel} build --root handbook --output ${out}/site >/dev/null 2>&1`,
  Hugo: out => `hugo --quiet -s hugo -d ${out}/site`,
  'Hugo + Pagefind': out => `hugo --quiet -s hugo -d ${out}/site; ${bin}/pagefind --site ${out}/site >/dev/null`,
  Eleventy: out => `cd eleventy; ${bin}/eleventy --quiet --output=${out}/site`,
};

const rows = [];
for (const pages of sizes.map(Number)) {
  const work = mkdtempSync(existsSync('/dev/shm') ? '/dev/shm/builds-' : '/tmp/builds-');
  try {
    prepare(work, pages);
    const results = Object.fromEntries(Object.keys(builders).map(name => [name, []]));
    for (let round = 0; round <= rounds; round++) {
      for (const [name, command] of Object.entries(builders)) {
        const out = mkdtempSync(join(work, 'out-'));
        const result = timed(command(out), work);
        result.files = readdirSync(join(out, 'site'), { recursive: true, withFileTypes: true }).filter(entry => entry.isFile()).length;
        if (round > 0) results[name].push(result);
        rmSync(out, { recursive: true });
      }
    }

    for (const [name, measured] of Object.entries(results)) {
      const of = key => median(measured.map(result => result[key]));
      const ratio = median(measured.map((result, i) => result.wall / results.Hugo[i].wall));
      rows.push(`| ${pages.toLocaleString('en')} | ${name} | ${of('wall').toFixed(2)} | ${of('processor').toFixed(2)} | ${of('peak').toFixed(0)} | ${of('files').toLocaleString('en')} | ${ratio.toFixed(2)} |`);
      console.error(rows.at(-1));
    }
  } finally {
    rmSync(work, { recursive: true });
  }
}

const versions = `Lintel ${version(lintel, '--version')}, Hugo ${version('hugo', 'version')}, Pagefind ${version(`${bin}/pagefind`, '--version')}, Eleventy ${version(`${bin}/eleventy`, '--version')}`;
const table = [
  `${versions}; medians of ${rounds} rounds.`,
  '',
  '| Pages | Program | Seconds | Processor seconds | MiB | Files | Times Hugo |',
  '|---:|---|---:|---:|---:|---:|---:|',
  ...rows,
].join('\n');
console.log(table);
if (values.write) {
  const [start, end] = ['<!-- table -->', '<!-- end of table -->'];
  const text = readFileSync(page, 'utf8');
  writeFileSync(page, text.slice(0, text.indexOf(start) + start.length) + `\n\n${table}\n\n` + text.slice(text.indexOf(end)));
}
