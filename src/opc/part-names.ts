/** Folder of a part with its slash; empty at the root. */
function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

/** Name of the part that holds the relationships of a part (`''` for the package). */
export function relationshipsPart(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** Name of the part that a relationships part speaks of: what `relationshipsPart` made it of. */
export function relationshipsSource(name: string): string {
  return name.replace(/_rels\/([^/]*)\.rels$/i, '$1');
}

/** Part that a target names, seen from a source part; no leading slash. Steps above the root stay at the root. */
export function resolveTarget(source: string, target: string): string {
  const path = target.replace(/[?#].*$/s, '');
  const joined = path.startsWith('/') ? path : folderOf(source) + path;
  const segments: string[] = [];
  for (const segment of joined.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

/** Whether a target is an address of its own (`http://…`, `file:///…`, `mailto:…`, `\\server\…`) and not a part. */
export function isAddress(target: string): boolean {
  return /^(?:[A-Za-z][A-Za-z0-9+.-]*:|\/\/|\\)/.test(target);
}
