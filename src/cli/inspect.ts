import { inspect, inspectText } from '../report/index.js';
import { type ReadCommand, tryRead } from './extract.js';
import { write } from './output.js';

/** `thethuc inspect`: what the program saw. */
export async function runInspect(
  file: string,
  command: ReadCommand & { readonly format: string },
): Promise<void> {
  const anatomy = tryRead(file, command);
  if (!anatomy) return;
  const seen = inspect(file, anatomy);
  await write(command.format === 'json' ? `${JSON.stringify(seen)}\n` : inspectText(seen));
}
