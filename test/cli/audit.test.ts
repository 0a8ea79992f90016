import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sample } from '../../fixtures/support/samples.js';
import { quyetDinh } from '../../fixtures/support/texts.js';
import { writeWord } from '../../fixtures/support/write-word.js';
import { letter, tale } from './documents.js';
import { inFolder, run } from './run.js';

/** A decision that obeys everything. */
const decision = (
  soKyHieu: string,
  ngay: string,
  trichYeu = `Về việc thành lập Tổ rà soát ${soKyHieu} ${ngay}`,
): Uint8Array =>
  writeWord(
    sample({
      ...quyetDinh,
      soKyHieu: `Số: ${soKyHieu}`,
      diaDanh: `Bình An, ngày ${ngay} tháng 01 năm 2026`,
      trichYeu,
    }),
  );

const SET = {
  'di/phong-a/15.docx': decision('15/QĐ-SNV', '12'),
  'di/phong-a/16.docx': decision('16/QĐ-SNV', '13'),
  'di/phong-b/18.docx': decision('18/QĐ-SNV', '14'),
  'di/phong-b/15.docx': decision('15/QĐ-SNV', '14'),
  'di/phong-b/thu.docx': letter(),
  'di/truyen.docx': tale(),
  'di/quet.pdf': '%PDF-1.4',
  'di/hong.docx': 'not a zip',
};

/** The audit of a folder, with a cache beside it. */
const audit = (folder: string, ...more: string[]) => run(['audit', 'di', '--cache', 'dem', ...more], folder);
const summaryIn = (text: string) => JSON.parse(text).summary;

test('a set is summed up: parts, mistakes, numbers; a broken file is one line', async () => {
  await inFolder(SET, async (folder) => {
    const { code, out, err } = await audit(folder, '--format', 'json', '--jobs', '2');
    expect(code).toBe(2);
    expect(err).toMatch(/^Không đọc được di\/hong\.docx: .*\n$/);
    const summary = summaryIn(out);
    expect(summary).toMatchObject({
      documents: 6,
      unreadable: 1,
      outOfScope: 1,
      by: 'folder',
      notRead: ['di/quet.pdf'],
    });
    expect(
      summary.parts.map((part: { name: string; documents: number; clean: number }) => [
        part.name,
        part.documents,
        part.clean,
      ]),
    ).toEqual([
      ['phong-a', 2, 2],
      ['phong-b', 3, 2],
    ]);
    const numbers = summary.numbers.map((one: { ruleId: string; outcome: string; files: string[] }) => [
      one.ruleId,
      one.outcome,
      ...one.files,
    ]);
    expect(numbers).toEqual([
      ['so-van-ban/trung', 'fail', 'di/phong-a/15.docx', 'di/phong-b/15.docx'],
      ['so-van-ban/nhay', 'review', 'di/phong-a/16.docx', 'di/phong-b/18.docx'],
    ]);
    expect(JSON.parse(out).documents.map(({ file }: { file: string }) => file)).toEqual(
      Object.keys(SET)
        .filter((file) => !file.endsWith('.pdf'))
        .sort(),
    );
  });
});

test('in words', async () => {
  await inFolder(SET, async (folder) => {
    const { out } = await audit(folder, '--lang', 'vi');
    expect(out).toContain('5 văn bản: 4 không có lỗi (80 %), 1 có lỗi.');
    expect(out).toContain('1 tệp PDF không được đọc (chỉ kiểm tra tệp soạn thảo): di/quet.pdf');
    expect(out).toMatch(/Theo thư mục\n.*\n {2}phong-a +2 +2 +100 %/);
    expect(out).toMatch(/- lỗi: Số, ký hiệu 15\/QĐ-SNV năm 2026 .*\n(?:.*\n)*? {6}di\/phong-a\/15\.docx/);
    expect(out.split('\n').filter((line) => line.length > 120)).toEqual([]);
  });
});

describe('a mistake of the set that is set aside', () => {
  const doubled = { 'di/a.docx': decision('15/QĐ-SNV', '12'), 'di/b.docx': decision('15/QĐ-SNV', '13') };
  const config = (files: string) =>
    `suppressions:\n  - { files: ['${files}'], rules: [so-van-ban], reason: Đã đính chính. }\n`;

  test('counts nowhere and is named with its reason', async () => {
    await inFolder({ ...doubled, 'thethuc.config.yaml': config('di/**') }, async (folder) => {
      const { code, out, err } = await audit(folder, '--format', 'json');
      expect([code, err]).toEqual([0, '']);
      const { numbers, suppressed } = summaryIn(out);
      expect(numbers).toEqual([]);
      expect(suppressed).toMatchObject([
        { ruleId: 'so-van-ban/trung', suppression: { kind: 'config', reason: 'Đã đính chính.' } },
      ]);
      expect((await run(['check', 'di'], folder)).err).toBe('');
    });
  });

  test('counts where that is said of one of its files alone', async () => {
    await inFolder({ ...doubled, 'thethuc.config.yaml': config('di/a.docx') }, async (folder) => {
      const { code, out, err } = await audit(folder, '--format', 'json');
      expect(code).toBe(1);
      expect(err).toMatch(/suppressions\[0\].*so-van-ban/);
      expect(summaryIn(out).numbers).toHaveLength(1);
    });
  });
});

describe('exit codes', () => {
  test.each([
    ['errors', { 'di/thu.docx': letter() }, [], 1],
    ['errors that shall not count', { 'di/thu.docx': letter() }, ['--fail-on', 'never'], 0],
    ['nothing wrong', { 'di/a.docx': decision('15/QĐ-SNV', '12') }, [], 0],
    [
      'a doubled number alone',
      { 'di/a.docx': decision('15/QĐ-SNV', '12'), 'di/b.docx': decision('15/QĐ-SNV', '13') },
      [],
      1,
    ],
    ['no document', { 'di/x.txt': '' }, [], 2],
    [
      'an audit to compare with that is none',
      { 'di/a.docx': decision('15/QĐ-SNV', '12') },
      ['--compare', 'di/a.docx'],
      2,
    ],
    ['a share that is none', { 'di/a.docx': decision('15/QĐ-SNV', '12') }, ['--shard', '3/2'], 2],
  ])('%s', async (_, files, more, expected) => {
    await inFolder(files, async (folder) => expect((await audit(folder, ...more)).code).toBe(expected));
  });
});

describe('the next run', () => {
  test('takes what is known and judges what has changed', async () => {
    await inFolder(SET, async (folder) => {
      const first = await audit(folder, '--format', 'json');
      const [segment = ''] = segmentsIn(folder);
      const size = statSync(segment).size;
      expect((await audit(folder, '--format', 'json')).out).toBe(first.out);
      expect(segmentsIn(folder)).toHaveLength(1);
      writeFileSync(join(folder, 'di/phong-b/15.docx'), decision('17/QĐ-SNV', '14'));
      const third = await audit(folder, '--format', 'json');
      expect(summaryIn(third.out).numbers).toEqual([]);
      const [, added = ''] = segmentsIn(folder);
      expect(statSync(added).size).toBeLessThan(size / 3);
    });
  });

  test('asks anew where the circumstances differ', async () => {
    await inFolder({ 'di/a.docx': letter() }, async (folder) => {
      await audit(folder);
      await audit(folder, '--stage', 'phat-hanh');
      expect(segmentsIn(folder)).toHaveLength(2);
    });
  });

  test('keeps nothing where nothing shall be kept', async () => {
    await inFolder(SET, async (folder) => {
      const home = join(folder, 'home');
      await run(['audit', 'di', '--no-cache'], folder, { XDG_CACHE_HOME: home, TMPDIR: folder });
      expect(readdirSync(folder).sort()).toEqual(['di']);
    });
  });
});

describe('what goes wrong costs nothing of what is done', () => {
  test('a run that is killed goes on where it was, and leaves no report', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 120 }, (_, index) => [`di/${index}.docx`, decision(`${index + 1}/QĐ-SNV`, '12')]),
    );
    await inFolder(many, async (folder) => {
      const options = ['audit', 'di', '--cache', 'dem', '--jobs', '1', '--format', 'json=bao-cao/kq.json'];
      const child = spawn(process.execPath, [resolve('.cache/cli/thethuc.cjs'), ...options], { cwd: folder });
      const closed = new Promise((done) => child.on('close', done));
      while (segmentsIn(folder).length === 0) await new Promise((again) => setTimeout(again, 5));
      child.kill('SIGKILL');
      await closed;
      const [segment = ''] = segmentsIn(folder);
      const before = readFileSync(segment, 'utf8').split('\n').length - 1;
      expect(before).toBeLessThan(120);
      expect(existsSync(join(folder, 'bao-cao')) ? readdirSync(join(folder, 'bao-cao')) : []).toEqual([]);
      await run(options, folder);
      const after = segmentsIn(folder)
        .slice(1)
        .map((own) => readFileSync(own, 'utf8').split('\n').length - 1);
      expect(after).toEqual([120 - before]);
      expect(summaryIn(readFileSync(join(folder, 'bao-cao/kq.json'), 'utf8')).documents).toBe(120);
    });
  });

  test('a signal ends it with one line', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 80 }, (_, index) => [`di/${index}.docx`, letter(200)]),
    );
    await inFolder(many, async (folder) => {
      const child = spawn(
        process.execPath,
        [resolve('.cache/cli/thethuc.cjs'), 'audit', 'di', '--cache', 'dem', '--jobs', '1'],
        { cwd: folder },
      );
      let err = '';
      child.stderr.setEncoding('utf8').on('data', (text) => {
        err += text;
      });
      const closed = new Promise((done) => child.on('close', done));
      while (segmentsIn(folder).length === 0) await new Promise((again) => setTimeout(again, 5));
      child.kill('SIGINT');
      expect(await closed).toBe(130);
      expect(err).toMatch(/^Đã dừng khi xong \d+\/80 văn bản; chạy lại đúng lệnh này để làm tiếp\.\n$/);
    });
  });

  test('a report that cannot be written is told before the work', async () => {
    await inFolder({ ...SET, 'tep.txt': '' }, async (folder) => {
      const { code, out, err } = await audit(folder, '--format', 'json=tep.txt/kq.json');
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(/^Không ghi được tep\.txt\/kq\.json: .*\n$/);
    });
  });

  test('a cache that was tampered with is told; the result is whole', async () => {
    await inFolder({ 'di/a.docx': decision('15/QĐ-SNV', '12') }, async (folder) => {
      const first = await audit(folder, '--format', 'json');
      const [segment = ''] = segmentsIn(folder);
      const text = readFileSync(segment, 'utf8');
      for (const broken of ['rác\n', text.replace('{', '?')]) {
        writeFileSync(segment, broken);
        const { code, out, err } = await audit(folder, '--format', 'json');
        expect(code).toBe(2);
        expect(err).toMatch(/^Bộ nhớ đệm .* có chỗ hỏng; .*\n$/);
        expect(out).toBe(first.out);
        for (const own of segmentsIn(folder).slice(1)) rmSync(own);
      }
      writeFileSync(segment, text);
      truncateSync(segment, statSync(segment).size - 5);
      expect(await audit(folder, '--format', 'json')).toEqual(first);
    });
  });

  test('a cache that cannot be written is told; the result is whole', async () => {
    await inFolder({ 'di/a.docx': decision('15/QĐ-SNV', '12'), dem: 'x' }, async (folder) => {
      const { code, out, err } = await audit(folder);
      expect(code).toBe(2);
      expect(err).toMatch(/^Không ghi được bộ nhớ đệm dem: .*\n$/);
      expect(out).toContain('1 văn bản: 1 không có lỗi');
    });
  });

  test.skipIf(process.getuid?.() === 0)('a file that must not be read', async () => {
    await inFolder({ 'di/a.docx': decision('15/QĐ-SNV', '12'), 'di/b.docx': letter() }, async (folder) => {
      chmodSync(join(folder, 'di/b.docx'), 0);
      const { code, err } = await audit(folder);
      expect([code, err.split('\n').length]).toEqual([2, 2]);
    });
  });

  test('a file that is not there', async () => {
    await inFolder({ 'di/a.docx': decision('15/QĐ-SNV', '12') }, async (folder) => {
      const { code, out, err } = await run(['audit', 'di/a.docx', 'di/b.docx', '--no-cache'], folder);
      expect(code).toBe(2);
      expect(err).toMatch(/^Không đọc được di\/b\.docx: không tìm thấy tệp.*\n$/);
      expect(out).toContain('1 văn bản: 1 không có lỗi');
    });
  });
});

test('against the audit before', async () => {
  await inFolder({ 'di/a.docx': decision('15/QĐ-SNV', '12'), 'di/b.docx': letter() }, async (folder) => {
    await audit(folder, '--format', 'json=lan-1.json');
    writeFileSync(join(folder, 'di/b.docx'), decision('16/QĐ-SNV', '12'));
    const { out } = await audit(folder, '--compare', 'lan-1.json');
    expect(out).toMatch(/So với lần trước\n.*\n {2}Văn bản không có lỗi +50 % +100 % +\+50 %/);
  });
});

test('without LibreOffice each file of an older kind is one line', async () => {
  await inFolder(
    { 'di/a.docx': decision('15/QĐ-SNV', '12'), 'di/b.doc': 'x', 'di/c.odt': 'x' },
    async (folder) => {
      const { code, err } = await run(['audit', 'di', '--no-cache'], folder, { PATH: folder });
      expect(code).toBe(2);
      const lines = err.trimEnd().split('\n');
      expect(
        lines.map(
          (line) =>
            /^Không đọc được (\S+): tệp \.doc, \.rtf, \.odt chỉ đọc được khi máy có LibreOffice/.exec(
              line,
            )?.[1],
        ),
      ).toEqual(['di/b.doc', 'di/c.odt']);
    },
  );
});

/** Files of the cache, in the order in which they came. */
function segmentsIn(folder: string): string[] {
  const cache = join(folder, 'dem', 'audit');
  if (!existsSync(cache)) return [];
  return readdirSync(cache).flatMap((stamp) =>
    readdirSync(join(cache, stamp))
      .sort()
      .map((name) => join(cache, stamp, name)),
  );
}
