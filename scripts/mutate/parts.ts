import type { DocumentSpec, ParagraphSpec } from '../../fixtures/support/spec.js';
import { textOf } from '../../fixtures/support/spec.js';
import type { RuleId } from '../../src/engine/index.js';

/** A component of the model documents with what is asked of it and which rules hold it to that. */
export interface Part {
  readonly name: string;
  readonly lines: (document: DocumentSpec) => readonly (ParagraphSpec | undefined)[];
  /** Sizes allowed, points. */
  readonly size: readonly [low: number, high: number];
  /** `null` where the decree says nothing of it. */
  readonly bold: boolean | null;
  readonly italic: boolean;
  readonly case: 'upper' | 'lower' | 'any';
  readonly rules: {
    readonly size: RuleId;
    readonly style: RuleId;
    readonly letters?: RuleId;
    readonly centre?: RuleId;
  };
}

type Shape = 'upright' | 'bold' | 'italic' | 'bold italic' | 'italic, bold or not';
type Lines = (parts: DocumentSpec['parts']) => readonly (ParagraphSpec | undefined)[];

function part(
  name: string,
  lines: Lines,
  size: readonly [number, number],
  shape: Shape,
  letterCase: Part['case'],
  rules: Part['rules'],
): Part {
  return {
    name,
    lines: ({ parts }) => lines(parts),
    size,
    bold: shape.endsWith('or not') ? null : shape.includes('bold'),
    italic: shape.includes('italic'),
    case: letterCase,
    rules,
  };
}

/** Size and style have rules of their own; `more` names those of letters and centring. */
const apart = (group: string, ...more: ('in-hoa' | 'kieu-chu' | 'canh-giua')[]): Part['rules'] => {
  const id = (requirement: string): RuleId => `${group}/${requirement}` as RuleId;
  const letters = more.find((one) => one !== 'canh-giua');
  return {
    size: id('co-chu'),
    style: id('kieu-chu'),
    ...(letters && { letters: id(letters) }),
    ...(more.includes('canh-giua') && { centre: id('canh-giua') }),
  };
};

/** One rule holds the part to everything. */
const together = (rule: RuleId, centred = false): Part['rules'] => ({
  size: rule,
  style: rule,
  letters: rule,
  ...(centred && { centre: rule }),
});

const starting =
  (pattern: RegExp): Lines =>
  ({ body }) =>
    body.filter((line) => pattern.test(textOf(line)));
const behind =
  (pattern: RegExp): Lines =>
  ({ body }) =>
    body.filter((_, at) => at > 0 && pattern.test(textOf(body[at - 1]!)));

const HEAD: readonly Part[] = [
  part('quocHieu', ({ quocHieu }) => [quocHieu], [12, 13], 'bold', 'upper', apart('quoc-hieu', 'in-hoa')),
  part('tieuNgu', ({ tieuNgu }) => [tieuNgu], [13, 14], 'bold', 'any', apart('tieu-ngu', 'canh-giua')),
  part(
    'coQuanChuQuan',
    ({ coQuanChuQuan }) => [coQuanChuQuan],
    [12, 13],
    'upright',
    'upper',
    apart('co-quan-chu-quan', 'in-hoa'),
  ),
  part(
    'coQuanBanHanh',
    ({ coQuanBanHanh }) => [coQuanBanHanh],
    [12, 13],
    'bold',
    'upper',
    apart('co-quan', 'in-hoa', 'canh-giua'),
  ),
  part(
    'soKyHieu',
    ({ soKyHieu }) => [soKyHieu],
    [13, 13],
    'upright',
    'any',
    apart('so-ky-hieu', 'canh-giua'),
  ),
  part(
    'diaDanh',
    ({ diaDanh }) => [diaDanh],
    [13, 14],
    'italic',
    'lower',
    apart('dia-danh', 'kieu-chu', 'canh-giua'),
  ),
  part(
    'tenLoai',
    ({ tenLoai }) => [tenLoai],
    [13, 14],
    'bold',
    'upper',
    apart('ten-loai', 'in-hoa', 'canh-giua'),
  ),
  part('trichYeu', ({ trichYeu }) => [trichYeu], [13, 14], 'bold', 'lower', {
    ...apart('trich-yeu', 'canh-giua'),
    letters: 'trich-yeu/in-thuong',
  }),
  part(
    'trichYeuCongVan',
    ({ trichYeuCongVan }) => [trichYeuCongVan],
    [12, 13],
    'upright',
    'lower',
    apart('trich-yeu-cong-van', 'kieu-chu', 'canh-giua'),
  ),
  part('doKhan', ({ doKhan }) => [doKhan], [13, 14], 'bold', 'upper', together('dau-chi/khan')),
];

const BODY: readonly Part[] = [
  part('canCu', ({ canCu }) => canCu, [13, 14], 'italic', 'any', apart('can-cu')),
  part('kinhGui', ({ kinhGui }) => kinhGui, [13, 14], 'upright', 'lower', apart('kinh-gui', 'kieu-chu')),
  part(
    'chuong',
    starting(/^(?:Phần|Chương) [IVX]+$/u),
    [13, 14],
    'bold',
    'any',
    together('bo-cuc/phan-chuong', true),
  ),
  part('muc', starting(/^Mục \d+$/u), [13, 14], 'bold', 'any', together('bo-cuc/muc', true)),
  part(
    'tieuDe',
    behind(/^(?:Chương [IVX]+|Mục \d+)$/u),
    [13, 14],
    'bold',
    'upper',
    together('bo-cuc/tieu-de-trinh-bay', true),
  ),
  part('mucLaMa', starting(/^[IVX]+\. \p{Lu}{2}/u), [13, 14], 'bold', 'upper', together('bo-cuc/muc-la-ma')),
];

const FOOT: readonly Part[] = [
  part('quyenHan', ({ quyenHan }) => [quyenHan], [13, 14], 'bold', 'upper', apart('chu-ky', 'in-hoa')),
  part('chucVu', ({ chucVu }) => [chucVu], [13, 14], 'bold', 'upper', apart('chu-ky', 'in-hoa')),
  part('hoTen', ({ hoTen }) => [hoTen], [13, 14], 'bold', 'lower', {
    ...apart('chu-ky'),
    letters: 'chu-ky/ho-ten',
  }),
  part(
    'tuNoiNhan',
    ({ noiNhan }) => noiNhan.slice(0, 1),
    [12, 12],
    'bold italic',
    'lower',
    together('noi-nhan/tieu-de'),
  ),
  part(
    'noiNhan',
    ({ noiNhan }) => noiNhan.slice(1),
    [11, 11],
    'upright',
    'lower',
    apart('noi-nhan', 'kieu-chu'),
  ),
  part(
    'nguoiSoanThao',
    ({ nguoiSoanThao }) => [nguoiSoanThao],
    [11, 11],
    'upright',
    'any',
    together('nguoi-soan-thao/trinh-bay'),
  ),
  part('diaChi', ({ diaChi }) => diaChi, [11, 12], 'upright', 'lower', together('dia-chi/trinh-bay')),
];

const AFTER: readonly Part[] = [
  part(
    'phuLuc',
    ({ phuLuc }) => phuLuc.map(({ tieuDe }) => tieuDe),
    [14, 14],
    'bold',
    'lower',
    together('phu-luc/tieu-de', true),
  ),
  part(
    'tenPhuLuc',
    ({ phuLuc }) => phuLuc.map(({ ten }) => ten),
    [13, 14],
    'bold',
    'upper',
    together('phu-luc/ten', true),
  ),
  part(
    'kemTheo',
    ({ phuLuc }) => phuLuc.map(({ kemTheo }) => kemTheo),
    [13, 14],
    'italic, bold or not',
    'lower',
    together('phu-luc/kem-theo-trinh-bay', true),
  ),
  part(
    'hinhThucSao',
    ({ banSao }) => [banSao?.hinhThuc],
    [13, 14],
    'bold',
    'upper',
    together('ban-sao/hinh-thuc'),
  ),
  part(
    'soBanSao',
    ({ banSao }) => [banSao?.soKyHieu],
    [13, 13],
    'upright',
    'any',
    together('ban-sao/thanh-phan'),
  ),
  part(
    'diaDanhBanSao',
    ({ banSao }) => [banSao?.diaDanh],
    [13, 14],
    'italic',
    'any',
    together('ban-sao/thanh-phan'),
  ),
];

export const PARTS: readonly Part[] = [...HEAD, ...BODY, ...FOOT, ...AFTER];

/** Parts whose letters are judged for font and colour: all, and the running text. */
export const LETTERED: readonly Pick<Part, 'name' | 'lines'>[] = [
  ...PARTS.filter(({ name }) => name !== 'doKhan'),
  { name: 'noiDung', lines: ({ parts }) => parts.body },
];

/** The lines of a part that a document has. */
export const linesOf = ({ lines }: Pick<Part, 'lines'>, document: DocumentSpec): ParagraphSpec[] =>
  lines(document).filter((line) => line !== undefined && textOf(line) !== '') as ParagraphSpec[];
