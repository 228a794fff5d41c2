// All records of the catalog with the rows that show them. The rows that came with the page are used again; others are made when they are shown.
const { client, addressOf } = globalThis.lintelSearchClient;
const FACETS = ['status', 'year', 'package', 'tag'];

export async function records(templates, served, first) {
  const search = await client();
  const templateOf = new Map([...templates.content.querySelectorAll('tr')].map(row => [row.querySelector('.number').textContent, row]));
  const titles = new Map([...document.querySelectorAll('.catalog-filter option')].map(option => [`${option.parentNode.name} ${option.value}`, option.textContent]));
  const titleOf = (facet, value) => titles.get(`${facet} ${value}`) ?? value;

  const list = (await search.decisions()).map(([number, url, label, title, date, ...values], place) => {
    const facets = Object.fromEntries(FACETS.map((name, i) => [name, new Set(values[i].split(' ').filter(value => value))]));
    const [status, , team] = values;
    let row = served[place - first];
    return { number, place, label, title, date, status, team: titleOf('package', team), facets, row: () => row ??= make() };

    function make() {
      const made = templateOf.get(status === 'no-status' ? 'unknown' : status).cloneNode(true);
      const put = (selector, text) => { const cell = made.querySelector(selector); if (cell) cell.textContent = text; };
      put('.number', label);
      put('.team', titleOf('package', team));
      put('a', title);
      put('.labels', [...facets.tag].filter(tag => tag !== 'untagged').map(tag => titleOf('tag', tag)).join(', '));
      made.querySelector('a').href = addressOf(url);
      if (date) {
        const time = document.createElement('time');
        [time.dateTime, time.textContent] = [date, date];
        made.querySelector('.day').append(time);
      }
      return made;
    }
  });

  return {
    list,
    titleOf: option => titleOf(option.parentNode.name, option.value),
    // What the search finds, the best first.
    ranks: async words => new Map((await search.find(words)).hits.map(({ page }, rank) => [page, rank])),
  };
}
