import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** In the order in which they are looked for in one folder. */
const NAMES = ['thethuc.config.json', 'thethuc.config.yaml', 'thethuc.config.yml'];

/** Key of a configuration within package.json. */
export const PACKAGE_KEY = 'thethuc';

/**
 * Looks for the configuration of folders: in each, then in those above it; the nearest holds. A package.json counts when it has the
 * key `thethuc`. Folders are looked into once.
 * @returns takes an absolute folder, gives an absolute file or null
 */
export function configFinder(): (folder: string) => string | null {
  const found = new Map<string, string | null>();
  return function find(folder: string): string | null {
    const known = found.get(folder);
    if (known !== undefined) return known;
    const above = dirname(folder);
    const own = configIn(folder) ?? (above === folder ? null : find(above));
    found.set(folder, own);
    return own;
  };
}

function configIn(folder: string): string | null {
  for (const name of NAMES) {
    const file = join(folder, name);
    if (existsSync(file)) return file;
  }
  const manifest = join(folder, 'package.json');
  return existsSync(manifest) && hasKey(manifest) ? manifest : null;
}

/** A package.json that cannot be read is none of our business. */
function hasKey(manifest: string): boolean {
  try {
    const text = readFileSync(manifest, 'utf8');
    return text.includes(`"${PACKAGE_KEY}"`) && Object.hasOwn(JSON.parse(text), PACKAGE_KEY);
  } catch {
    return false;
  }
}
