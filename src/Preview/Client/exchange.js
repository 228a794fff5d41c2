// Puts the next edition of a page in the place of the one that is open: the reader stays where they are, with what they opened and where they type.
const parts = ['_menu', '_main', '_contents'];

// Modules that only bring to life what stands in these parts, and may do so again.
const again = /^\/assets\/(lessons|code|diagrams|contents\.js|copy-markdown\.js)/;

// Each edition leaves listeners of its modules behind.
const most = 25;
let exchanges = 0;

const isPreview = address => address.pathname.startsWith('/_preview/');
const addresses = (page, selector, name) => [...page.querySelectorAll(selector)]
  .map(element => new URL(element.getAttribute(name), location.href)).filter(address => !isPreview(address));
const modules = page => addresses(page, 'script[type=module]', 'src');
const head = page => [...addresses(page, 'script[src]', 'src'), ...addresses(page, 'link[rel=stylesheet]', 'href')].join('\n');

// Read by a request and not by a parser, for which the content security policy wants a policy of its own.
const pageAt = address => new Promise((resolve, reject) => {
  const request = new XMLHttpRequest();
  request.open('GET', address);
  request.responseType = 'document';
  request.onload = () => request.status === 200 && request.response ? resolve(request.response) : reject(new Error(request.statusText));
  request.onerror = () => reject(new Error('no answer'));
  request.send();
});

const fits = next => head(next) === head(document)
  && parts.every(id => !next.getElementById(id) === !document.getElementById(id))
  && next.getElementById('_main')
  && modules(document).every(address => address.origin === location.origin && again.test(address.pathname));

// The nth of its kind, where that still says the same.
const nth = (selector, element) => [...document.querySelectorAll(selector)].indexOf(element);
const summary = details => details.querySelector('summary')?.textContent ?? '';

function remember() {
  const headings = [...document.querySelectorAll('#_main [id]')].filter(heading => heading.getClientRects().length > 0);
  const nearest = headings.findLast(heading => heading.getBoundingClientRect().top <= innerHeight / 3);
  const focused = document.activeElement?.closest('#_main, #_menu, #_contents') ? document.activeElement : null;
  return {
    opened: [...document.querySelectorAll('#_main details[open]')].map(details => [nth('#_main details', details), summary(details)]),
    scrolled: scrollY,
    nearest: nearest && [nearest.id, nearest.getBoundingClientRect().top],
    focused: focused && [focused.id, focused.localName, nth(focused.localName, focused), focused.textContent],
    menu: document.getElementById('_menu')?.scrollTop,
  };
}

function restore({ opened, scrolled, nearest, focused, menu }) {
  const all = document.querySelectorAll('#_main details');
  for (const [number, text] of opened) if (all[number] && summary(all[number]) === text) all[number].open = true;
  if (focused) {
    const [id, name, number, text] = focused;
    const same = id ? document.getElementById(id) : document.querySelectorAll(name)[number];
    if (same && (id || same.textContent === text)) same.focus({ preventScroll: true });
  }

  const heading = nearest && document.getElementById(nearest[0]);
  scrollTo({ top: heading ? scrollY + heading.getBoundingClientRect().top - nearest[1] : scrolled, behavior: 'instant' });
  if (menu) document.getElementById('_menu').scrollTop = menu;
}

/** Whether the page now is that of an edition; where it cannot be, it has to be loaded again. */
export async function exchange(edition) {
  if (++exchanges > most) return false;
  const next = await pageAt(location.href);
  if (!fits(next)) return false;
  const place = remember();
  for (const id of parts) {
    const [old, made] = [document.getElementById(id), next.getElementById(id)];
    if (old && (id === '_main' || !old.isEqualNode(made))) old.replaceWith(document.importNode(made, true));
  }

  document.title = next.title;
  document.body.className = next.body.className;
  restore(place);
  // Under an address of the edition a module runs again, and so do those that it loads.
  for (const { pathname } of modules(document)) import(`/_preview/${edition}${pathname}`);
  return true;
}
