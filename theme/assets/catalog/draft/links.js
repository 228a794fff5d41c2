// Where the links of a draft lead. Asked for one that leads nowhere, or must not, it tells the rule with its words.
const invisible = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\ufeff]/g;
const picture = /^data:image\/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/]+={0,2}$/i;

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function resolve(from, path) {
  const way = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of path.split('/').filter(step => step !== '' && step !== '.')) {
    if (step !== '..') way.push(step);
    else if (way.pop() === undefined) return null;
  }

  return way.join('/');
}

// The ids that code hosts and the build give headings.
export function anchorsOf(headings) {
  const taken = new Set();
  for (const heading of headings) {
    const slug = heading.toLowerCase().replace(/[^\p{L}\p{Nd}\p{Mn}\-_ ]/gu, '').replaceAll(' ', '-') || 'section';
    let id = slug;
    for (let number = 1; taken.has(id); number++) id = `${slug}-${number}`;
    taken.add(id);
  }

  return taken;
}

export function checkerOf(data, source, ownAnchors) {
  const has = (map, key) => Object.hasOwn(map, key);
  const assets = new Set(data.assets);
  const candidates = path => [
    path,
    ...['index.md', 'README.md'].map(name => path === '' ? name : `${path}/${name}`),
    `${path.replace(/\.html$/i, '')}.md`,
  ];

  function onPage(route, fragment, name) {
    if (!has(data.pages, route)) return ['LNK005', route];
    return !fragment || data.pages[route].includes(fragment) ? null : ['LNK002', name, fragment];
  }

  function onPath(path, fragment) {
    const target = resolve(source, path);
    if (target === null) return ['LNK004', path, data.reasons.outside];
    for (const candidate of [...candidates(target), ...candidates(`input/${target}`)]) {
      if (has(data.files, candidate)) return onPage(data.files[candidate], fragment, candidate);
      if (assets.has(candidate)) return null;
    }

    if (path.startsWith('/')) return onPage(path.endsWith('/') ? path : `${path}/`, fragment, path);
    if (has(data.folders, target)) return onPage(data.folders[target], fragment, target);
    // What else the repository holds is shown by its host, and nobody here knows it.
    return data.hasRepository && !/(^|\/)[^./]*$|\.(md|markdown|mdx|html)$/i.test(target) ? null : ['LNK001', target];
  }

  return ({ url, isImage }) => {
    const address = url.replace(invisible, '').trim();
    const [path, ...rest] = address.split('#');
    const fragment = rest.length > 0 ? decoded(rest.join('#')) : null;
    if (path === '') return !fragment || ownAnchors.has(fragment) ? null : ['LNK002', source, fragment];
    const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(address)?.[1].toLowerCase();
    if (scheme === 'data' && isImage) return picture.test(address) ? null : ['LNK004', address, data.reasons.picture];
    if (data.elsewhere.includes(scheme)) return isImage ? ['LNK006', address] : null;
    if (scheme && has(data.kinds, scheme)) {
      const name = decoded(path).toLowerCase().replace(/^adr:(?:adr-?)?0*(\d+)$/, 'adr:$1').replaceAll(' ', '-');
      const page = has(data.references, name) ? data.references[name] : null;
      return page ? onPage(page, fragment, page) : ['LNK003', address, data.kinds[scheme]];
    }

    if (scheme) return ['LNK004', address, data.reasons.scheme.replace('{0}', scheme)];
    if (address.startsWith('//') || address.includes('\\')) return ['LNK004', address, data.reasons.noPath];
    return onPath(decoded(path.split('?')[0]), fragment);
  };
}
