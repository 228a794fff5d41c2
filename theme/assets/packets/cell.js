// One cell of the packet page: the buttons, the two fields, and the same as text for paper.
import { element } from '../elements.js';

/** The lines of evidence that hold a link. */
export const links = evidence => evidence.split('\n').filter(line => /https?:\/\/|\]\(/.test(line));

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
    editor.replaceChildren(button(translate('Add to packet'), cell, () => add(cell)));
    return;
  }

  if (editor.dataset.state !== 'added') {
    editor.dataset.state = 'added';
    const evidence = field(cell, 'evidence', translate('Evidence, one link a line'), 3);
    const notes = field(cell, 'notes', translate('Notes'), 3);
    const update = () => change(cell, { evidence: evidence.value, notes: notes.value });
    evidence.addEventListener('input', update);
    notes.addEventListener('input', update);
    editor.replaceChildren(evidence.parentElement, notes.parentElement, element('div', { className: 'on-paper' }), button(translate('Remove'), cell, () => remove(cell)));
  }

  for (const area of editor.querySelectorAll('textarea'))
    if (area.value !== entry[area.name]) area.value = entry[area.name];
  editor.querySelector('.on-paper').replaceChildren(...onPaper(entry));
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

// Fields are cut off on paper, so the text stands there again.
function onPaper({ evidence, notes }) {
  const lines = evidence.split('\n').map(line => line.trim()).filter(Boolean);
  return [
    element('h4', { textContent: translate('Evidence') }),
    lines.length ? element('ul', {}, ...lines.map(line => element('li', { textContent: line }))) : element('p', { textContent: translate('None yet.') }),
    ...notes.trim() ? [element('h4', { textContent: translate('Notes') }), ...notes.trim().split(/\n{2,}/).map(text => element('p', { textContent: text }))] : [],
  ];
}
