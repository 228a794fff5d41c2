// A comparison or tabs: panels under headings become one panel at a time, with a row of tabs above.
import { element } from '../elements.js';

let groups = 0;
for (const group of document.querySelectorAll('.compare, .tabs')) {
  const panels = [...group.children].filter(child => child.localName === 'section');
  if (panels.length < 2) continue;
  const id = `panels-${++groups}`;
  const list = element('div', { className: 'tablist' });
  list.setAttribute('role', 'tablist');
  list.setAttribute('aria-label', group.getAttribute('aria-label') ?? translate('Variants'));

  const tabs = panels.map((panel, index) => {
    const tab = element('button', { type: 'button', id: `${id}-${index}`, textContent: panel.firstElementChild.textContent });
    tab.setAttribute('role', 'tab');
    tab.setAttribute('aria-controls', panel.id ||= `${tab.id}-panel`);
    tab.addEventListener('click', () => show(index));
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', tab.id);
    panel.tabIndex = 0;
    return tab;
  });

  const show = chosen => panels.forEach((panel, index) => {
    panel.hidden = index !== chosen;
    tabs[index].setAttribute('aria-selected', index === chosen);
    tabs[index].tabIndex = index === chosen ? 0 : -1;
  });

  list.addEventListener('keydown', event => {
    const at = tabs.indexOf(event.target);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = (to + tabs.length) % tabs.length;
    show(next);
    tabs[next].focus();
  });

  list.append(...tabs);
  group.prepend(list);
  group.classList.add('switched');
  // An address may lead into a panel.
  show(Math.max(0, panels.findIndex(panel => location.hash && panel.querySelector(`[id="${CSS.escape(location.hash.slice(1))}"]`))));
}
