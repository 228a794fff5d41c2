// Elements are made, never parsed: the content security policy wants it so.
export function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

export const button = (text, act) => {
  const made = element('button', { type: 'button', textContent: text });
  made.addEventListener('click', act);
  return made;
};

// Spoken when its text changes, so it must be there before.
export const status = () => {
  const made = element('p', { className: 'status' });
  made.setAttribute('role', 'status');
  return made;
};
