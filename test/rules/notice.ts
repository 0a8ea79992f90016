/** A thông báo made of the official letter: what a document with a named type has in place of V/v and Kính gửi. */
import type { Letter, Line } from '../support/official.js';

/** The lines of the title; `judgeLetter` sets them where the letter has its addressee. */
export interface Title {
  tenLoai: Line;
  trichYeu: Line;
}

/** Turns the letter into a notice, after which `change` may alter it. */
export function notice(change: (parts: Letter, title: Title) => void = () => {}): (parts: Letter) => void {
  return (parts) => {
    const title: Title = {
      tenLoai: { text: 'THÔNG BÁO', size: 14, bold: true, align: 'center', before: 240 },
      trichYeu: { text: 'Về kết quả kiểm tra công vụ', size: 14, bold: true, align: 'center', rule: 1500 },
    };
    parts.trichYeuCongVan = [];
    parts.soKyHieu[0]!.text = 'Số: 15/TB-SNV';
    parts.noiNhan[1]!.text = '- Sở Tài chính;';
    change(parts, title);
    parts.kinhGui = [title.tenLoai, title.trichYeu].filter(({ text }) => text !== '');
  };
}
