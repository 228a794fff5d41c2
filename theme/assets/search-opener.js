// On every page: loads the search when it is asked for, and highlights the words that led here.
(() => {
  const root = document.documentElement;
  const assets = new URL('./', document.currentScript.src);

  // Scripts come from this site alone; the policy tells browsers that enforce trusted types.
  const check = url => {
    if (!url.startsWith(new URL('../', assets).href)) throw new TypeError(`${url} is not of this site`);
    return url;
  };
  const policy = globalThis.trustedTypes?.createPolicy('lintel-search', { createScriptURL: check });
  const loadScript = path => new Promise((resolve, reject) => {
    const url = new URL(path, assets).href;
    const script = document.createElement('script');
    script.src = policy ? policy.createScriptURL(url) : check(url);
    script.onload = resolve;
    script.onerror = () => { script.remove(); reject(new Error(`${path} could not be loaded`)); };
    document.head.append(script);
  });

  let loading;
  const client = () => loading ??= loadScript('search.js')
    .then(() => globalThis.lintelSearch({ assets, loadScript, offline: 'offline' in root.dataset }))
    .catch(failure => { loading = undefined; throw failure; });

  globalThis.lintelSearchClient = { client, addressOf: url => new URL(url.includes('://') ? url : `../${url}${'offline' in root.dataset ? 'index.html' : ''}`, assets).href };

  // What is typed before there is a field to type into.
  let early;
  const open = () => {
    if (early !== undefined) return;
    early = '';
    client().then(search => search.open(early), () => { location.href = new URL('../search/index.html', assets).href; })
      .finally(() => { early = undefined; });
  };
  const stored = () => { try { return localStorage.getItem('search-key') !== 'off'; } catch { return true; } };
  // A field keeps the focus for a moment after its dialog closed.
  const isTyping = target => target.closest?.('input, textarea, select, [contenteditable]')?.getClientRects().length > 0;

  addEventListener('keydown', event => {
    if (event.defaultPrevented || event.altKey || event.isComposing) return;
    const isCommand = event.ctrlKey || event.metaKey;
    if (early !== undefined && !isCommand && event.key.length === 1) early += event.key;
    else if (isCommand ? event.key.toLowerCase() === 'k' && !event.shiftKey : event.key === '/' && !isTyping(event.target) && stored()) open();
    else return;
    event.preventDefault();
  });

  // Without scripts the opener is a link to the search page.
  for (const link of document.querySelectorAll('a.search-opener')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = link.className;
    button.setAttribute('aria-haspopup', 'dialog');
    button.setAttribute('aria-keyshortcuts', '/ Control+K Meta+K');
    button.append(...link.childNodes);
    button.addEventListener('click', open);
    link.replaceWith(button);
  }

  if (document.getElementById('search-results')) client().then(search => search.startPage());
  const words = new URLSearchParams(location.search).get('highlight');
  if (words) client().then(search => search.highlight(words));
})();
