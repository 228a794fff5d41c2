// A button on every piece of code that copies it.
import { button, element, status } from '../elements.js';
import { commands } from './session.js';

// Numbers of lines are no code.
const textOf = code => code.classList.contains('lines') ? [...code.querySelectorAll('.line')].map(line => line.textContent).join('\n') : code.textContent;
const languageOf = code => /language-(\S+)/.exec(code.className)?.[1] ?? '';

for (const code of document.querySelectorAll('.code:not(:has(.language-mermaid))')) {
  const said = status();
  said.classList.add('unseen');
  const copy = button(translate('Copy'), async () => {
    const inner = code.querySelector('code');
    try {
      await navigator.clipboard.writeText(commands(textOf(inner), languageOf(inner)).trimEnd() + '\n');
      said.textContent = copy.textContent = translate('Copied');
    } catch {
      getSelection().selectAllChildren(inner);
      said.textContent = copy.textContent = translate('Press Ctrl+C');
    }
    setTimeout(() => { copy.textContent = translate('Copy'); said.textContent = ''; }, 2000);
  });
  copy.setAttribute('aria-label', translate('Copy this code'));
  code.before(element('div', { className: 'code-frame' }));
  code.previousElementSibling.append(code, copy, said);
}
