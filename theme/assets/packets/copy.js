// Copy link and Copy quote: what goes into a promotion packet, with its version and fingerprint.
import { markdownQuote, htmlQuote } from './quote.js';
import { toggle, holds } from './store.js';

const status = document.createElement('p');
status.className = 'aloud';
status.setAttribute('role', 'status');
document.querySelector('main').append(status);

// The published address, so that a link copied from a preview or a local build is one that lasts.
const address = fragment => {
  const page = document.querySelector('link[rel=canonical]')?.href ?? location.href.split(/[?#]/)[0];
  return fragment ? `${page}#${fragment}` : page;
};

function quoteFrom(bar) {
  const { title, version, hash, fragment } = bar.dataset;
  const text = bar.closest('.quotable').querySelector('.said')?.textContent ?? document.querySelector('.said').textContent;
  return { title, version, hash, text: text.trim(), url: address(fragment) };
}

async function write(plain, html) {
  if (html && globalThis.ClipboardItem) {
    try {
      const blob = (type, text) => new Blob([text], { type });
      await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob('text/plain', plain), 'text/html': blob('text/html', html) })]);
      return;
    } catch {
      // A browser that takes no HTML still takes text.
    }
  }
  await navigator.clipboard.writeText(plain);
}

async function copy(button) {
  const quote = quoteFrom(button.closest('.copy'));
  try {
    if (button.dataset.copy === 'link') await write(quote.url);
    else await write(markdownQuote(quote), htmlQuote(quote));
    say(button, translate('Copied'), translate('Copied to the clipboard.'));
  } catch {
    show(button, button.dataset.copy === 'link' ? quote.url : markdownQuote(quote));
  }
}

function say(button, words, told) {
  const before = button.textContent;
  button.textContent = words;
  status.textContent = told;
  setTimeout(() => { button.textContent = before; status.textContent = ''; }, 2000);
}

// Where the clipboard is refused (no secure address, no permission), the text stands there to be copied by hand.
function show(button, text) {
  const bar = button.closest('.copy');
  const box = bar.nextElementSibling?.matches('textarea.by-hand') ? bar.nextElementSibling : document.createElement('textarea');
  box.className = 'by-hand';
  box.readOnly = true;
  box.rows = 5;
  box.setAttribute('aria-label', translate('Text to copy'));
  box.value = text;
  bar.after(box);
  box.select();
}

const label = button => { button.textContent = holds(button.dataset.packet) ? translate('Remove from packet') : translate('Add to packet'); };

document.querySelectorAll('[data-packet]').forEach(label);
document.addEventListener('click', event => {
  const button = event.target.closest?.('button[data-copy], button[data-packet]');
  if (!button) return;
  if (button.dataset.copy) copy(button);
  else {
    const kept = toggle(button.dataset.packet);
    label(button);
    status.textContent = !kept ? translate('This browser keeps nothing for this site.') : holds(button.dataset.packet) ? translate('Added to your packet.') : translate('Removed from your packet.');
  }
});
