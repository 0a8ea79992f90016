/** Makes the pictures of the README from a real run over a document of the fixtures: `npm run pictures`. Needs a build and Chromium. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fromSources } from './from-sources.mjs';
import { terminalPicture } from './terminal-picture.mjs';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const FILE = 'cong-van.docx';

const { faultyLetter, writeWord } = await fromSources(`
  export { faultyLetter } from './fixtures/support/faulty-letter.ts';
  export { writeWord } from './fixtures/support/write-word.ts';
`);
const folder = mkdtempSync(join(tmpdir(), 'thethuc-'));
try {
  writeFileSync(join(folder, FILE), writeWord(faultyLetter()));
  const args = [
    resolve('bin/thethuc.js'),
    'check',
    FILE,
    '--no-config',
    '--format',
    'pretty,html=trang.html',
  ];
  const { stdout } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: '1', NO_COLOR: '', COLUMNS: '100' },
  });
  const command = `$ thethuc check ${FILE}`;
  writeFileSync('docs/hinh/dong-lenh.svg', terminalPicture(`${command}\n${stdout}`, command));
  const shot = `--screenshot=${resolve('docs/hinh/trang.png')}`;
  const look = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--hide-scrollbars',
    '--window-size=1360,1000',
  ];
  const profile = `--user-data-dir=${join(folder, 'chromium')}`;
  execFileSync(CHROMIUM, [...look, profile, shot, `file://${join(folder, 'trang.html')}`], {
    stdio: 'ignore',
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
