/** What goes wrong around an audit: the disk, programs that it starts, files that come and go. */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sample } from '../../fixtures/support/samples.js';
import { quyetDinh } from '../../fixtures/support/texts.js';
import { writeWord } from '../../fixtures/support/write-word.js';
import { inFolder, run } from './run.js';

const decision = (number: number): Uint8Array =>
  writeWord(sample({ ...quyetDinh, soKyHieu: `Số: ${number}/QĐ-SNV`, trichYeu: `Về việc số ${number}` }));
const decisions = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`di/${at + 100}.docx`, decision(at + 1)]));

const mounts = (folder: string, options: string): boolean =>
  spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]).status === 0;

/** A folder on a disk of its own while `use` runs; where this machine lets nobody make one, the test says so. */
async function onDisk(
  folder: string,
  options: string,
  skip: (why: string) => void,
  use: () => Promise<void>,
): Promise<void> {
  mkdirSync(folder);
  if (!mounts(folder, options)) return skip('needs to be root on Linux, to mount a small disk');
  try {
    await use();
  } finally {
    spawnSync('umount', [folder]);
  }
}

describe('the disk', () => {
  test('full where a report goes: one line, no half of it, and the other report is whole', async ({
    skip,
  }) => {
    await inFolder(decisions(60), (folder) =>
      onDisk(join(folder, 'day'), 'size=64k', skip, async () => {
        const formats = 'json=day/kq.json,ndjson=kq.ndjson';
        const { code, err } = await run(['audit', 'di', '--no-cache', '--format', formats], folder);
        expect(code).toBe(2);
        expect(err).toMatch(/^Không ghi được day\/kq\.json: .*đĩa.*\n$/i);
        expect(readdirSync(join(folder, 'day'))).toEqual([]);
        expect(readFileSync(join(folder, 'kq.ndjson'), 'utf8').trimEnd().split('\n')).toHaveLength(62);
      }),
    );
  });

  test('full where results are kept: one line, and the result is whole', async ({ skip }) => {
    await inFolder(decisions(60), (folder) =>
      onDisk(join(folder, 'day'), 'size=16k', skip, async () => {
        const { code, out, err } = await run(['audit', 'di', '--cache', 'day/dem'], folder);
        expect(code).toBe(2);
        expect(err).toMatch(/^Không ghi được bộ nhớ đệm day\/dem.*đĩa.*\n$/i);
        expect(out).toContain('60 văn bản');
      }),
    );
  });

  test('a folder that must not be written to is told before the work', async ({ skip }) => {
    await inFolder(decisions(1), (folder) =>
      onDisk(join(folder, 'khoa'), 'ro', skip, async () => {
        const { code, out, err } = await run(
          ['audit', 'di', '--no-cache', '--format', 'json=khoa/kq.json'],
          folder,
        );
        expect([code, out]).toEqual([2, '']);
        expect(err).toMatch(/^Không ghi được khoa\/kq\.json: .*\n$/);
      }),
    );
  });
});

/** Starts an audit and waits until it has judged something. */
async function begun(folder: string, args: readonly string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [resolve('.cache/cli/thethuc.cjs'), 'audit', 'di', ...args], {
    cwd: folder,
    env: { ...process.env, ...env },
  });
  let err = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    err += text;
  });
  const closed = new Promise<{ code: number | null; err: string }>((done) => {
    child.on('close', (code) => done({ code, err }));
  });
  return { child, closed };
}

const until = async (there: () => boolean): Promise<void> => {
  while (!there()) await new Promise((again) => setTimeout(again, 5));
};

test('a file that goes while the audit runs is one line', async () => {
  await inFolder(decisions(150), async (folder) => {
    const { closed } = await begun(folder, ['--cache', 'dem', '--jobs', '1', '--format', 'json=kq.json']);
    await until(() => existsSync(join(folder, 'dem', 'audit')));
    rmSync(join(folder, 'di', '249.docx'));
    const { code, err } = await closed;
    expect(code).toBe(2);
    expect(err).toMatch(/^Không đọc được di\/249\.docx: không tìm thấy tệp.*\n$/);
    expect(JSON.parse(readFileSync(join(folder, 'kq.json'), 'utf8')).summary.documents).toBe(149);
  });
});

describe('a signal leaves nothing of what was for the run alone', () => {
  test('records that shall not be kept', async () => {
    await inFolder({ ...decisions(150), 'tam/x': '' }, async (folder) => {
      const { child, closed } = await begun(folder, ['--no-cache', '--jobs', '1'], {
        TMPDIR: join(folder, 'tam'),
      });
      await until(() => readdirSync(join(folder, 'tam')).length > 1);
      child.kill('SIGTERM');
      expect((await closed).code).toBe(130);
      expect(readdirSync(join(folder, 'tam'))).toEqual(['x']);
    });
  });

  test('LibreOffice and its folder', async () => {
    await inFolder(
      { 'di/a.doc': 'x', 'tam/x': '', ...office('echo $$ > "$PWD/pid"; sleep 60') },
      async (folder) => {
        const { child, closed } = await begun(folder, ['--no-cache'], officeFirst(folder));
        await until(() => existsSync(join(folder, 'pid')));
        child.kill('SIGINT');
        expect((await closed).code).toBe(130);
        expect(readdirSync(join(folder, 'tam'))).toEqual(['x']);
        const pid = Number(readFileSync(join(folder, 'pid'), 'utf8'));
        await until(() => !isRunning(pid));
      },
    );
  });
});

/** A program that stands for LibreOffice; it is given the folder for what it makes, then the files. */
const office = (script: string) => ({
  'bin/soffice': `#!/bin/sh
while [ "$1" != --outdir ]; do shift; done
out="$2"; shift 2
${script}
`,
});

function officeFirst(folder: string): Record<string, string> {
  chmodSync(join(folder, 'bin/soffice'), 0o755);
  return { PATH: `${join(folder, 'bin')}:${process.env.PATH}`, TMPDIR: join(folder, 'tam') };
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

/** Takes files for .docx whatever they are called; gives up at the first that says so. */
const COPIES = `for file in "$@"; do
  if grep -q treo "$file"; then exit 1; fi
  cp "$file" "$out/$(basename "\${file%.*}").docx"
done`;

describe.skipIf(process.platform === 'win32')('files of older kinds', () => {
  const set = {
    'di/a.docx': decision(1),
    'di/b.doc': decision(2),
    'di/c.odt': 'treo',
    'di/d.rtf': decision(3),
    'di/x/b.doc': decision(4),
    'tam/x': '',
    ...office(COPIES),
  };

  test('one that stops LibreOffice costs no other', async () => {
    await inFolder(set, async (folder) => {
      const args = ['audit', 'di', '--cache', 'dem', '--format', 'json'];
      const first = await run(args, folder, officeFirst(folder));
      expect(first.code).toBe(2);
      expect(first.err).toMatch(/^Không đọc được di\/c\.odt: .*\n$/);
      const { documents } = JSON.parse(first.out);
      expect(documents.map((one: { document: { so: string } | null }) => one.document?.so ?? null)).toEqual(
        ['01', '02', null, '03', '04'].map(
          (so) => so && expect.stringMatching(new RegExp(`^0?${Number(so)}$`)),
        ),
      );
      expect(readdirSync(join(folder, 'tam'))).toEqual(['x']);
    });
  });

  test('what was kept of them serves the next run, and is made anew where it is broken', async () => {
    const { 'di/c.odt': _, ...sound } = set;
    await inFolder(sound, async (folder) => {
      const args = ['audit', 'di', '--cache', 'dem', '--format', 'json'];
      const env = officeFirst(folder);
      const first = await run(args, folder, env);
      rmSync(join(folder, 'bin/soffice'));
      writeFileSync(join(folder, 'bin/soffice'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
      expect(await run(args, folder, env)).toEqual(first);
      const [segment = ''] = readdirSync(join(folder, 'dem'), { recursive: true, encoding: 'utf8' }).filter(
        (own) => own.endsWith('.records'),
      );
      const records = join(folder, 'dem', segment);
      writeFileSync(records, readFileSync(records, 'utf8').replaceAll('{"document"', '{"document'));
      writeFileSync(join(folder, 'bin/soffice'), office(COPIES)['bin/soffice']);
      const third = await run(args, folder, env);
      expect(third.out).toBe(first.out);
      expect(third.err).toMatch(/^Bộ nhớ đệm .* có chỗ hỏng; .*\n$/);
      expect(await run(args, folder, env)).toEqual(first);
    });
  });
});
