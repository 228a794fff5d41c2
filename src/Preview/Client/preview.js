// A preview's own part of a page: it reloads on the next edition and shows what the check found. A built site does not have it.
const shown = new URL(import.meta.url).searchParams.get('edition');
const dismissed = 'preview-dismissed';

const element = (name, properties, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

const stored = () => { try { return sessionStorage.getItem(dismissed); } catch { return null; } };
const store = text => { try { sessionStorage.setItem(dismissed, text); } catch { } };

const panel = element('section', { id: '_preview', hidden: true });

const counted = (findings, severity) => {
  const number = findings.filter(finding => finding.severity === severity).length;
  return number ? [`${number} ${severity}${number === 1 ? '' : 's'}`] : [];
};

const dismiss = text => {
  store(text);
  panel.hidden = true;
  document.getElementById('_main')?.focus({ preventScroll: true });
};

// What was dismissed stays away, over reloads too, until something else is found.
const show = (findings, more) => {
  const text = findings.map(finding => finding.text).join('\n');
  if (text === '' || text === stored()) {
    panel.hidden = true;
    return;
  }

  const summary = ['error', 'warning', 'info'].flatMap(severity => counted(findings, severity)).concat(more ? [`${more} more in the terminal`] : []).join(', ');
  const close = element('button', { type: 'button', textContent: 'Dismiss' });
  close.addEventListener('click', () => dismiss(text));
  const list = element('ul', { tabIndex: 0 }, ...findings.map(finding => element('li', { className: finding.severity, textContent: finding.text })));
  list.setAttribute('role', 'list');
  list.setAttribute('aria-labelledby', '_preview-title');
  const title = element('h2', { id: '_preview-title', textContent: `Found in the sources: ${summary}` });
  const announced = element('div', {}, title);
  announced.setAttribute('role', 'status');
  panel.setAttribute('aria-labelledby', '_preview-title');
  panel.onkeydown = event => { if (event.key === 'Escape') dismiss(text); };
  panel.hidden = false;
  panel.replaceChildren(element('div', {}, announced, close), list);
};

document.body.append(panel);

// A browser grants a server few connections, so a page that nobody sees gives its own up. When it is seen again it hears at once how things stand.
let events;
const listen = () => {
  events?.close();
  events = undefined;
  if (document.visibilityState === 'hidden') return;
  events = new EventSource('/_preview/events');
  events.onmessage = message => {
    const { edition, findings, more } = JSON.parse(message.data);
    if (String(edition) !== shown) {
      events.close();
      location.reload();
    } else if (findings) {
      show(findings, more);
    }
  };
};

document.addEventListener('visibilitychange', listen);
listen();
