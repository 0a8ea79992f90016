import { describe, expect, test } from 'vitest';
import { type DocumentReport, prettyDocument, type ReportedFinding } from '../../src/report/index.js';
import { displayWidth } from '../../src/report/wrap.js';

function finding(more: Partial<ReportedFinding> = {}): ReportedFinding {
  return {
    ruleId: 'tieu-ngu/co-chu',
    level: 'error',
    outcome: 'fail',
    clause: 'I/II.1.b',
    component: 'tieuNgu',
    message: 'Cỡ chữ của Tiêu ngữ là 12; phải là 13 đến 14.',
    expected: 'cỡ chữ 13 đến 14',
    actual: 'cỡ chữ 12',
    excerpt: 'Độc lập - Tự do - Hạnh phúc',
    places: [{ part: 'word/document.xml', paragraph: 1, page: 1, start: 0, end: 9 }],
    fix: 'safe',
    mend: 'Nhập 13.',
    ...more,
  };
}

function report(findings: readonly ReportedFinding[], more: Partial<DocumentReport> = {}): DocumentReport {
  return {
    file: 'cong-van.docx',
    document: {
      phamVi: 'hanh-chinh',
      loaiVanBan: 'cong-van',
      tenLoai: null,
      so: '12',
      kyHieu: 'UBND-VX',
      coQuanBanHanh: 'ỦY BAN NHÂN DÂN TỈNH HÀ NAM',
    } as DocumentReport['document'],
    outcomes: { 'tieu-ngu/co-chu': 'fail', 'quoc-hieu/co': 'pass', 'phu-luc/ten': 'na' },
    findings,
    error: null,
    ...more,
  };
}

const OPTIONS = { language: 'vi', width: 100 } as const;

test('a document with one finding', () => {
  expect(prettyDocument(report([finding()]), OPTIONS)).toBe(`cong-van.docx
Công văn · 12/UBND-VX · ỦY BAN NHÂN DÂN TỈNH HÀ NAM

Tiêu ngữ
  lỗi          Cỡ chữ của Tiêu ngữ là 12; phải là 13 đến 14.
               “Độc lập - Tự do - Hạnh phúc”
               Hiện là:   cỡ chữ 12
               Cần là:    cỡ chữ 13 đến 14
               Ở đâu:     trang 1, đoạn 2
               Cách sửa:  Nhập 13.
               Căn cứ:    Phụ lục I, Phần I, Mục II, khoản 1 điểm b (tieu-ngu/co-chu)

1 lỗi, 0 cảnh báo, 0 lưu ý, 0 điểm cần xem lại.
Đã kiểm tra 2 yêu cầu: 1 đạt, 1 chưa đạt, 0 cần người xem lại; 1 yêu cầu không áp dụng.
`);
});

test('a clean document says so', () => {
  const clean = report([], { outcomes: { 'quoc-hieu/co': 'pass' } });
  expect(prettyDocument(clean, OPTIONS)).toContain('Không thấy điểm nào trái Nghị định 30/2020/NĐ-CP.');
});

test('components come in the decree’s order, whatever the order of findings', () => {
  const text = prettyDocument(
    report([
      finding({ component: 'noiNhan' }),
      finding({ component: 'trang' }),
      finding({ component: 'quocHieu' }),
    ]),
    OPTIONS,
  );
  const at = ['Trang văn bản', 'Quốc hiệu', 'Nơi nhận'].map((name) => text.indexOf(`\n${name}\n`));
  expect(at.every((place) => place >= 0)).toBe(true);
  expect(at).toEqual([...at].sort((a, b) => a - b));
});

test('what a person must judge is marked so', () => {
  const text = prettyDocument(report([finding({ outcome: 'review', level: 'warning' })]), OPTIONS);
  expect(text).toContain('  cần xem lại  Cỡ chữ');
});

test('places are named, the rest counted', () => {
  const places = Array.from({ length: 9 }, (_, index) => ({
    part: 'word/document.xml',
    paragraph: index * 10,
    page: index + 1,
    start: 0,
    end: 1,
  }));
  expect(prettyDocument(report([finding({ places })]), OPTIONS).replace(/\s+/g, ' ')).toContain(
    'trang 1, đoạn 1; trang 2, đoạn 11; trang 3, đoạn 21; trang 4, đoạn 31; và 5 chỗ khác',
  );
});

test('quiet keeps errors only', () => {
  const options = { ...OPTIONS, quiet: true };
  expect(prettyDocument(report([finding({ level: 'warning' })]), options)).toBe('');
  const text = prettyDocument(
    report([finding(), finding({ level: 'info', message: 'Chỉ là lưu ý.' })]),
    options,
  );
  expect(text).toContain('Cỡ chữ của Tiêu ngữ');
  expect(text).not.toContain('lưu ý');
});

describe('width', () => {
  const long = 'Nghị định quy định cỡ chữ của Tiêu ngữ '.repeat(8).trim();
  test.each([60, 80, 100, 300])('%i columns: no line is wider', (width) => {
    const text = prettyDocument(report([finding({ message: long, mend: long, excerpt: long })]), {
      ...OPTIONS,
      width,
    });
    const widest = Math.max(...text.split('\n').map(displayWidth));
    expect(widest).toBeLessThanOrEqual(Math.min(width, 100));
    expect(text.replace(/\s+/g, ' ')).toContain(long);
  });

  test.each([
    ['precomposed', 'Quyết định', 10],
    ['decomposed', 'Quyết định'.normalize('NFD'), 10],
    ['zero-width', 'a\u200bb', 2],
    ['wide', '文書', 4],
  ])('%s letters', (_, text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});
