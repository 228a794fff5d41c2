// Writes a decision down: says while one types what the build would say, in its words, and hands the record to the code host, the clipboard or a file.
import { fill, fileName, isFilled, lines } from './draft.js';

// Beyond this, code hosts refuse an address.
const longestAddress = 7500;

const form = document.querySelector('.composer');
const blank = document.getElementById('_blank').textContent;
const text = document.getElementById('_text');
const placeholders = new RegExp(form.dataset.placeholders, 'i');
const open = form.querySelector('[data-open]');
const part = name => form.querySelector(`[${name}]`);
// Nobody is told off for a field that is still to come.
const touched = new Set();

function draft() {
  return Object.fromEntries(new FormData(form));
}

// Rule by rule, what is still wrong: nothing, or what stands for {0} in its message.
function faults(values) {
  const options = lines(values.options).filter(line => isFilled(line, placeholders));
  const filled = name => isFilled(values[name], placeholders);
  return {
    ADR005: [filled('title') ? null : '', ['title']],
    ADR001: [filled('context') ? null : '', ['context']],
    ADR002: [options.length > 0 ? null : '', ['options']],
    ADR015: [options.length === 1 ? options[0] : null, ['options']],
    ADR003: [values.chosen !== '' || filled('reason') ? null : '', ['chosen', 'reason']],
    ADR004: [filled('consequences') ? null : '', ['consequences']],
  };
}

function complain(found) {
  for (const [rule, [fault, fields]] of Object.entries(found)) {
    const complaint = form.querySelector(`[data-rule="${rule}"]`);
    complaint.hidden = fault === null || !fields.some(name => touched.has(name));
    complaint.firstElementChild.textContent = complaint.dataset.words.replace('{0}', fault ?? '');
    for (const name of fields) form.elements[name].toggleAttribute('aria-invalid', !complaint.hidden);
  }

  const whole = ['ADR001', 'ADR002', 'ADR003', 'ADR004'].filter(rule => found[rule][0] === null).length;
  const told = whole === 4 ? 'All four parts are there.' : `${whole} of 4 parts are there.`;
  if (part('data-tally').textContent !== told) part('data-tally').textContent = told;
}

// The options that one can choose are those that stand above.
function offer(values) {
  const chosen = form.elements.chosen;
  const names = lines(values.options);
  chosen.replaceChildren(chosen.options[0], ...names.map(name => new Option(name, name)));
  chosen.value = names.includes(values.chosen) ? values.chosen : '';
}

function write() {
  offer(draft());
  const values = draft();
  complain(faults(values));
  text.textContent = fill(blank, values);
  const name = fileName(form.dataset.name, form.dataset.blankName, values.title);
  part('data-path').textContent = part('data-path').textContent.replace(/[^/]*$/, name);
  if (!open) return;
  open.href = form.dataset.newFile.replace(encodeURIComponent(form.dataset.name), encodeURIComponent(name)) + encodeURIComponent(text.textContent);
  open.hidden = open.href.length > longestAddress;
  part('data-too-long').hidden = !open.hidden;
}

function download() {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text.textContent], { type: 'text/markdown' }));
  link.download = part('data-path').textContent.split('/').pop();
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

form.hidden = false;
document.querySelector('.blank').hidden = true;
form.addEventListener('input', write);
form.addEventListener('focusout', event => { if (event.target.name) touched.add(event.target.name); write(); });
form.addEventListener('submit', event => event.preventDefault());
part('data-download').addEventListener('click', download);
write();
