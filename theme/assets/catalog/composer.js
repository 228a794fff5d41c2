// Writes a decision down: says while one types what the build would say, in its words, and hands the record to the code
// host, the clipboard or a file. What the build says, and when, comes with the page.
import { keyOf, read, write as store } from '../storage.js';
import { compose, fileName, lines } from './draft/compose.js';
import { grammarOf } from './draft/grammar.js';
import { judge, messageOf } from './draft/judge.js';

// Beyond this, code hosts refuse an address.
const longestAddress = 7500;

const form = document.querySelector('.composer');
const draft = JSON.parse(form.dataset.draft);
const grammar = grammarOf(draft);
const text = document.getElementById('_text');
const open = form.querySelector('[data-open]');
const part = name => form.querySelector(`[${name}]`);
// The fields that write each part.
const fieldsOf = slot => slot === 'decision' ? ['chosen', 'reason'] : [slot];
// An empty field is told once that it is; its placeholder needs no word of its own, until nothing else is lacking.
const placeholders = Object.fromEntries(draft.parts.filter(([, slot]) => slot).map(([blank, slot]) => [slot, blank]));
const isPlaceholder = ({ slot, words: [quoted] }) => quoted?.startsWith('{') && placeholders[slot]?.includes(quoted);
// Nobody is told off for a field that is still to come.
const touched = new Set();
let places = null;
let asked = null;

const valuesOf = () => Object.fromEntries(new FormData(form));

// Where links may lead is asked for once somebody writes one. From disk nothing can be asked: the build has the word.
function learnPlaces(values) {
  if (asked || !/[<(]/.test(Object.values(values).join('\n'))) return;
  asked = fetch(form.dataset.links)
    .then(answer => answer.json())
    .then(found => { places = found; write(); }, () => {});
}

function sentence(finding) {
  const said = document.createElement('span');
  said.textContent = messageOf(draft, finding);
  const link = document.createElement('a');
  [link.textContent] = finding.rule.split('-');
  if (form.dataset.rules) link.href = `${form.dataset.rules}${link.textContent.toLowerCase()}/`;
  const complaint = document.createElement('p');
  complaint.className = 'complaint';
  complaint.dataset.rule = link.textContent;
  complaint.append(said, ' ', link);
  return complaint;
}

function complain(found) {
  const rules = new Set(found.map(({ rule }) => rule.split('-')[0]));
  const whole = draft.sections.filter(([, rule]) => !rules.has(rule)).length;
  const isWhole = whole === draft.sections.length;
  for (const place of form.querySelectorAll('[data-complaints]')) {
    const fields = fieldsOf(place.dataset.complaints);
    const isTold = isWhole || fields.some(name => touched.has(name));
    const shown = found.filter(fault => isTold && fault.slot === place.dataset.complaints && (isWhole || !isPlaceholder(fault)));
    const complaints = shown.map(sentence);
    // What is said already is not said again to those who listen.
    const told = complaints.map(complaint => complaint.textContent).join('');
    if (place.textContent !== told) place.replaceChildren(...complaints);
    for (const name of fields) form.elements[name].toggleAttribute('aria-invalid', shown.length > 0);
  }

  const blanks = found.filter(isPlaceholder).length;
  const told = isWhole && blanks > 0 ? translate('All parts are there; a blank is left to fill in.|All parts are there; {0} blanks are left to fill in.').split('|').at(blanks === 1 ? 0 : -1).replace('{0}', blanks)
    : isWhole ? translate('All parts are there.')
    : translate('{0} of {1} parts are there.').replace('{0}', whole).replace('{1}', draft.sections.length);
  if (part('data-tally').textContent !== told) part('data-tally').textContent = told;
}

// The options that one can choose are those that stand above.
function offer(values) {
  const { chosen } = form.elements;
  const names = lines(values.options);
  chosen.replaceChildren(chosen.options[0], ...names.map(name => new Option(name, name)));
  chosen.value = names.includes(values.chosen) ? values.chosen : '';
}

function write() {
  offer(valuesOf());
  const values = valuesOf();
  learnPlaces(values);
  const record = compose(draft, values);
  const name = fileName(draft.name, values.title, values.date);
  complain(judge(draft, grammar, record, name, places));
  text.textContent = record.text;
  part('data-path').textContent = `${draft.folder}/${name}`;
  if (!open) return;
  const [here, there] = [form.dataset.name, name].map(encodeURIComponent);
  open.href = form.dataset.newFile.replace(here, () => there) + encodeURIComponent(record.text);
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

// What was typed is there again after a reload, until the record is begun anew.
const key = keyOf('draft');
const anew = part('data-anew');
function keep() {
  const { date, ...typed } = valuesOf();
  const values = Object.fromEntries(Object.entries(typed).filter(([, value]) => value));
  store(key, values);
  anew.hidden = Object.keys(values).length === 0;
}

function restore() {
  const kept = read(key);
  // The chosen option is one of those that are typed, so those are offered first.
  offer({ options: kept.options, chosen: kept.chosen });
  for (const [name, value] of Object.entries(kept)) if (form.elements[name]) form.elements[name].value = value;
  anew.hidden = Object.keys(kept).length === 0;
  // A lesson that asks for a record says which it is.
  const lesson = new URLSearchParams(location.search).get('lesson');
  if (lesson && !form.elements.context.value) form.elements.context.value = translate('After the lesson “{0}”:').replace('{0}', () => lesson) + '\n\n';
}

form.hidden = false;
document.querySelector('.blank').hidden = true;
// The day by which `lintel new adr` dates a record, and the check counts.
if (form.elements.date) form.elements.date.value ||= new Date().toISOString().slice(0, 10);
restore();
form.addEventListener('input', () => { write(); keep(); });
anew.addEventListener('click', () => { form.reset(); store(key, {}); location.replace(location.pathname); });
form.addEventListener('focusout', event => { if (event.target.name) touched.add(event.target.name); write(); });
form.addEventListener('submit', event => event.preventDefault());
part('data-download').addEventListener('click', download);
write();
