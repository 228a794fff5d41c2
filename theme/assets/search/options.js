// The choice below a field: the keyboard focus stays in the field, the arrows move through the options.
export function options(field, list) {
  let active = -1;

  function activate(index) {
    list.children[active]?.setAttribute('aria-selected', 'false');
    active = index;
    const option = list.children[active];
    if (!option) return field.removeAttribute('aria-activedescendant');
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    return field.setAttribute('aria-activedescendant', option.id);
  }

  return {
    active: () => list.children[active],
    replace(nodes) {
      nodes.forEach((node, i) => {
        node.setAttribute('role', 'option');
        node.setAttribute('aria-selected', 'false');
        node.id = `_search-option-${i}`;
      });
      list.replaceChildren(...nodes);
      list.hidden = nodes.length === 0;
      field.setAttribute('aria-expanded', String(nodes.length > 0));
      activate(-1);
    },

    // Moves on arrows, past either end back to the field. True for a key that is now dealt with, and for Enter.
    key(event) {
      const count = list.children.length;
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step === undefined && event.key !== 'Enter') return false;
      event.preventDefault();
      if (step && count > 0) activate((active + 1 + step + count + 1) % (count + 1) - 1);
      return true;
    },
  };
}
