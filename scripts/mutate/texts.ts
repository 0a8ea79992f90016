import { lineOf } from '../../fixtures/support/sample-body.js';
import { type DocumentSpec, type ParagraphSpec, textOf } from '../../fixtures/support/spec.js';
import type { Circumstances, RuleId } from '../../src/engine/index.js';
import type { Mutation } from './mutation.js';

type One = (parts: DocumentSpec['parts']) => ParagraphSpec | undefined;

interface More {
  readonly also?: readonly RuleId[];
  readonly under?: Partial<Circumstances>;
}

/** A replacement in the words of a part, where they match. */
function words(
  rule: RuleId,
  part: One,
  from: RegExp,
  to: string | ((found: string) => string),
  { also, under }: More = {},
): Mutation {
  const change = (text: string): string =>
    typeof to === 'string' ? text.replace(from, to) : text.replace(from, (found) => to(found));
  return {
    rule,
    means: 'text',
    name: `${from.source} → ${typeof to === 'string' ? JSON.stringify(to) : to.name}`,
    fits: ({ parts }) => {
      const line = part(parts);
      return line !== undefined && from.test(textOf(line));
    },
    change: ({ parts }) => {
      const line = part(parts)!;
      const run = line.runs.find(({ text }) => from.test(text));
      if (run) run.text = change(run.text);
      else line.runs = [{ ...line.runs[0], text: change(textOf(line)) }];
    },
    ...(also && { also }),
    ...(under && { under }),
  };
}

const capitals = (text: string): string => text.toUpperCase();
const issued = { under: { stage: 'issued' } } as const;
const soKyHieu: One = (parts) => parts.soKyHieu;
const diaDanh: One = (parts) => parts.diaDanh;
const kinhGui: One = (parts) => parts.kinhGui[0];
const quyenHan: One = (parts) => parts.quyenHan;
const hoTen: One = (parts) => parts.hoTen;
const kept: One = (parts) => parts.noiNhan.at(-1);
const firstRecipient: One = (parts) => parts.noiNhan[1];
const lastBody: One = (parts) => parts.body.at(-1);
/** Agreements have no sample to end by. */
const lastOfSample: One = (parts) =>
  textOf(parts.tenLoai ?? parts.soKyHieu) === 'BẢN GHI NHỚ' ? undefined : lastBody(parts);
const body =
  (start: string): One =>
  ({ body: lines }) =>
    lines.some((line) => textOf(line).startsWith(start)) ? lineOf(lines, start) : undefined;

/** In a document that the decision promulgates. */
const promulgated =
  (start: string): One =>
  ({ vanBanKemTheo: [own] }) =>
    own?.body.find((line) => textOf(line).startsWith(start));

const HEAD: readonly Mutation[] = [
  words('quoc-hieu/noi-dung', ({ quocHieu }) => quocHieu, /XÃ HỘI /, ''),
  words('quoc-hieu/noi-dung', ({ quocHieu }) => quocHieu, /NGHĨA/, 'NGHIÃ A'),
  words('tieu-ngu/noi-dung', ({ tieuNgu }) => tieuNgu, /Tự do/, 'Tự do do'),
  words('tieu-ngu/noi-dung', ({ tieuNgu }) => tieuNgu, /phúc/, 'phuc'),
  words('tieu-ngu/gach-noi', ({ tieuNgu }) => tieuNgu, / - /, ' — '),
  words('tieu-ngu/gach-noi', ({ tieuNgu }) => tieuNgu, / - /, '  -  '),
  words('tieu-ngu/viet-hoa', ({ tieuNgu }) => tieuNgu, /Hạnh/, 'hạnh'),
  words('tieu-ngu/viet-hoa', ({ tieuNgu }) => tieuNgu, /lập/, 'Lập'),
  words('so-ky-hieu/tu-so', soKyHieu, /^Số/, 'SỐ'),
  words('so-ky-hieu/tu-so', soKyHieu, /^Số:/, 'Số'),
  words('so-ky-hieu/tu-so', soKyHieu, /^Số: /, ''),
  words('so-ky-hieu/tu-so', soKyHieu, /^Số:/, 'Số :'),
  words('so-ky-hieu/chu-so', soKyHieu, /\d+/, 'XIV'),
  words('so-ky-hieu/so-duoi-10', soKyHieu, /: 0(\d)\//, ': $1/'),
  words('so-ky-hieu/so-duoi-10', soKyHieu, /: (\d\d)\//, ': 0$1/'),
  words('so-ky-hieu/dau-noi', soKyHieu, /\//, ' /'),
  words('so-ky-hieu/dau-noi', soKyHieu, /-/, '–'),
  words('so-ky-hieu/dau-noi', soKyHieu, /-/, '- '),
  words('so-ky-hieu/in-hoa', soKyHieu, /SNV/, 'Snv'),
  words('so-ky-hieu/in-hoa', soKyHieu, /UBND|HĐND/, 'ubnd'),
  words('so-ky-hieu/ten-loai', soKyHieu, /(?:QĐ|KH|BC|TB)-/, 'CTr-'),
  words('so-ky-hieu/ten-loai', soKyHieu, /(?:NQ|TTr|GM|GGT|GNP|BB)-/, 'HD-'),
  words('so-ky-hieu/cong-van', soKyHieu, /SNV-VP/, 'CV-SNV'),
  words('so-ky-hieu/cong-van', soKyHieu, /SNV-VP/, 'SNV-CV'),
  // A resolution of a council with the year in its number is a legal normative document.
  words('so-ky-hieu/nam', soKyHieu, /\/(?!NQ)/, '/2026/'),
  words('so-ky-hieu/co', soKyHieu, /\d+/, '      ', issued),
  words('dia-danh/dau-phay', diaDanh, /,/, ''),
  words('dia-danh/dau-phay', diaDanh, /,/, '.'),
  words('dia-danh/viet-hoa', diaDanh, /^\p{Lu}/u, 'b'),
  words('dia-danh/ten-day-du', diaDanh, /^[^,]+/, 'TP. Bình An'),
  words('dia-danh/ten-day-du', diaDanh, /^[^,]+/, 'TP.HCM'),
  words('dia-danh/co', diaDanh, /^[^,]+, ngày/, 'Ngày'),
  words('thoi-gian/dinh-dang', diaDanh, /ngày .*/, '15/7/2026'),
  words('thoi-gian/dinh-dang', diaDanh, /2026/, '26'),
  words('thoi-gian/so-0', diaDanh, /ngày 0/, 'ngày '),
  words('thoi-gian/so-0', diaDanh, /tháng 0/, 'tháng '),
  words('thoi-gian/so-0-thua', diaDanh, /tháng ([3-9]) /, 'tháng 0$1 '),
  words('thoi-gian/hop-le', diaDanh, /ngày \d+/, 'ngày 32'),
  words('thoi-gian/hop-le', diaDanh, /ngày \d+ tháng \d+/, 'ngày 31 tháng 6'),
  words('thoi-gian/day-du', diaDanh, /ngày \d+/, 'ngày …', issued),
  words('thoi-gian/day-du', diaDanh, /tháng \d+/, 'tháng     ', issued),
  words('ten-loai/danh-muc', ({ tenLoai }) => tenLoai, /HOẠCH/, 'HOẠC'),
  words('ten-loai/danh-muc', ({ tenLoai }) => tenLoai, /BIÊN BẢN/, 'BIỂN BẢN'),
  words('trich-yeu/in-thuong', ({ trichYeu }) => trichYeu, /^.*$/, capitals),
  words('trich-yeu/dau-cuoi', ({ trichYeu }) => trichYeu, /$/, '.'),
  words('trich-yeu-cong-van/v-v', ({ trichYeuCongVan }) => trichYeuCongVan, /^V\/v/, 'V/v:'),
  words('trich-yeu-cong-van/v-v', ({ trichYeuCongVan }) => trichYeuCongVan, /^V\/v/, 'v/v'),
  words('trich-yeu-cong-van/v-v', ({ trichYeu }) => trichYeu, /^Về việc|^Về/, 'V/v'),
];

const BODY: readonly Mutation[] = [
  words('can-cu/dau-cuoi', ({ canCu }) => canCu[0], /;$/, '.'),
  words('can-cu/dau-cuoi', ({ canCu }) => canCu.at(-1), /\.$/, ''),
  words('can-cu/vien-dan', ({ canCu }) => canCu[1], / ngày 05 tháng 3 năm 2020/, ''),
  words('can-cu/vien-dan', ({ canCu }) => canCu[1], / về công tác văn thư/, ''),
  words('can-cu/luat', ({ canCu }) => canCu[0], / ngày 16/, ' số 72/2025/QH15 ngày 16'),
  words('can-cu/luat', ({ canCu }) => canCu[0], /2025/, '2025 của Quốc hội'),
  words('vien-dan/tu-so', ({ canCu }) => canCu[1], / số 30/, ' 30'),
  words('kinh-gui/dau-hai-cham', kinhGui, /:/, ''),
  words('kinh-gui/nhieu-noi', ({ kinhGui: lines }) => lines[2], /;$/, ''),
  words('kinh-gui/nhieu-noi', ({ kinhGui: lines }) => lines[1], /^- /, ''),
  words('noi-dung/ket-thuc', lastOfSample, /\.\/\.$/, '.'),
  words('noi-dung/ket-thuc', lastOfSample, /\.\/\.$/, ''),
  words('bo-cuc/dieu-so', body('Điều 2.'), /Điều 2/, 'Điều 4'),
  words('bo-cuc/khoan', body('1. '), /^1\./, '1/'),
  words('bo-cuc/khoan-so', body('2. '), /^2\./, '4.'),
  words('bo-cuc/diem', body('b) '), /^b\)/, 'b.'),
  words('bo-cuc/diem-so', body('b) '), /^b\)/, 'c)'),
  words('bo-cuc/muc-la-ma', body('II. '), /^II\./, 'II -'),
  words('bo-cuc/phan-chuong-so', body('Chương II'), /II/, '2'),
  words('bo-cuc/muc-so', body('Mục 2'), /2/, 'II'),
  words('bo-cuc/muc-so', body('II. '), /^II\./, 'III.'),
  words('bo-cuc/khoan', body('1. '), /^1\./, '1-'),
  words('bo-cuc/khoan', body('1. '), /^1\./, '1)'),
  words('bo-cuc/khoan-so', body('2. Việc'), /^2\./, '1.'),
  words('bo-cuc/diem', body('b) '), /^b\)/, 'b/'),
  words('bo-cuc/diem-so', body('đ) '), /^đ\)/, 'e)'),
  words('bo-cuc/dieu', body('Điều 3.'), /^Điều 3\./, 'Điều 3 -'),
  words('bo-cuc/dieu', body('Điều 3.'), /^Điều 3\./, 'Điều III.'),
  words('bo-cuc/dieu-so', body('Điều 3.'), /^Điều 3/, 'Điều 2', { also: ['noi-nhan/nhu-dieu'] }),
  words('bo-cuc/phan-chuong-so', body('Chương II'), /II/, 'III'),
  words('bo-cuc/dieu-so', promulgated('Điều 4.'), /^Điều 4/, 'Điều 5'),
  words('bo-cuc/dieu', promulgated('Điều 3.'), /^Điều 3\./, 'Điều 3:'),
  words('bo-cuc/khoan', promulgated('1. '), /^1\./, '1)'),
  words('bo-cuc/diem', promulgated('b) '), /^b\)/, 'b.'),
  words('bo-cuc/phan-chuong-so', promulgated('Chương II'), /II/, 'III'),
  words('bo-cuc/phan-chuong', promulgated('Chương II'), /Chương/, 'CHƯƠNG'),
  words('trang/ky-tu-la', lastBody, /đ/, '\u00f0'),
  words('trang/ky-tu-la', lastBody, /(?<= )th/, 't\u200bh'),
  words('tep/truong-chua-cap-nhat', lastBody, /\.\/\.$/, ' {{NOI_DUNG}}./.'),
  words('tep/truong-chua-cap-nhat', lastBody, /\.\/\.$/, ' Error! Bookmark not defined./.'),
];

const FOOT: readonly Mutation[] = [
  words('chu-ky/quyen-han', quyenHan, /^(KT|TL)\./, '$1'),
  words('chu-ky/quyen-han', quyenHan, /^(K|T)([TL])\./, '$1/$2'),
  words('chu-ky/quyen-han', quyenHan, /\. /, '.'),
  words('chu-ky/quyen-han', quyenHan, /^(K|T)([TL])\./, '$1.$2'),
  words('chu-ky/quyen-han', quyenHan, /^(KT|TL)\./, '$1,'),
  words('chu-ky/quyen-han', quyenHan, /^KT\./, 'KÝ THAY'),
  words('chu-ky/ky-thay', quyenHan, /^KT\./, 'TM.'),
  words('chu-ky/ky-thay', ({ chucVu }) => chucVu, /^PHÓ /, ''),
  words('chu-ky/ho-ten', hoTen, /^.*$/, 'NGUYỄN VĂN BÌNH'),
  words('chu-ky/ho-ten', hoTen, /^(\S+) (\S)/, '$1 văn '),
  words('chu-ky/hoc-ham', hoTen, /^/, 'ThS. '),
  words('chu-ky/hoc-ham', hoTen, /^/, 'GS.TS. '),
  words('chu-ky/hoc-ham', hoTen, /^/, 'PGS, TS. '),
  words('chu-ky/hoc-ham', hoTen, /^/, 'Nhà giáo ưu tú '),
  words('noi-nhan/tieu-de', ({ noiNhan }) => noiNhan[0], /:/, ''),
  words('noi-nhan/tieu-de', ({ noiNhan }) => noiNhan[0], /^.*$/, 'NƠI NHẬN:'),
  words('noi-nhan/gach-dau-dong', firstRecipient, /^- /, ''),
  words('noi-nhan/gach-dau-dong', firstRecipient, /^-/, '*'),
  words('noi-nhan/dau-cuoi', firstRecipient, /;$/, ','),
  words('noi-nhan/dau-cuoi', kept, /\.$/, ''),
  words('noi-nhan/luu', kept, /Lưu:/, 'Lưu'),
  words('noi-nhan/luu', kept, /VT, /, ''),
  words('noi-nhan/luu', kept, /Lưu/, 'LƯU'),
  words('noi-nhan/luu', kept, /VT, /, 'VT; '),
  words(
    'noi-nhan/nhu-tren',
    (parts) => (parts.kinhGui.length > 0 ? firstRecipient(parts) : undefined),
    /Như trên/,
    'Văn phòng Ủy ban nhân dân tỉnh',
  ),
  words('noi-nhan/nhu-dieu', firstRecipient, /Như Điều 3/, 'Như Điều 8'),
  words('nguoi-soan-thao/trinh-bay', ({ nguoiSoanThao }) => nguoiSoanThao, /^NVA/, 'nva'),
  words('dau-chi/khan', ({ doKhan }) => doKhan, /^.*$/, 'RẤT KHẨN'),
  words('phu-luc/so-thu-tu', ({ phuLuc }) => phuLuc[1]?.tieuDe, /II/, '2'),
  words('phu-luc/tieu-de', ({ phuLuc }) => phuLuc[0]?.tieuDe, /^Phụ lục/, 'PHỤ LỤC'),
  words('phu-luc/tieu-de', ({ phuLuc }) => phuLuc[0]?.tieuDe, /^Phụ lục/, 'Phụ Lục'),
  words('phu-luc/kem-theo', ({ phuLuc }) => phuLuc[0]?.kemTheo, / ngày .* năm 2026/, ''),
  words('ban-sao/hinh-thuc', ({ banSao }) => banSao?.hinhThuc, /^.*$/, 'SAO Y BẢN CHÍNH'),
  words('ban-sao/ky-hieu', ({ banSao }) => banSao?.soKyHieu, /SY/, 'SL'),
  words('loai-van-ban/quyet-dinh', ({ lenh }) => lenh, /ĐỊNH:/, 'ĐỊNH'),
  words('loai-van-ban/nghi-quyet', ({ lenh }) => lenh, /NGHỊ:/, 'NGHỊ'),
];

export const textMutations: readonly Mutation[] = [...HEAD, ...BODY, ...FOOT];
