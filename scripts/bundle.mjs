/** The command line's bundle. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { spellModule } from './letter-classes.mjs';

/**
 * Loading Node's child_process takes longer than reading a command line. commander needs it only for commands that are programs of
 * their own, of which there are none here.
 */
const withoutChildProcess = {
  name: 'without-child-process',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:node:)?child_process$/ }, ({ importer }) =>
      /[\\/]node_modules[\\/]commander[\\/]/.test(importer)
        ? { path: 'child_process', namespace: 'empty' }
        : null,
    );
    onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'module.exports = {}', loader: 'js' }));
  },
};

/**
 * Scripts of their own, each loaded when it is needed: the commands, what reads configurations, what makes workbooks and pages for
 * browsers, what audits sets of documents and its threads.
 */
const APART = {
  commands: 'src/cli/commands.ts',
  configuring: 'src/cli/configuring.ts',
  workbooks: 'src/cli/workbooks.ts',
  webpages: 'src/cli/webpages.ts',
  auditing: 'src/cli/auditing.ts',
  'audit-worker': 'src/cli/audit-worker.ts',
};

const loadedLater = {
  name: 'loaded-later',
  setup({ onResolve }) {
    const names = Object.keys(APART).join('|');
    onResolve({ filter: new RegExp(`^\\./(?:${names})\\.js$`) }, ({ path }) => ({
      path: path.replace(/js$/, 'cjs'),
      external: true,
    }));
  },
};

/** Unicode's letter classes are slow to start with; see letter-classes.mjs. */
const lettersSpelt = {
  name: 'letters-spelt',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/](?:src|rules)[\\/].*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      return /\\p\{/i.test(source) ? { contents: await spellModule(source), loader: 'js' } : null;
    });
  },
};

/**
 * A script of plain ASCII is read and kept at a byte a sign. esbuild spells out what stands in strings; what is left stands in regular
 * expressions, and in raw text that becomes one, where `\\u0111` means the same.
 */
function spellOut(file) {
  const text = readFileSync(file, 'utf8');
  const escaped = /\\[^\x00-\x7f]/.exec(text);
  if (escaped) throw new Error(`${file}: ${escaped[0]} cannot be spelt out`);
  const plain = text.replace(
    /[^\x00-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  writeFileSync(file, plain);
}

/** Licences of the packages whose code is in the bundle. */
function notices(inputs) {
  const packages = new Set(inputs.map((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]));
  const texts = [...packages].filter(Boolean).map((name) => {
    const file = ['LICENSE', 'license', 'LICENSE.md']
      .map((own) => join('node_modules', name, own))
      .find((path) => existsSync(path));
    if (!file) throw new Error(`${name} has no licence file`);
    return `${name}\n\n${readFileSync(file, 'utf8').trim()}\n`;
  });
  return texts.sort().join(`\n${'-'.repeat(80)}\n\n`);
}

/** Builds `thethuc.cjs` and the scripts that it loads into a folder. */
export async function bundle(outdir) {
  const { version, homepage } = JSON.parse(readFileSync('package.json', 'utf8'));
  const pages = homepage ? `${homepage.replace(/\/$/, '')}/docs/quy-tac/` : null;
  const { metafile } = await build({
    entryPoints: { thethuc: 'src/cli/main.ts', ...APART },
    outdir,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'cjs',
    minify: true,
    legalComments: 'none',
    metafile: true,
    supported: { 'dynamic-import': false },
    plugins: [withoutChildProcess, loadedLater, lettersSpelt],
    define: {
      'import.meta.dirname': '__dirname',
      __VERSION__: JSON.stringify(version),
      __PAGES__: JSON.stringify(pages),
    },
  });
  for (const file of Object.keys(metafile.outputs)) spellOut(file);
  writeFileSync(join(outdir, 'third-party.txt'), notices(Object.keys(metafile.inputs)));
}
