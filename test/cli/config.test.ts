import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { models } from '../../fixtures/support/models.js';
import { sample } from '../../fixtures/support/samples.js';
import { writeWord } from '../../fixtures/support/write-word.js';
import { letter } from './documents.js';
import { inFolder, run } from './run.js';

const RULE = 'tieu-ngu/co-chu';
const obeying = writeWord(sample(models.congVan!));

/** Ids of the findings of a run, by file. */
async function found(args: readonly string[], folder: string): Promise<Record<string, string[]>> {
  const { out } = await run(['check', '--format', 'json', ...args], folder);
  const { documents } = JSON.parse(out) as { documents: { file: string; findings: { ruleId: string }[] }[] };
  return Object.fromEntries(
    documents.map(({ file, findings }) => [file, findings.map(({ ruleId }) => ruleId)]),
  );
}

describe('a configuration is found', () => {
  const off = `rules:\n  ${RULE}: off\n`;
  test.each<[string, Record<string, string>, boolean]>([
    ['nowhere', {}, true],
    ['beside the document', { 'x/y/thethuc.config.yaml': off }, false],
    ['in a folder above', { 'thethuc.config.yaml': off }, false],
    ['as JSON', { 'thethuc.config.json': `{"rules":{"${RULE}":"off"}}` }, false],
    ['in package.json', { 'package.json': `{"thethuc":{"rules":{"${RULE}":"off"}}}` }, false],
    [
      'not in a package.json without the key',
      { 'package.json': '{"name":"x"}', 'thethuc.config.js': 'throw 1' },
      true,
    ],
    ['the nearest holds', { 'thethuc.config.yaml': off, 'x/thethuc.config.yaml': 'stage: du-thao' }, true],
    [
      'with what it extends',
      { 'thethuc.config.yaml': 'extends: ./chung/a.yaml', 'chung/a.yaml': off },
      false,
    ],
  ])('%s', async (_, files, reported) => {
    await inFolder({ 'x/y/thu.docx': letter(), ...files }, async (folder) => {
      const all = (await found(['x'], folder))[join('x', 'y', 'thu.docx')];
      expect(all?.includes(RULE)).toBe(reported);
    });
  });

  test('a program only when it is named', async () => {
    const files = {
      'thu.docx': letter(),
      'a.mjs': `export default { rules: { '${RULE}': 'off' } }`,
      'thethuc.config.js': 'throw 1',
    };
    await inFolder(files, async (folder) => {
      expect((await found(['thu.docx'], folder))['thu.docx']).toContain(RULE);
      expect((await found(['thu.docx', '--config', 'a.mjs'], folder))['thu.docx']).not.toContain(RULE);
    });
  });

  test('the command line wins, and can leave it aside', async () => {
    const files = { 'thu.docx': letter(), 'thethuc.config.yaml': `${off}language: en\n` };
    await inFolder(files, async (folder) => {
      expect((await run(['check', 'thu.docx'], folder)).out).toContain('To mend');
      expect((await run(['check', 'thu.docx', '--lang', 'vi'], folder)).out).toContain('Cách sửa');
      expect((await found(['thu.docx', '--no-config'], folder))['thu.docx']).toContain(RULE);
    });
  });
});

describe('a configuration that cannot be used is told line by line, and nothing is checked', () => {
  test.each([
    [
      'thethuc.config.yaml',
      'stage: du-thao\nruels:\n  x: off\n',
      'thethuc.config.yaml, dòng 2: không có mục “ruels”. Có phải ý bạn là rules?',
    ],
    [
      'thethuc.config.json',
      '{\n "stage": "x"\n}',
      'thethuc.config.json, dòng 2: stage không nhận giá trị "x"; được nhận: du-thao, phat-hanh.',
    ],
    ['thethuc.config.json', '{\n "stage": "x",\n}', 'thethuc.config.json, dòng 3: viết sai cú pháp JSON.'],
    [
      'package.json',
      '{"thethuc":{"rules":\n{"x":"off"}}}',
      'package.json, dòng 2: trong rules không có mục “x”. Các mục được nhận: mã yêu cầu hoặc tên nhóm (xem: thethuc rules).',
    ],
    [
      'thethuc.config.yaml',
      'rules:\n\tx: 1',
      'thethuc.config.yaml, dòng 2: thụt đầu dòng bằng phím Tab; YAML chỉ nhận dấu cách.',
    ],
    [
      'thethuc.config.yaml',
      'stage: du-thao\nstage: du-thao',
      'thethuc.config.yaml, dòng 2: một mục được ghi hai lần.',
    ],
    ['thethuc.config.yaml', 'extends: [./khong-co.yaml]', 'khong-co.yaml: không tìm thấy tệp cấu hình.'],
    [
      'thethuc.config.yaml',
      'extends: [./a.js]',
      'thethuc.config.yaml, dòng 1: extends không nhận tệp chương trình (./a.js); chỉ nhận .json, .yaml, .yml.',
    ],
  ])('%s: %j', async (name, text, line) => {
    await inFolder({ 'thu.docx': letter(), [name]: text }, async (folder) => {
      expect(await run(['check', 'thu.docx'], folder)).toEqual({ code: 2, out: '', err: `${line}\n` });
    });
  });
});

test('what is ignored is passed over, and said when it was named', async () => {
  const files = { 'thu.docx': letter(), 'nhap/b.docx': letter(), 'thethuc.config.yaml': 'ignore: [nhap]' };
  await inFolder(files, async (folder) => {
    expect(Object.keys(await found(['.'], folder))).toEqual(['thu.docx']);
    const named = await run(['check', 'nhap/b.docx'], folder);
    expect(named).toEqual({
      code: 0,
      out: '',
      err: 'Bỏ qua nhap/b.docx theo cấu hình (thethuc.config.yaml, ignore).\n',
    });
  });
});

test('a suppression sets aside, with its reason; one that is of no use is told', async () => {
  const config = `suppressions:
  - files: ["*.docx"]
    rules: [${RULE}, trang/mau-chu]
    reason: In sẵn
  - files: [khac]
    rules: [trang]
    reason: Không có tệp nào
`;
  await inFolder({ 'thu.docx': letter(), 'thethuc.config.yaml': config }, async (folder) => {
    const { out, err } = await run(['check', 'thu.docx', '--format', 'json'], folder);
    const [document] = JSON.parse(out).documents;
    expect(document.findings.map(({ ruleId }: { ruleId: string }) => ruleId)).not.toContain(RULE);
    expect(document.suppressed).toMatchObject([
      { ruleId: RULE, suppression: { kind: 'config', reason: 'In sẵn' } },
    ]);
    expect(err).toBe(
      'thethuc.config.yaml, suppressions[0]: không còn điểm nào của trang/mau-chu để bỏ qua; nên xóa.\n',
    );
  });
});

describe('a baseline', () => {
  test('lets only new mistakes count', async () => {
    await inFolder({ 'cu/a.docx': letter(), 'moi.docx': obeying }, async (folder) => {
      const check = (...more: string[]) =>
        run(['check', '.', '--baseline', 'da-biet.json', '--quiet', ...more], folder);
      expect((await check()).err).toBe('Không có tệp da-biet.json. Tạo lần đầu: thêm --update-baseline.\n');
      expect(await check('--update-baseline')).toEqual({
        code: 0,
        out: '',
        err: 'Đã ghi 1 văn bản có điểm đã biết vào da-biet.json.\n',
      });
      expect(await check()).toEqual({ code: 0, out: '', err: '' });
      writeFileSync(join(folder, 'moi.docx'), letter());
      const { code, out } = await check();
      expect(code).toBe(1);
      expect(out).toMatch(/^moi\.docx\n/);
      writeFileSync(join(folder, 'cu/a.docx'), obeying);
      expect((await check()).err).toMatch(/^\d+ mục trong da-biet\.json không còn hoặc đã giảm/);
    });
  });

  test.each([
    [['--update-baseline'], {}, '--update-baseline cần biết tệp: thêm --baseline TỆP.'],
    [['--baseline', 'x.json'], { 'x.json': '{' }, 'x.json không phải là tệp do --update-baseline tạo ra.'],
  ])('%j', async (args, files: Record<string, string>, line) => {
    await inFolder({ 'thu.docx': letter(), ...files }, async (folder) => {
      expect(await run(['check', 'thu.docx', ...args], folder)).toEqual({
        code: 2,
        out: '',
        err: `${line}\n`,
      });
    });
  });
});

test('--print-config shows each value and where it comes from', async () => {
  const config =
    'extends: nghiem-ngat\nrules:\n  viet-hoa: off\noverrides:\n  - files: [x]\n    stage: phat-hanh\n';
  await inFolder({ 'thethuc.config.yaml': config }, async (folder) => {
    const { out } = await run(['check', '--print-config', 'x/a.docx', '--medium', 'dien-tu'], folder);
    const lines = out.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
    expect(lines.slice(0, 5)).toEqual([
      '# x/a.docx',
      '# Cấu hình: nghiem-ngat < thethuc.config.yaml',
      'stage: phat-hanh # thethuc.config.yaml, overrides[0].stage',
      'medium: dien-tu # dòng lệnh',
      'scope: auto # mặc định',
    ]);
    expect(lines).toContain('trang/le-tren: error # mức của yêu cầu');
    const shown = JSON.parse(
      (await run(['check', '--print-config', 'x/a.docx', '--format', 'json'], folder)).out,
    );
    expect(shown.rules['quoc-hieu/mot-dong']).toEqual({ value: 'error', from: 'bộ mẫu nghiem-ngat' });
  });
});

test('init writes a configuration once', async () => {
  await inFolder({ 'thu.docx': letter() }, async (folder) => {
    expect((await run(['init'], folder)).code).toBe(0);
    const text = readFileSync(join(folder, 'thethuc.config.yaml'), 'utf8');
    expect(text).toContain('extends: mac-dinh');
    expect((await run(['check', 'thu.docx'], folder)).code).toBe(1);
    expect(await run(['init'], folder)).toEqual({
      code: 2,
      out: '',
      err: 'Đã có thethuc.config.yaml; thêm --force nếu muốn ghi đè.\n',
    });
    expect((await run(['init', '--force', '--lang', 'en'], folder)).out).toContain(
      'Wrote thethuc.config.yaml',
    );
  });
});
