import { describe, expect, test } from 'vitest';
import type { Letter, Line } from '../support/official.js';
import { judgeLetter } from '../support/verdict.js';
import { notice } from './notice.js';

type Change = (parts: Letter) => void;

const entry = (text: string, more: Partial<Line> = {}): Line => ({ text, size: 11, align: 'left', ...more });
const title =
  (change: Partial<Line>): Change =>
  ({ noiNhan: [line] }) =>
    Object.assign(line!, change);
/** The block with other entries below its title. */
const entries =
  (...texts: (string | Line)[]): Change =>
  (parts) => {
    const lines = texts.map((text) => (typeof text === 'string' ? entry(text) : text));
    parts.noiNhan = [parts.noiNhan[0]!, ...lines];
  };
const kept = (text: string): Change => entries('- Như trên;', text);

describe('Nơi nhận: one change, one answer, and no others', () => {
  test.each<[string, Change, string]>([
    ['title of size 14', title({ size: 14 }), 'noi-nhan/tieu-de'],
    ['title upright', title({ italic: false }), 'noi-nhan/tieu-de'],
    ['title not bold', title({ bold: false }), 'noi-nhan/tieu-de'],
    ['title underlined', title({ underline: 'single' }), 'noi-nhan/tieu-de'],
    ['title without colon', title({ text: 'Nơi nhận' }), 'noi-nhan/tieu-de'],
    ['title in capitals', title({ text: 'NƠI NHẬN:' }), 'noi-nhan/tieu-de'],
    ['title in the middle', title({ align: 'center' }), 'noi-nhan/tieu-de'],
    [
      'entries of size 12',
      entries(entry('- Như trên;', { size: 12 }), '- Lưu: VT, CCVC.'),
      'noi-nhan/co-chu',
    ],
    [
      'entries italic',
      entries(entry('- Như trên;', { italic: true }), '- Lưu: VT, CCVC.'),
      'noi-nhan/kieu-chu',
    ],
    ['an entry without hyphen', entries('Như trên;', '- Lưu: VT, CCVC.'), 'noi-nhan/gach-dau-dong'],
    ['an entry with a plus', entries('* Như trên;', '- Lưu: VT, CCVC.'), 'noi-nhan/gach-dau-dong'],
    [
      'entries away from the edge',
      entries(entry('- Như trên;', { left: 720 }), '- Lưu: VT, CCVC.'),
      'noi-nhan/gach-dau-dong',
    ],
    ['an entry without semicolon', entries('- Như trên,', '- Lưu: VT, CCVC.'), 'noi-nhan/dau-cuoi'],
    ['the last without full stop', kept('- Lưu: VT, CCVC'), 'noi-nhan/dau-cuoi'],
    ['no colon after Lưu', kept('- Lưu VT, CCVC.'), 'noi-nhan/luu'],
    ['VT not first', kept('- Lưu: VP, CCVC.'), 'noi-nhan/luu'],
    ['no comma after VT', kept('- Lưu: VT CCVC.'), 'noi-nhan/luu'],
    ['no drafting unit', kept('- Lưu: VT.'), 'noi-nhan/luu'],
    ['LƯU in capitals', kept('- LƯU: VT, CCVC.'), 'noi-nhan/luu'],
    ['Lưu before others', entries('- Như trên;', '- Lưu: VT, CCVC;', '- Sở Tư pháp.'), 'noi-nhan/luu'],
    [
      'the first entry behind the title',
      (parts) => {
        Object.assign(parts.noiNhan[0]!, { text: 'Nơi nhận: - Như trên;' });
        parts.noiNhan = [parts.noiNhan[0]!, entry('- Sở Tư pháp;'), entry('- Lưu: VT, CCVC.')];
      },
      'noi-nhan/tieu-de',
    ],
    ['nothing kept', entries('- Như trên;', '- Sở Tư pháp.'), 'noi-nhan/luu'],
    ['not Như trên first', entries('- Sở Tư pháp;', '- Lưu: VT, CCVC.'), 'noi-nhan/nhu-tren'],
  ])('%s', (_, change, rule) => {
    expect(judgeLetter(change).found).toEqual({ [rule]: 'fail' });
  });

  test.each<[string, string]>([
    ['copies in brackets', '- Lưu: VT, CCVC (03).'],
    ['several units', '- Lưu: VT, CCVC, VP (05b).'],
    ['a unit with a stop of its own', '- Lưu: VT, P.CNTT.'],
    ['drafter’s code', '- Lưu: VT, CCVC. PL.(300)'],
    ['blanks of the sample', '- Lưu: VT, ...8. …9.'],
  ])('%s is right', (_, text) => {
    expect(judgeLetter(kept(text)).found).toEqual({});
  });

  test.each(['- Lưu: VT, CCVC. Châu', '- Lưu: VT, CCVC.Hg'])('%s is a remark only', (text) => {
    const { findings } = judgeLetter(kept(text));
    expect(findings.map(({ ruleId, level, outcome }) => [ruleId, level, outcome])).toEqual([
      ['noi-nhan/luu', 'info', 'review'],
    ]);
  });

  test('a remark of several faults of the title is one finding', () => {
    const { findings } = judgeLetter(title({ text: 'NƠI NHẬN', size: 13, underline: 'single' }));
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['noi-nhan/tieu-de']);
    expect(findings[0]?.message.vi).toContain('cỡ 13, có gạch chân, viết in hoa, thiếu dấu hai chấm');
  });

  test('an entry over two lines has its mark at the end of the second', () => {
    const change = entries('- Như trên;', '- Các phòng chuyên môn thuộc', 'Sở Nội vụ;', '- Lưu: VT, CCVC.');
    expect(judgeLetter(change).found).toEqual({});
  });

  test('Như trên without Kính gửi', () => {
    const { found } = judgeLetter(
      notice((parts) => {
        parts.noiNhan[1]!.text = '- Như trên;';
      }),
    );
    expect(found).toEqual({ 'noi-nhan/nhu-tren': 'fail' });
  });

  test('a slip of introduction says Như trên and keeps one copy', () => {
    const { outcomes } = judgeLetter(
      notice((parts, own) => {
        own.tenLoai.text = 'GIẤY GIỚI THIỆU';
        own.trichYeu.text = '';
        parts.soKyHieu[0]!.text = 'Số: 15/GGT-SNV';
        entries('- Như trên;', '- Lưu: VT.')(parts);
      }),
    );
    expect([outcomes.get('noi-nhan/nhu-tren'), outcomes.get('noi-nhan/luu')]).toEqual(['pass', 'pass']);
  });

  test.each([
    ['- Như Điều 1;', 'pass'],
    ['- Như Điều 7;', 'review'],
    ['- Sở Tài chính;', 'review'],
  ])('a decision whose first recipient is %s', (text, outcome) => {
    const { outcomes } = judgeLetter(
      notice((parts, own) => {
        own.tenLoai.text = 'QUYẾT ĐỊNH';
        own.trichYeu.text = 'Về việc thành lập Tổ kiểm tra công vụ';
        parts.soKyHieu[0]!.text = 'Số: 15/QĐ-SNV';
        parts.noiDung[0]!.text = 'Điều 1. Thành lập Tổ kiểm tra công vụ gồm các ông, bà có tên sau đây.';
        entries(text, '- Lưu: VT, CCVC.')(parts);
      }),
    );
    expect(outcomes.get('noi-nhan/nhu-dieu')).toBe(outcome);
  });

  test('a letter without recipients', () => {
    expect(judgeLetter((parts) => parts.noiNhan.splice(0, 9, entry(''))).found).toEqual({
      'noi-nhan/co': 'fail',
    });
  });
});
