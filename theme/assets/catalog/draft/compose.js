// From the fields of the form to the text of a record: the build's own template, with words in its slots.
// What is typed into a field stays in its part: headings go below the part's own, and what is opened is closed.
const marks = /^\s*(?:(?:[-*+>|]|#{1,6}|\d{1,9}[.)])\s+|`{3,}|~{3,}|:{3,})+/;
const fence = /^ {0,3}(`{3,}|~{3,})/;
const unmarked = line => line.replace(marks, '').trim();

export const oneLine = text => (text ?? '').replace(/\s+/g, ' ').trim();
export const lines = text => (text ?? '').split('\n').map(unmarked).filter(line => line !== '');

const list = (text, bullet) => lines(text).map(line => bullet + line).join('\n');
const clause = text => oneLine(text).replace(/^because\s+/i, '').replace(/\.$/, '');
const names = text => text.split(',').map(oneLine).filter(name => name !== '');

// Two holes in a template's sentence are the option and the reason: `Chosen option: "{one}", because {that}.`
const hole = String.raw`(?:\{[^{}]*\}|\[[^\[\]]*\]|<[^<>]*>)`;
const sentence = new RegExp(`^([^\n{[<]*)${hole}([^\n{[<a-z]*)(\\p{L}[^\n{[<]*)${hole}`, 'iu');

function outcome({ chosen, reason }, blank) {
  if (!chosen) return unmarked(oneLine(reason));
  const [, lead, close, because] = sentence.exec(blank) ?? [null, 'Chosen option: "', '", ', 'because '];
  const end = close.trimEnd().replace(/,$/, '');
  return clause(reason) ? `${lead}${chosen}${close}${because}${clause(reason)}.` : `${lead}${chosen}${end}.`;
}

// The lines, and which are code. A fence is open until one of its kind, or until the item of a list that it stands in
// is over; `open` is the one that nothing but its like can close.
function* withCode(text) {
  let open = null;
  let item = 0;
  for (const line of text.split('\n')) {
    const indent = line.search(/\S/);
    if (item > 0 && indent >= 0 && indent < item) {
      item = 0;
      if (open?.isInItem) open = null;
    }

    const marker = (item > 0 ? /^\s*(`{3,}|~{3,})/ : fence).exec(line)?.[1];
    const isCode = open !== null || marker !== undefined;
    if (open && marker?.startsWith(open.marker) && /^\s*[`~]+\s*$/.test(line)) open = null;
    else if (!open && marker) open = { marker, isInItem: item > 0 };
    if (!isCode) item = /^\s*(?:[-*+]|\d{1,9}[.)])\s+(?=\S)/.exec(line)?.[0].length ?? item;
    yield { line, isCode, open: open?.isInItem ? null : open?.marker };
  }
}

function closed(text) {
  const all = [...withCode(text)];
  const outside = all.filter(({ isCode }) => !isCode).map(({ line }) => line);
  // The end of a box is the end of all within it.
  let boxes = [];
  for (const line of outside) {
    const colons = /^ {0,3}(:{3,})(\s*\S)?/.exec(line);
    if (colons?.[2]) boxes.push(colons[1]);
    else if (colons) boxes = boxes.slice(0, boxes.findIndex(box => box.length <= colons[1].length));
  }

  const open = all.at(-1)?.open;
  const element = outside.reduce((tag, line) => tag ? (line.toLowerCase().includes(`</${tag}>`) ? null : tag)
    : /^ {0,3}<(pre|script|style|textarea)(?=[\s>]|$)(?!.*<\/\1>)/i.exec(line)?.[1].toLowerCase() ?? null, null);
  const rest = outside.join('\n');
  const comment = rest.lastIndexOf('<!--') > rest.lastIndexOf('-->') ? '-->' : null;
  const ends = [open, element && `</${element}>`, comment, boxes[0]].filter(end => end);
  return [text, ...ends].join('\n');
}

// Headings below a part's own; an underlined one is written as the others are.
function below(text, level) {
  const all = [...withCode(text)];
  const out = [];
  for (const { line, isCode } of all) {
    const underline = /^ {0,3}(=+|-+)\s*$/.exec(line)?.[1];
    const above = out.at(-1);
    const isTitle = underline && above && !above.isCode && /^ {0,3}[\p{L}\p{N}"'([*_`]/u.test(above.line);
    if (isTitle) above.line = `${underline[0] === '=' ? '#' : '##'} ${above.line.trim()}`;
    else out.push({ line, isCode });
  }

  const hashes = /^ {0,3}(#{1,6})(?:\s+|(?=\p{L})|$)/u;
  const levels = out.map(({ line, isCode }) => isCode ? 6 : hashes.exec(line)?.[1].length ?? 6);
  const shift = Math.max(0, level + 1 - Math.min(...levels));
  const lower = (_, own) => `${'#'.repeat(Math.min(6, own.length + shift))} `;
  return out.map(({ line, isCode }) => isCode ? line : line.replace(hashes, lower)).join('\n');
}

// What stands in a slot: in those of a name by its own way, in all others what was typed there.
const writers = {
  title: ({ title }) => oneLine(title),
  quotedTitle: ({ title }) => oneLine(title) && JSON.stringify(oneLine(title)),
  date: ({ date }) => oneLine(date),
  people: ({ people }) => names(people ?? '').join(', '),
  peopleList: ({ people }) => `[${names(people ?? '').map(name => JSON.stringify(name)).join(', ')}]`,
  options: ({ options }, { bullet }) => list(options, bullet),
  consequences: ({ consequences }, { bullet }) => list(consequences, bullet),
  decision: (values, { blank }) => outcome(values, blank),
  // Written by the build, as the template says it.
  supersedes: ({ supersedes }) => supersedes ?? '',
};
const written = slot => (values, { level }) => closed(below((values[slot] ?? '').trim(), level));

// The text, and the lines of it that each slot takes, both counted from 0. A slot without words keeps its placeholder,
// so that the build still asks for it; a section that nobody asks for stands only with words.
export function compose({ parts, bullet }, values) {
  const slots = {};
  let text = '';
  const line = () => text.split('\n').length - 1;
  for (const [blank, slot, heading, isAsked] of parts) {
    const above = heading ? text.trimEnd() + heading : text;
    const level = /(#+) [^\n]*\s*$/.exec(above)?.[1].length ?? 2;
    const words = slot && (writers[slot] ?? written(slot))(values, { bullet, blank, level });
    if (!words && (slot === 'detail' || (heading && !isAsked))) continue;
    text = words && heading && !/\s$/.test(above) ? `${above}\n\n` : above;
    const first = line();
    text += words || blank;
    if (slot) slots[slot] ??= [first, line()];
  }

  return withTags({ text, slots }, names(values.tags ?? ''));
}

// Tags are the last of the front matter; all that stands behind them is a line further down.
function withTags({ text, slots }, tags) {
  const end = text.startsWith('---\n') ? text.indexOf('\n---\n', 3) + 1 : 0;
  if (tags.length === 0 || end === 0) return { text, slots };
  const place = text.slice(0, end).split('\n').length - 1;
  const moved = Object.entries(slots).map(([slot, [first, last]]) => [slot, first >= place ? [first + 1, last + 1] : [first, last]]);
  return { text: `${text.slice(0, end)}tags: [${tags.join(', ')}]\n${text.slice(end)}`, slots: Object.fromEntries(moved) };
}

// A day as names of files have it: `YYYYMMDD` becomes 20260102.
const dayAs = (form, date) => {
  const [year, month, day] = date.split('-');
  return form.replace('YYYY', year).replace('MM', month).replace('DD', day);
};

// The name that `lintel new adr` would give the file on a day.
export function fileName({ prefix, day, blank, between, separators, longest }, title, date) {
  const slug = oneLine(title).toLowerCase().replace(new RegExp(separators, 'gu'), '-').replace(/^-|-$/g, '');
  const cut = slug.length > longest ? slug.lastIndexOf('-', longest) : -1;
  const short = cut > 0 ? slug.slice(0, cut) : slug.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
  const start = day && /^\d{4}-\d{2}-\d{2}$/.test(date ?? '') ? prefix.replace(day, dayAs(day, date)) : prefix;
  return `${start}${short.replaceAll('-', between) || blank}.md`;
}
