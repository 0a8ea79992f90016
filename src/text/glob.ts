/** Whether a path is a pattern. */
export function isGlob(path: string): boolean {
  return /[*?{[]/.test(path);
}

/** The folder above the first part that is a pattern; empty for the current one. */
export function globRoot(pattern: string): string {
  const first = pattern.search(/[*?{[]/);
  const slash = pattern.lastIndexOf('/', first);
  if (slash < 0) return '';
  return slash === 0 ? '/' : pattern.slice(0, slash);
}

const TOKEN = /\*\*\/|\*\*|\*|\?|\{[^{}/]*\}|\[[^\]/]*\]|[^*?{[]+|./g;

/** A pattern with forward slashes as a regular expression over a whole path. */
export function globPattern(pattern: string): RegExp {
  const body = pattern.replace(/^\.\//, '').match(TOKEN)?.map(translated).join('') ?? '';
  return new RegExp(`^(?:\\./)?${body}$`, 'i');
}

function translated(token: string): string {
  if (token === '**/') return '(?:[^/]+/)*';
  if (token === '**') return '.*';
  if (token === '*') return '[^/]*';
  if (token === '?') return '[^/]';
  if (token.length > 2 && token.startsWith('{')) {
    return `(?:${token.slice(1, -1).split(',').map(translatedPart).join('|')})`;
  }
  if (token.length > 2 && token.startsWith('[')) {
    const inside = token.slice(1, -1).replace(/[\\\]]/g, '\\$&');
    return `[${inside.startsWith('!') ? `^${inside.slice(1)}` : inside}]`;
  }
  return escaped(token);
}

/** An alternative in braces may hold stars. */
function translatedPart(part: string): string {
  return part.split('*').map(escaped).join('[^/]*');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
