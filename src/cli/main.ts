import { createProgram } from './program.js';
import { usageError } from './usage-error.js';

/** Runs one command line; sets the exit code and lets the streams drain by themselves. */
async function main(argv: readonly string[]): Promise<void> {
  const program = createProgram();
  if (argv.length === 0) {
    program.outputHelp();
    return;
  }
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    const line = usageError(error, argv, program);
    if (line === null) return;
    process.stderr.write(`${line}\n`);
    if (argv.includes('--debug') && error instanceof Error) process.stderr.write(`${error.stack}\n`);
    process.exitCode = 2;
  }
}

for (const stream of [process.stdout, process.stderr]) {
  // The reader of a pipe may go away (`| head`): not our failure.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

void main(process.argv.slice(2));
