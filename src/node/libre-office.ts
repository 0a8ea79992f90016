/** Turns documents of older kinds into .docx by LibreOffice, where it is installed. */
import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { atExit } from './at-exit.js';

/** Files of kinds that LibreOffice reads for us. */
export const OLDER_FILE = /\.(?:doc|dot|rtf|odt|ott)$/i;

const ELSEWHERE = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe',
];

/** Path of LibreOffice, or null where there is none. */
export function findLibreOffice(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const names = process.platform === 'win32' ? ['soffice.exe', 'soffice.com'] : ['soffice', 'libreoffice'];
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...ELSEWHERE].find((path) => existsSync(path)) ?? null;
}

/** No macro runs, no link is followed, nothing is asked. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableActiveContent" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** Milliseconds for the start of LibreOffice, and for each file. */
const PATIENCE = { start: 40_000, each: 10_000 };

/** LibreOffice with a profile of its own, in a folder that goes when it is closed or the program ends. */
export class Converter {
  readonly #folder = mkdtempSync(join(tmpdir(), 'thethuc-office-'));
  #turn = 0;
  #running: number | undefined;
  /** Ends what runs, and takes the folder away. */
  readonly close = atExit(() => {
    stop(this.#running);
    rmSync(this.#folder, { recursive: true, force: true });
  });

  constructor(
    readonly program: string,
    readonly patience = PATIENCE,
  ) {
    const user = join(this.#folder, 'profile', 'user');
    mkdirSync(user, { recursive: true });
    writeFileSync(join(user, 'registrymodifications.xcu'), SETTINGS);
  }

  /**
   * Converts files in one start. Files that stop LibreOffice are found by halves, so that the others do not suffer.
   * @returns for each file the .docx made of it, or null
   */
  async convert(files: readonly string[]): Promise<(string | null)[]> {
    const { made, late } = await this.#together(files);
    // LibreOffice takes them in turn: where the last is there, what is missing was refused by itself.
    const stopped = late || made.at(-1) === null;
    if (!stopped || files.length === 1) return made;
    const left = files.filter((_, index) => made[index] === null);
    const middle = Math.ceil(left.length / 2);
    const again = [
      ...(await this.convert(left.slice(0, middle))),
      ...(await this.convert(left.slice(middle))),
    ];
    return made.map((path) => path ?? again.shift() ?? null);
  }

  /** Copies have names of their own: two folders may hold files of one name, and LibreOffice leaves its marks beside what it opens. */
  async #together(files: readonly string[]): Promise<{ made: (string | null)[]; late: boolean }> {
    this.#turn += 1;
    const [from, to] = ['from', 'to'].map((name) => join(this.#folder, `${name}-${this.#turn}`)) as [
      string,
      string,
    ];
    for (const folder of [from, to]) mkdirSync(folder);
    const copies = files.map((file, index) => join(from, `${index}${extname(file).toLowerCase()}`));
    for (const [index, file] of files.entries()) if (existsSync(file)) copyFileSync(file, copies[index]!);
    const late = await this.#start(to, copies, this.patience.start + this.patience.each * files.length);
    rmSync(from, { recursive: true, force: true });
    const made = files.map((_, index) => join(to, `${index}.docx`));
    return { made: made.map((path) => (existsSync(path) ? path : null)), late };
  }

  /** Runs LibreOffice once. True where it took too long and was stopped. */
  #start(to: string, files: readonly string[], patience: number): Promise<boolean> {
    const profile = `-env:UserInstallation=${pathToFileURL(join(this.#folder, 'profile')).href}`;
    const options = [
      '--headless',
      '--norestore',
      '--nologo',
      '--convert-to',
      'docx:MS Word 2007 XML',
      '--outdir',
      to,
    ];
    const child = spawn(this.program, [profile, ...options, ...files], { stdio: 'ignore', detached: true });
    this.#running = child.pid;
    return new Promise((resolve) => {
      let late = false;
      const timer = setTimeout(() => {
        late = true;
        stop(child.pid);
      }, patience);
      const finish = () => {
        clearTimeout(timer);
        this.#running = undefined;
        resolve(late);
      };
      child.on('error', finish);
      child.on('exit', finish);
    });
  }
}

/** Ends a program with all that it has started. */
function stop(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It has just ended by itself.
  }
}
