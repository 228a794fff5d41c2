// Loaded when its end comes near, so the lesson counts as read; its reader says when it is done.
import { button, status } from '../elements.js';
import { keyOf, read, write } from '../storage.js';

const key = keyOf('lesson');
const end = document.querySelector('.lesson-end');
const said = status();
const mark = button('', () => keep(!read(key).done));
end.prepend(mark, said);
if (!read(key).reached) write(key, { reached: true });
label();

function keep(isDone) {
  const isKept = write(key, isDone ? { reached: true, done: true } : { reached: true });
  label();
  said.textContent = (isDone ? translate('Marked as done.') : translate('No longer marked as done.'))
    + (isKept ? '' : ` ${translate('This browser does not keep it.')}`);
}

function label() {
  const isDone = read(key).done === true;
  mark.textContent = isDone ? translate('✓ Done') : translate('Mark as done');
  mark.setAttribute('aria-pressed', isDone);
}
