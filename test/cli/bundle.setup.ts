import { rmSync } from 'node:fs';
import { bundle } from '../../scripts/bundle.mjs';

/** The tests of the command line run the bundle of the sources as they are. */
export default async function setup(): Promise<() => void> {
  await bundle('.cache/cli');
  return () => rmSync('.cache/cli', { recursive: true, force: true });
}
