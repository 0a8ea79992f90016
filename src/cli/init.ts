import { writeFileSync } from 'node:fs';
import { template } from '../config/index.js';
import { explainReadError, type Language, tell } from '../messages/index.js';
import { fileErrorCode } from '../node/file-error.js';
import { complain, write } from './output.js';

const FILE = 'thethuc.config.yaml';

/** `thethuc init`: a configuration with comments, to begin with. One that is there is not touched unless asked. */
export async function runInit({ lang, force }: { lang: Language; force?: boolean }): Promise<void> {
  try {
    writeFileSync(FILE, template(lang), { flag: force ? 'w' : 'wx' });
    await write(`${tell(lang, 'initDone', { file: FILE })}\n`);
  } catch (error) {
    const there = (error as NodeJS.ErrnoException).code === 'EEXIST';
    const why = explainReadError(fileErrorCode(error), lang);
    complain(
      there ? tell(lang, 'initThere', { file: FILE }) : tell(lang, 'cannotWrite', { file: FILE, why }),
    );
    process.exitCode = 2;
  }
}
