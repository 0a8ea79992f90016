import { usage } from '../messages/index.js';
import { watchPaths } from '../node/watch-paths.js';
import { type CheckCommand, runCheck } from './check.js';
import { complain } from './output.js';

/** `thethuc check --watch`: all once, then each file again whenever it is saved, until Ctrl+C. */
export async function runWatch(paths: readonly string[], command: CheckCommand): Promise<void> {
  const language = command.lang ?? 'vi';
  if (command.stdin || command.changed) {
    complain(usage(language, 'watchNeedsFiles'));
    process.exitCode = 2;
    return;
  }
  await runCheck(paths, command);
  let work = Promise.resolve();
  const check = (files: readonly string[]): Promise<void> => {
    const time = new Date().toLocaleTimeString('vi-VN', { hour12: false });
    complain(`\n${usage(language, 'savedAgain', { time })}`);
    process.exitCode = 0;
    return runCheck(files, command);
  };
  watchPaths(paths, (files) => {
    work = work.then(() => check(files));
  });
  complain(usage(language, 'watching'));
}
