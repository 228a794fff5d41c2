// A lesson that was opened counts as started; its reader says when it is done.
import { button, status } from './elements.js';
import { keyOf, read, write } from './storage.js';

const key = keyOf('lesson');
const end = document.querySelector('.lesson-end');
const said = status();
const mark = button('', () => keep(!read(key).done));
end.prepend(mark, said);
if (!read(key).started) write(key, { started: true });
label();

function keep(isDone) {
  const isKept = write(key, isDone ? { started: true, done: true } : { started: true });
  label();
  said.textContent = `${isDone ? 'Marked as done' : 'No longer marked as done'}${isKept ? '' : ', until you leave: this browser does not keep it'}.`;
}

function label() {
  const isDone = read(key).done === true;
  mark.textContent = isDone ? '✓ Done' : 'Mark as done';
  mark.setAttribute('aria-pressed', isDone);
}
