// Boxes to narrow the results by, with the number of results behind each; values without any are left out.
import { KINDS, STATUSES } from './kinds.js';
import { element } from './nodes.js';

const NAMES = {
  type: translate('Type'), status: translate('Status'), level: translate('Level'), team: translate('Team'), package: translate('Package'), tag: translate('Tag'),
};
const MOST = 12;

const shownOf = (facet, value) => (facet === 'type' ? KINDS : facet === 'status' ? STATUSES : {})[value]?.toLowerCase() ?? value;

export function facetChoice(place, parameters, changed) {
  const chosen = new Map(Object.keys(NAMES).map(facet => [facet, new Set(parameters.getAll(facet))]));

  function groupOf(facet, values) {
    if (values.length < 2 && chosen.get(facet).size === 0) return [];
    const boxes = values.map(({ value, count }) => {
      const box = element('input', { type: 'checkbox', checked: chosen.get(facet).has(value), onchange() {
        chosen.get(facet)[this.checked ? 'add' : 'delete'](value);
        changed();
      } });
      box.dataset.value = `${facet}:${value}`;
      return element('label', null, box, ` ${shownOf(facet, value)} `, element('span', { className: 'small' }, String(count)));
    });
    return [element('fieldset', null, element('legend', null, NAMES[facet]), ...boxes)];
  }

  return {
    filters: () => [...chosen].filter(([, values]) => values.size > 0).map(([facet, values]) => ({ facet, values: [...values] })),

    // Counts are of the results before they are narrowed. The box that has the focus keeps it.
    show(facets, pages) {
      const counted = facets.map(entry => ({ ...entry, count: entry.pages.reduce((sum, page) => sum + (pages.has(page) ? 1 : 0), 0) }));
      const focused = place.contains(document.activeElement) ? document.activeElement.dataset.value : undefined;
      place.replaceChildren(...Object.keys(NAMES).flatMap(facet => groupOf(facet, counted
        .filter(entry => entry.facet === facet && (entry.count > 0 || chosen.get(facet).has(entry.value)))
        .sort((a, b) => b.count - a.count)
        .slice(0, MOST))));
      if (focused) [...place.querySelectorAll('input')].find(box => box.dataset.value === focused)?.focus();
    },
  };
}
