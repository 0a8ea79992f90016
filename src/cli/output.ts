import { once } from 'node:events';

/** Writes to standard output and waits while the reader is slower than we are. False once nobody reads any more. */
export async function write(piece: string | Uint8Array): Promise<boolean> {
  const { stdout } = process;
  if (stdout.destroyed || stdout.errored) return false;
  if (piece.length === 0 || stdout.write(piece)) return true;
  await Promise.race([once(stdout, 'drain'), once(stdout, 'close')]).catch(() => {});
  return !stdout.destroyed;
}

/** One line on standard error. */
export function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}
