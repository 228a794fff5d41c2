// Makes a handbook of N pages for measurements: node corpus.mjs N FOLDER. The same N makes the same pages.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

// A linear congruential generator: the same numbers on every machine (Numerical Recipes, section 7.1).
function generator(seed) {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

const syllables = 'ba ce di fo gu la me ni po ru sa te vi zo mar len tor sil ven dra'.split(' ');
const usual = 'the of and to a in is for that we on with as it by from at an be this are which or when one not'.split(' ');
const technical = 'service queue database latency cache event message order payment deploy rollback schema index replica retry timeout budget team owner review'.split(' ');

function vocabulary(random, size) {
  const words = [...usual, ...technical];
  while (words.length < size) words.push(Array.from({ length: 2 + Math.floor(random() * 3) }, () => syllables[Math.floor(random() * syllables.length)]).join(''));
  return words;
}

export function corpus(pages, folder) {
  const random = generator(pages);
  const words = vocabulary(random, 6000);
  const pick = list => list[Math.floor(random() * list.length)];
  // The word of rank r is about r times as rare as the first (Zipf).
  const word = () => words[Math.min(words.length - 1, Math.floor(Math.exp(random() * Math.log(words.length))) - 1)];
  const text = count => Array.from({ length: count }, word).join(' ');
  const sentence = () => { const said = text(6 + Math.floor(random() * 14)); return `${said[0].toUpperCase()}${said.slice(1)}.`; };
  const paragraph = () => Array.from({ length: 3 + Math.floor(random() * 5) }, sentence).join(' ');
  const title = () => { const said = text(3 + Math.floor(random() * 3)); return said[0].toUpperCase() + said.slice(1); };
  const list = mark => Array.from({ length: 3 + Math.floor(random() * 3) }, () => `${mark} ${sentence()}`).join('\n');
  const table = () => `| Name | Value |\n| --- | --- |\n${Array.from({ length: 4 }, () => `| ${text(2)} | ${(random() * 1000).toFixed(1)} ms |`).join('\n')}`;
  const code = () => `\`\`\`js\nconst ${word()} = ${Math.floor(random() * 100)};\nconsole.log('${text(3)}');\n\`\`\``;
  const names = Array.from({ length: pages }, (_, i) => i % 2
    ? { path: `lessons/chapter-${Math.floor(i / 50)}/lesson-${i}.md`, title: title() }
    : { path: `adr/${String(i / 2 + 1).padStart(4, '0')}-${text(3).replaceAll(' ', '-')}.md`, title: title() });
  const link = from => {
    const to = pick(names);
    const up = '../'.repeat(from.path.split('/').length - 1);
    return `See [${to.title}](${up}${to.path}).`;
  };
  const block = from => pick([paragraph, paragraph, paragraph, () => list('-'), () => list('1.'), table, code, () => link(from)])();
  const section = (from, name) => `## ${name}\n\n${Array.from({ length: 3 + Math.floor(random() * 7) }, () => block(from)).join('\n\n')}`;

  for (const [i, page] of names.entries()) {
    const day = `20${18 + Math.floor(random() * 8)}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 9)}`;
    const head = `title: "${page.title}"\ndate: ${day}\ntags: [${pick(technical)}, ${pick(technical)}x]`;
    const body = i % 2
      ? `# ${page.title}\n\n${paragraph()}\n\n${Array.from({ length: 3 + Math.floor(random() * 5) }, () => section(page, title())).join('\n\n')}`
      : `# ${page.title}\n\n${section(page, 'Context and Problem Statement')}\n\n## Considered Options\n\n- Take ${text(2)}\n- Leave ${text(2)}\n\n`
        + `## Decision Outcome\n\nChosen option: "Take it", because ${sentence()}\n\n### Consequences\n\n- Good, because ${sentence()}\n- Bad, because ${sentence()}\n\n`
        + section(page, 'More Information');
    mkdirSync(join(folder, page.path, '..'), { recursive: true });
    writeFileSync(join(folder, page.path), `---\n${i % 2 ? '' : 'status: accepted\n'}${head}\n---\n\n${body}\n`);
  }
}

if (argv[1] === fileURLToPath(import.meta.url)) corpus(Number(argv[2]), argv[3]);
