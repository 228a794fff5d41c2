// A preview's own part of a page: it takes in the next edition and shows what the check found. A built site does not have it.
import { exchange } from './exchange.js';
import { panel, show } from './findings.js';

let shown = new URL(import.meta.url).searchParams.get('edition');

document.body.append(panel);

async function follow(edition) {
  const before = shown;
  shown = String(edition);
  try {
    if (await exchange(shown)) return;
  } catch {
    // The server went away, or an answer was no page.
  }

  shown = before;
  location.reload();
}

// A browser grants a server few connections, so a page that nobody sees gives its own up. When it is seen again it hears at once how things stand.
let events;
let following = Promise.resolve();
const listen = () => {
  events?.close();
  events = undefined;
  if (document.visibilityState === 'hidden') return;
  events = new EventSource('/_preview/events');
  events.onmessage = message => {
    const { edition, findings, more } = JSON.parse(message.data);
    following = following.then(async () => {
      if (String(edition) !== shown) await follow(edition);
      if (findings) show(findings, more);
    });
  };
};

document.addEventListener('visibilitychange', listen);
listen();
