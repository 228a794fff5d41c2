// Ticks are kept by page and item; an item whose text changed starts anew.
import { button, element, status } from '../elements.js';
import { keyOf, read, write } from '../storage.js';

const key = keyOf('ticks');
// The form for a record is told which lesson asks for it.
for (const link of document.querySelectorAll('.do-next a[href*="adr/new/"]'))
  link.search = new URLSearchParams({ lesson: document.querySelector('h1').textContent.trim() });
for (const list of document.querySelectorAll('.do-next')) {
  const boxes = [...list.querySelectorAll('input[data-key]')];
  const progress = status();
  const clear = button(translate('Clear'), () => { for (const box of boxes) box.checked = false; keep(); });
  const ticks = read(key);
  for (const box of boxes) box.checked = ticks[box.dataset.key] === true;
  list.addEventListener('change', keep);
  list.append(element('div', { className: 'actions' }, progress, clear));
  say();

  function keep() {
    const all = read(key);
    for (const box of boxes) {
      if (box.checked) all[box.dataset.key] = true;
      else delete all[box.dataset.key];
    }
    say(write(key, all));
  }

  function say(isKept = true) {
    const done = boxes.filter(box => box.checked).length;
    clear.hidden = done === 0;
    progress.textContent = (done === boxes.length ? translate('All {0} done.').replace('{0}', done)
      : translate('{0} of {1} done.').replace('{0}', done).replace('{1}', boxes.length))
      + (isKept ? '' : ` ${translate('This browser does not keep it.')}`);
  }
}
