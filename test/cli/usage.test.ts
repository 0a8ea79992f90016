import { describe, expect, test } from 'vitest';
import { letter, tale } from './documents.js';
import { inFolder, run } from './run.js';

describe('a line that cannot be understood', () => {
  test.each([
    [['check', 'a.docx', '--fromat', 'json'], 'Không có tùy chọn --fromat. Có phải ý bạn là --format?'],
    [['check', 'a.docx', '--zzzzzzz'], 'Không có tùy chọn --zzzzzzz. Xem hướng dẫn: thethuc check --help'],
    [
      ['check', 'a.docx', '--stage', 'duthao'],
      'Tùy chọn --stage không nhận giá trị “duthao”; các giá trị được nhận: du-thao, phat-hanh. Có phải ý bạn là du-thao?',
    ],
    [['chek', 'x'], 'Không có lệnh “chek”. Có phải ý bạn là check?'],
    [['help', 'chek'], 'Không có lệnh “chek”. Có phải ý bạn là check?'],
    [['cong-van.docx'], 'Thiếu tên lệnh. Để kiểm tra tệp này, gõ: thethuc check cong-van.docx'],
    [['check'], 'Thiếu tên tệp hoặc thư mục cần kiểm tra. Ví dụ: thethuc check cong-van.docx'],
    [['check', 'a.docx', '--format'], 'Tùy chọn --format thiếu giá trị. Xem hướng dẫn: thethuc check --help'],
    [
      ['inspect', 'a.docx', 'b.docx'],
      'Thừa tham số: lệnh inspect chỉ nhận một tệp. Xem hướng dẫn: thethuc inspect --help',
    ],
    [
      ['check', 'a.docx', '--fromat', 'json', '--lang', 'en'],
      'There is no option --fromat. Did you mean --format?',
    ],
  ])('%j', async (args, line) => {
    expect(await run(args)).toEqual({ code: 2, out: '', err: `${line}\n` });
  });
});

test('help is in Vietnamese and names every command', async () => {
  const { code, out } = await run([]);
  expect(code).toBe(0);
  for (const word of ['Cách dùng:', 'check', 'rules', 'extract', 'inspect', 'Mã thoát'])
    expect(out).toContain(word);
  expect((await run(['check', '--help'])).out).toContain('--stage <giai-đoạn>');
});

test('the version is the package’s', async () => {
  const { default: own } = await import('../../package.json', { with: { type: 'json' } });
  expect((await run(['--version'])).out).toBe(`${own.version}\n`);
});

test('rules lists every rule', async () => {
  const { rules } = await import('../../rules/index.js');
  const listed = JSON.parse((await run(['rules', '--format', 'json'])).out);
  expect(listed.map((rule: { id: string }) => rule.id)).toEqual(rules.map(({ id }) => id));
  expect(Object.keys(listed[0])).toEqual(['id', 'clause', 'level', 'fix', 'component', 'title']);
  expect((await run(['rules'])).out).toContain('quoc-hieu/co-chu');
});

test('extract prints one object a line and names what it cannot read', async () => {
  await inFolder({ 'thu.docx': letter(), 'truyen.docx': tale(), 'hong.docx': 'x' }, async (folder) => {
    const { code, out, err } = await run(['extract', 'thu.docx', 'hong.docx', 'truyen.docx'], folder);
    const objects = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(objects.map(({ file }) => file)).toEqual(['thu.docx', 'truyen.docx']);
    expect(objects[0]).toMatchObject({
      so: '15',
      kyHieu: 'SNV-VP',
      diaDanh: 'Hà Nam',
      kinhGui: ['Bộ Nội vụ'],
    });
    expect(err).toMatch(/^Không đọc được hong\.docx: /);
    expect(code).toBe(2);
  });
});

test('inspect shows effective values', async () => {
  await inFolder({ 'thu.docx': letter() }, async (folder) => {
    const seen = JSON.parse((await run(['inspect', 'thu.docx', '--format', 'json'], folder)).out);
    expect(seen.paragraphs[4]).toMatchObject({
      index: 4,
      part: 'word/document.xml',
      component: 'tieuNgu',
      alignment: 'center',
      inTable: true,
      runs: [
        {
          text: 'Độc lập - Tự do - Hạnh phúc',
          font: 'Times New Roman',
          sizePt: 10,
          bold: true,
          italic: false,
          color: '000000',
          hidden: false,
        },
      ],
    });
    expect(seen.sections[0]).toMatchObject({ orientation: 'portrait', marginsMm: { gutter: 0 } });
    expect((await run(['inspect', 'thu.docx'], folder)).out).toContain('Times New Roman, 10, đậm: Độc lập');
  });
});
