/** A letter with paragraphs of one's own, and what a rule says of their words. */
import { analyse } from '../../src/anatomy/index.js';
import type { Anatomy } from '../../src/anatomy/types.js';
import { type Finding, judge, type Rule } from '../../src/engine/index.js';
import { readWord } from '../support/word-package.js';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const format = (size: number, more = '') =>
  `<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/>${more}<w:sz w:val="${size * 2}"/></w:rPr>`;

/** A paragraph; line breaks in the text become breaks. */
export function paragraph(text: string, { size = 14, align = 'both', run = '' } = {}): string {
  const parts = text
    .split('\n')
    .map((part) => `<w:t xml:space="preserve">${escaped(part)}</w:t>`)
    .join('<w:br/>');
  return `<w:p><w:pPr><w:jc w:val="${align}"/></w:pPr><w:r>${format(size, run)}${parts}</w:r></w:p>`;
}

const cell = (width: number, ...texts: string[]): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${texts.map((text) => paragraph(text, { size: 13, align: 'center' })).join('')}</w:tc>`;

const HEAD = `<w:tbl><w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="5300"/></w:tblGrid><w:tr>${cell(4000, 'ỦY BAN NHÂN DÂN TỈNH HÀ NAM', 'SỞ NỘI VỤ', 'Số: 15/SNV-VP')}${cell(5300, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Hà Nam, ngày 12 tháng 3 năm 2024')}</w:tr></w:tbl>${paragraph('Kính gửi: Các cơ quan, đơn vị', { align: 'center' })}`;

const FOOT = `<w:tbl><w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="5300"/></w:tblGrid><w:tr>${cell(4000, 'Nơi nhận:', '- Như trên;', '- Lưu: VT.')}${cell(5300, 'GIÁM ĐỐC', 'Nguyễn Văn An')}</w:tr></w:tbl>`;

/** The anatomy of a letter whose body is these paragraphs of text, or of XML where they begin with `<w:`. */
export function letterOf(...texts: string[]): Anatomy {
  const body = texts.map((text) => (text.startsWith('<w:') ? text : paragraph(text))).join('');
  return analyse(readWord({ body: `${HEAD}${body}${FOOT}` }));
}

export function findingsOn(rule: Rule, anatomy: Anatomy): readonly Finding[] {
  return judge(anatomy, [rule], { scope: 'all' }).findings;
}

/** What rules say of a letter with these paragraphs: `rule: actual → expected` of each finding, `?` after what a person decides. */
export function said(rules: readonly Rule[], ...texts: string[]): string[] {
  const { findings } = judge(letterOf(...texts), rules, { scope: 'all' });
  return findings.map(({ ruleId, actual, expected, message, outcome, internal }) => {
    if (internal !== null) throw new Error(internal);
    const words = actual && expected ? `${actual.vi} → ${expected.vi}` : message.vi;
    return `${ruleId.slice(ruleId.indexOf('/') + 1)}: ${words}${outcome === 'review' ? '?' : ''}`;
  });
}
