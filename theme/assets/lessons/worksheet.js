// A reader spreads a week over the rows, and sees one column against the other. Kept in this browser, copied out as Markdown.
import { button, element, status } from '../elements.js';
import { keyOf, read, write } from '../storage.js';
import { asMarkdown, leaning, sumUp } from './worksheet-sums.js';

for (const [index, sheet] of document.querySelectorAll('.worksheet').entries()) {
  const key = keyOf(`worksheet ${index}`);
  const heads = [...sheet.querySelectorAll('thead th')].map(head => head.textContent.trim());
  const stored = read(key);
  const shares = [...sheet.querySelectorAll('tbody td')].map((cell, at) => {
    const words = cell.textContent.trim();
    const input = element('input', { type: 'number', min: 0, max: 100, step: 5, inputMode: 'numeric', value: stored[words] ?? '', autocomplete: 'off' });
    input.setAttribute('aria-label', translate('Percent of my week: {0}').replace('{0}', () => words));
    cell.append(element('span', { className: 'share' }, input, ' %'));
    return { words, input, column: at % heads.length };
  });
  const values = () => shares.map(({ words, input, column }) => ({ words, column, percent: Math.min(100, Math.max(0, Math.round(input.valueAsNumber) || 0)) }));

  const meter = element('div', { className: 'balance', ariaHidden: 'true' }, element('span'), element('span'));
  const result = status();
  const copy = button(translate('Copy as Markdown'), async () => {
    const text = asMarkdown(heads, values());
    const said = copy.nextElementSibling;
    try {
      await navigator.clipboard.writeText(text);
      said.textContent = translate('Copied.');
    } catch {
      const field = sheet.querySelector('textarea') ?? sheet.appendChild(element('textarea', { readOnly: true, rows: 10, ariaLabel: translate('The worksheet as Markdown') }));
      field.value = text;
      field.select();
      said.textContent = translate('Copy it from the field below.');
    }
  });
  const clear = button(translate('Clear'), () => { for (const { input } of shares) input.value = ''; keep(); });
  sheet.append(meter, result, element('div', { className: 'actions' }, copy, status(), clear));
  sheet.addEventListener('input', keep);
  say();

  function keep() {
    say(write(key, Object.fromEntries(values().filter(({ percent }) => percent).map(({ words, percent }) => [words, percent]))));
  }

  // What the week tells, once it is spread.
  function conclusionOf(columns, left) {
    const side = leaning(columns, left);
    if (!side) return '';
    const told = side === 'old' ? translate('Most of your week is “{0}”: find one piece of work that belongs under “{1}”, and own it.')
      : translate('Most of your week is “{0}”. Write down what you decided there, so that others can build on it.');
    return ` ${told.replace('{0}', () => heads[side === 'old' ? 0 : 1]).replace('{1}', () => heads[1])}`;
  }

  function say(isKept = true) {
    const { columns, left } = sumUp(values(), heads.length);
    [...meter.children].forEach((bar, at) => bar.style.inlineSize = `${Math.min(100, columns[at])}%`);
    result.textContent = `${heads.map((head, at) => `${head}: ${columns[at]} %`).join(', ')}. `
      + (left > 0 ? translate('{0} % of the week left to spread.').replace('{0}', left) : left < 0 ? translate('That is {0} % more than a week has.').replace('{0}', -left) : translate('That is the whole week.'))
      + conclusionOf(columns, left)
      + (isKept ? '' : ` ${translate('This browser does not keep it.')}`);
    clear.hidden = columns.every(column => column === 0);
  }
}
