// One cell of the packet page: its behaviours, each with a tick and its evidence, the notes, and the same as text for paper.
import { element } from '../elements.js';

/** The lines of evidence that hold a link. */
export const links = evidence => evidence.split('\n').filter(line => /https?:\/\/|\]\(/.test(line));

/** All evidence of a cell: what stands for it as a whole, and for each of its behaviours. */
export const evidenceOf = entry => [entry.evidence, ...Object.values(entry.behaviours ?? {}).map(({ evidence }) => evidence)].filter(Boolean).join('\n');

export const behavioursOf = cell => [...cell.querySelectorAll('[data-behaviour]')].map(item => ({ id: item.dataset.behaviour, item, text: item.dataset.text ??= item.textContent.trim() }));

export function showCell(cell, entry, { add, remove, change }) {
  cell.classList.toggle('added', entry !== undefined);
  let editor = cell.querySelector('.packet-editor');
  if (!editor) {
    editor = element('div', { className: 'packet-editor' });
    cell.append(editor);
  }

  if (!entry) {
    if (editor.dataset.state === 'absent') return;
    editor.dataset.state = 'absent';
    for (const { item, text } of behavioursOf(cell)) item.replaceChildren(text);
    editor.replaceChildren(button(translate('Add to packet'), cell, () => add(cell)));
    return;
  }

  if (editor.dataset.state !== 'added') {
    editor.dataset.state = 'added';
    const evidence = field(cell, 'evidence', translate('Evidence, one link a line'), 2);
    const notes = field(cell, 'notes', translate('Notes'), 2);
    const rows = behavioursOf(cell).map(behaviour => rowOf(cell, behaviour));
    const update = () => change(cell, {
      evidence: evidence.value,
      notes: notes.value,
      behaviours: Object.fromEntries(rows.map(({ id, tick, area }) => [id, { shown: tick.checked, evidence: area.value }]).filter(([, { shown, evidence }]) => shown || evidence)),
    });
    for (const input of [evidence, notes, ...rows.flatMap(({ tick, area }) => [tick, area])]) input.addEventListener('input', update);
    editor.replaceChildren(evidence.parentElement, notes.parentElement, element('div', { className: 'on-paper' }), button(translate('Remove'), cell, () => remove(cell)));
  }

  for (const area of editor.querySelectorAll('textarea'))
    if (area.value !== entry[area.name]) area.value = entry[area.name];
  for (const { id, item } of behavioursOf(cell)) {
    const { shown = false, evidence = '' } = entry.behaviours?.[id] ?? {};
    const [tick, area] = item.querySelectorAll('input, textarea');
    tick.checked = shown;
    if (area.value !== evidence) area.value = evidence;
    item.querySelector('.on-paper').replaceChildren(...listOf(evidence));
  }
  editor.querySelector('.on-paper').replaceChildren(...onPaper(entry));
}

function rowOf(cell, { id, item, text }) {
  const tick = element('input', { type: 'checkbox' });
  const area = element('textarea', { rows: 1, spellcheck: false, placeholder: translate('Evidence, one link a line'), ariaLabel: `${translate('Evidence')}: ${text}` });
  item.replaceChildren(element('label', {}, tick, element('span', { textContent: text })), area, element('div', { className: 'on-paper' }));
  return { id, tick, area };
}

function button(words, cell, press) {
  return element('button', { type: 'button', textContent: words, onclick: press, ariaLabel: `${words}: ${cell.dataset.title}` });
}

function field(cell, name, words, rows) {
  const id = `${cell.id}_${name}`;
  const area = element('textarea', { id, name, rows, spellcheck: name === 'notes' });
  element('div', { className: 'field' }, element('label', { htmlFor: id, textContent: words }), area);
  return area;
}

const linesOf = text => text.split('\n').map(line => line.trim()).filter(Boolean);
const listOf = text => linesOf(text).length ? [element('ul', {}, ...linesOf(text).map(line => element('li', { textContent: line })))] : [];

// Fields are cut off on paper, so the text stands there again.
function onPaper({ evidence, notes, behaviours = {} }) {
  const isEmpty = linesOf(evidence).length === 0;
  const hasOther = Object.values(behaviours).some(({ evidence }) => evidence);
  return [
    ...isEmpty && hasOther ? [] : [element('h4', { textContent: translate('Evidence') })],
    ...isEmpty ? (hasOther ? [] : [element('p', { textContent: translate('None yet.') })]) : listOf(evidence),
    ...notes.trim() ? [element('h4', { textContent: translate('Notes') }), ...notes.trim().split(/\n{2,}/).map(text => element('p', { textContent: text }))] : [],
  ];
}
