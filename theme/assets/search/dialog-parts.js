// The elements of the search dialog, made when it is first opened.
import { element } from './nodes.js';

const key = text => element('kbd', null, text);

export function dialogParts() {
  const field = element('input', {
    id: '_search-field', type: 'text', enterKeyHint: 'search', className: 'search-field', placeholder: translate('Words, a title, or a number as in ADR-12'), role: 'combobox',
    'aria-label': translate('Search the handbook'), 'aria-autocomplete': 'list', 'aria-controls': '_search-options', 'aria-expanded': 'false', autocomplete: 'off', spellcheck: false,
  });
  const list = element('div', { id: '_search-options', className: 'search-options', role: 'listbox', 'aria-label': translate('Results'), hidden: true });
  const status = element('p', { className: 'search-status', role: 'status' });
  const advice = element('p', { className: 'search-advice' });
  const all = element('a', { className: 'search-all', hidden: true }, translate('All results, with filters'));
  const clear = element('button', { type: 'button', hidden: true }, translate('Forget them'));
  const slash = element('input', { type: 'checkbox' });
  const close = element('button', { type: 'button', className: 'search-close', onclick: () => dialog.close() }, translate('Close'));
  const dialog = element('dialog', { className: 'search-dialog', 'aria-label': translate('Search') },
    element('div', { className: 'search-head' }, field, close), status, advice, list,
    element('div', { className: 'search-foot' }, element('span', { className: 'search-keys', ariaHidden: 'true' }, key('↑'), key('↓'), ` ${translate('choose')} `, key('↵'), ` ${translate('open')} `, key('Esc'), ` ${translate('close')}`), all, clear, element('label', null, slash, ` ${translate('Open with the “/” key')}`)));
  // A click beside the dialog is on its backdrop, which belongs to it.
  dialog.addEventListener('click', event => { if (event.target === dialog) dialog.close(); });
  return { dialog, field, list, status, advice, all, clear, slash };
}
