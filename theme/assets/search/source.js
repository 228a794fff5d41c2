// Gets the files of the index: by fetch from a server, as scripts from a folder on disk, where fetch may not read.
export function readerOf({ assets, loadScript, offline }) {
  const search = new URL('../search/', assets);
  return offline ? byScript(search, loadScript) : byFetch(search);
}

// The first file is asked for anew each time; the others carry the version of the build in their address.
const byFetch = search => async (path, version) => {
  const address = new URL(version ? `${path}?v=${version}` : path, search);
  const response = await fetch(address, version ? {} : { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
};

function byScript(search, loadScript) {
  const texts = new Map();
  globalThis.lintelFile = (path, text) => texts.set(path, text);
  return async path => {
    await loadScript(new URL(path.replace(/\w+$/, 'js'), search).href);
    return texts.get(path);
  };
}
