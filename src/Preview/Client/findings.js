// What the check found, at the foot of the page: by file, that which was saved last first. A place leads to the editor, a rule to its page.
const dismissed = 'preview-dismissed';

const element = (name, properties, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

const stored = () => { try { return sessionStorage.getItem(dismissed); } catch { return null; } };
const store = text => { try { sessionStorage.setItem(dismissed, text); } catch { } };

export const panel = element('section', { id: '_preview', hidden: true });

const counted = (findings, severity) => {
  const number = findings.filter(finding => finding.severity === severity).length;
  return number ? [`${number} ${severity}${number === 1 ? '' : 's'}`] : [];
};

const dismiss = text => {
  store(text);
  panel.hidden = true;
  document.getElementById('_main')?.focus({ preventScroll: true });
};

const place = ({ line, column, editor }) => editor
  ? element('a', { href: editor, textContent: `${line},${column}` })
  : element('span', { textContent: `${line},${column}` });

const item = finding => element('li', { className: finding.severity },
  place(finding), ` ${finding.severity} `, element('a', { href: finding.help, textContent: finding.rule }), `: ${finding.message}`);

// Findings of one file stand together already.
const byFile = findings => Object.entries(Object.groupBy(findings, finding => finding.file)).flatMap(([file, found]) => {
  const list = element('ul', {}, ...found.map(item));
  list.setAttribute('role', 'list');
  return [element('h3', { textContent: file }), list];
});

// What was dismissed stays away, over reloads too, until something else is found.
export function show(findings, more) {
  const text = JSON.stringify(findings);
  if (findings.length === 0 || text === stored()) {
    panel.hidden = true;
    return;
  }

  const summary = ['error', 'warning', 'info'].flatMap(severity => counted(findings, severity)).concat(more ? [`${more} more in the terminal`] : []).join(', ');
  const close = element('button', { type: 'button', textContent: 'Dismiss' });
  close.addEventListener('click', () => dismiss(text));
  const files = element('div', { className: 'files', tabIndex: 0 }, ...byFile(findings));
  files.setAttribute('role', 'group');
  files.setAttribute('aria-labelledby', '_preview-title');
  const title = element('h2', { id: '_preview-title', textContent: `Found in the sources: ${summary}` });
  const announced = element('div', {}, title);
  announced.setAttribute('role', 'status');
  panel.setAttribute('aria-labelledby', '_preview-title');
  panel.onkeydown = event => { if (event.key === 'Escape') dismiss(text); };
  panel.hidden = false;
  panel.replaceChildren(element('div', { className: 'summary' }, announced, close), files);
}
