/** The command line's bundle. */
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';

/**
 * Loading Node's child_process takes longer than reading a command line. commander needs it only for commands that are programs of
 * their own, of which there are none here.
 */
const withoutChildProcess = {
  name: 'without-child-process',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:node:)?child_process$/ }, () => ({ path: 'child_process', namespace: 'empty' }));
    onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'module.exports = {}', loader: 'js' }));
  },
};

/** Builds `thethuc.js` and what it loads when a command needs it into a folder. */
export async function bundle(outdir) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  await build({
    entryPoints: { thethuc: 'src/cli/main.ts' },
    outdir,
    chunkNames: 'cli/[name]-[hash]',
    bundle: true,
    // What a command does not use is not even parsed.
    splitting: true,
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    minify: true,
    legalComments: 'none',
    plugins: [withoutChildProcess],
    define: { __VERSION__: JSON.stringify(version) },
    // commander is CommonJS and asks for Node's modules by require.
    banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
  });
}
