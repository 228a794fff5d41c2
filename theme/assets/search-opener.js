// On every page, and small: opens the search when it is asked for, and only then loads it. Also highlights the words that led here.
(() => {
  const root = document.documentElement;
  const assets = new URL('./', document.currentScript.src);

  // Scripts come from this site's own folder alone; the policy says so to browsers that enforce trusted types.
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

  const open = () => client().then(search => search.open(), () => { location.href = new URL('../search/index.html', assets).href; });
  const stored = () => { try { return localStorage.getItem('search-key') !== 'off'; } catch { return true; } };
  // A field keeps the focus for a moment after its dialog closed: nobody types into one that is not drawn.
  const isTyping = target => target.closest?.('input, textarea, select, [contenteditable]')?.getClientRects().length > 0;

  addEventListener('keydown', event => {
    if (event.defaultPrevented || event.altKey || event.isComposing) return;
    const isChord = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'k';
    const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !isTyping(event.target) && stored();
    if (!isChord && !isSlash) return;
    event.preventDefault();
    open();
  });

  // Without scripts the opener is a link to the search page; with them it is a button, and looks the same.
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
