/** Bản sao sang định dạng giấy: Phụ lục I, Phần II, Mục II. */
import type { Placed } from '../src/anatomy/types.js';
import { type Bilingual, defineRule, placeText, type Rule } from '../src/engine/index.js';
import { type RuleLine, ruleLinesIn, textAreaWidth } from '../src/layout/index.js';
import type { Paragraph } from '../src/model/index.js';
import { collapse, fold } from '../src/text/fold.js';
import { type Copy, copyOf, FORMS } from './ban-sao/copy.js';
import { TYPE_STYLES } from './data/type-styles.js';
import { presentation, SIZE_AND_STYLE, UPPER } from './make/presentation.js';
import { presented } from './mend/presentation.js';
import { reworded } from './mend/words.js';

const hinhThuc = defineRule({
  id: 'ban-sao/hinh-thuc',
  clause: 'I-2/II.2.b',
  level: 'error',
  fix: 'safe',
  title: {
    vi: 'Hình thức sao: SAO Y, SAO LỤC hoặc TRÍCH SAO, in hoa, cỡ 13 đến 14, đứng, đậm',
    en: 'Form of the copy: SAO Y, SAO LỤC or TRÍCH SAO, capitals, 13 to 14, upright, bold',
  },
  messages: {
    ...SIZE_AND_STYLE,
    ...UPPER,
    words: {
      vi: 'Hình thức sao ghi “{found}”; phải ghi SAO Y, SAO LỤC hoặc TRÍCH SAO.',
      en: 'The form of the copy reads “{found}”; it must be SAO Y, SAO LỤC or TRÍCH SAO.',
    },
  },
  target: copyOf,
  *check({ form, kind }, context) {
    const wrong = form.filter((line) => !(collapse(placeText(line)).toUpperCase() in FORMS));
    const [first] = wrong;
    if (first) {
      const found = placeText(first);
      const expected = kind ?? 'SAO Y, SAO LỤC, TRÍCH SAO';
      const fix = kind === null ? ({ fix: 'none' } as const) : {};
      yield context.finding('words', { found }, wrong, { expected, actual: found, ...fix });
    }
    yield* presentation(form, { style: TYPE_STYLES.hinhThucSao }, context);
  },
  *repair(finding, { anatomy }) {
    const { form = [], kind = null } = copyOf(anatomy) ?? {};
    if (finding.messageId === 'words') yield* reworded(finding.places, anatomy, () => kind);
    yield* presented(finding, form, { style: TYPE_STYLES.hinhThucSao }, anatomy);
  },
});

const NUMBER = /(?:^|\s)số\s{0,8}:?([\d.…_\s]{0,60})\/\s{0,8}(\S*)/iu;

function numberOf({ own }: Copy): { paragraph: Paragraph; symbol: string } | null {
  for (const paragraph of own) {
    const match = NUMBER.exec(paragraph.text.normalize('NFC'));
    if (match) return { paragraph, symbol: match[2] ?? '' };
  }
  return null;
}

const kyHieu = defineRule({
  id: 'ban-sao/ky-hieu',
  clause: 'I-2/II.1.c, III/I',
  level: 'error',
  fix: 'none',
  title: { vi: 'Số, ký hiệu bản sao: SY, SL, TrS', en: 'Number and symbol of the copy: SY, SL, TrS' },
  messages: {
    symbol: {
      vi: 'Ký hiệu bản sao là “{found}”; bản {form} phải ghi “{asked}-...”.',
      en: 'The symbol of the copy is “{found}”; a copy of the form {form} has “{asked}-...”.',
    },
  },
  target: (anatomy) => {
    const copy = copyOf(anatomy);
    const number = copy && numberOf(copy);
    return number && copy.kind !== null ? { ...number, form: copy.kind } : null;
  },
  *check({ paragraph, symbol, form }, context) {
    const asked = FORMS[form]!;
    const written = symbol.split(/[-–]/)[0] ?? '';
    if (written === asked || written === '' || /^[.…_]+/.test(written)) return;
    const details = { expected: `${asked}-…`, actual: symbol };
    yield context.finding('symbol', { found: symbol, form, asked }, paragraph, details);
  },
});

/** A rule that ends this share before the margins still spans the page to the eye. */
const ALMOST = 0.93;

const viTri = defineRule({
  id: 'ban-sao/vi-tri',
  clause: 'I-2/II.2.a',
  level: 'error',
  fix: 'none',
  title: {
    vi: 'Thành phần bản sao ở ngay sau phần cuối văn bản, dưới đường kẻ hết chiều ngang',
    en: 'The copy’s components follow the copied document below a rule across the page',
  },
  messages: {
    rule: {
      vi: 'Giữa phần cuối văn bản được sao và phần thể thức bản sao phải có đường kẻ nét liền, dài hết chiều ngang vùng trình bày văn bản.',
      en: 'Between the copied document and the copy’s components there must be a solid rule as wide as the text area.',
    },
  },
  mend: {
    vi: 'Đặt con trỏ ở dòng đầu của phần bản sao, thẻ Trang đầu (Home), Đường viền (Borders), Viền trên (Top Border).',
    en: 'On the first line of the copy’s part: Home, Borders, Top Border.',
  },
  target: copyOf,
  *check({ form, between }, context) {
    const [first] = form;
    if (!first) return;
    const { document } = context;
    const section = document.sections[first.paragraph.section] ?? document.sections[0];
    const width = section ? textAreaWidth(section) : 0;
    const rules: RuleLine[] = between.flatMap((paragraph) => ruleLinesIn(document, paragraph));
    const solid = rules.filter(({ dash }) => dash === 'solid');
    if (solid.some((rule) => rule.width !== null && rule.width >= width * ALMOST)) return;
    yield context.finding('rule', {}, first);
  },
});

/** What a copy must have, and how its lines are known. */
const PARTS: readonly (readonly [name: Bilingual, pattern: RegExp])[] = [
  [{ vi: 'số, ký hiệu bản sao', en: 'number and symbol' }, /(?:^|\s)số\s{0,8}:?[\d.…_\s]{0,60}\//u],
  [{ vi: 'địa danh và thời gian sao', en: 'place and date' }, /ngày.{0,24}tháng.{0,24}năm/u],
  [{ vi: 'nơi nhận', en: 'recipients' }, /^nơi nhận/u],
];

/** A line all in capitals that is neither number, form nor one of the signature's: the name of the body. */
const isName = (text: string): boolean =>
  text.length > 3 &&
  text === text.toUpperCase() &&
  /\p{L}{2}/u.test(text) &&
  !(text in FORMS) &&
  !isPosition(text);

/** Authority or position of a signer. */
const isPosition = (text: string): boolean =>
  /^(?:TM|KT|TL|TUQ|Q)\s*\.|^(?:PHÓ |QUYỀN )?(?:GIÁM ĐỐC|CHỦ TỊCH|HIỆU TRƯỞNG|CHÁNH VĂN PHÒNG|TRƯỞNG PHÒNG|VỤ TRƯỞNG|CỤC TRƯỞNG|BỘ TRƯỞNG|THỨ TRƯỞNG|TỔNG GIÁM ĐỐC|TRƯỞNG BAN|VIỆN TRƯỞNG)|QUYỀN HẠN, CHỨC VỤ/u.test(
    text,
  );

/** Lines of a paragraph as printed: capitals by format are capitals. */
function printedLines({ runs }: Paragraph): string[] {
  const shown = runs.filter(({ format }) => !format.hidden);
  const text = shown.map(({ text: own, format }) => (format.caps ? own.toUpperCase() : own)).join('');
  return text.split(/[\n\t]/).map(collapse);
}

function missingParts({ own }: Copy): Bilingual[] {
  const lines = own.flatMap(printedLines);
  const folded = lines.map(fold);
  const missing = PARTS.filter(([, pattern]) => !folded.some((line) => pattern.test(line))).map(
    ([name]) => name,
  );
  if (!lines.some(isPosition)) missing.push({ vi: 'chức vụ, họ tên người ký', en: 'signature' });
  if (!lines.some(isName)) missing.unshift({ vi: 'tên cơ quan, tổ chức sao', en: 'the copying body' });
  return missing;
}

const thanhPhan = defineRule({
  id: 'ban-sao/thanh-phan',
  clause: 'I-2/II.1, I-2/II.2.c',
  level: 'error',
  fix: 'none',
  title: { vi: 'Thành phần thể thức bản sao', en: 'Components of a copy' },
  messages: {
    ...SIZE_AND_STYLE,
    missing: {
      vi: 'Phần thể thức bản sao còn thiếu: {parts}.',
      en: 'The copy lacks: {parts}.',
    },
  },
  target: copyOf,
  *check(copy, context) {
    const missing = missingParts(copy);
    const doubtful = missing.filter(({ en }) => en === 'signature' || en === 'the copying body');
    const sure = missing.filter((part) => !doubtful.includes(part));
    const parts = (of: readonly Bilingual[]): Bilingual => ({
      vi: of.map(({ vi }) => vi).join('; '),
      en: of.map(({ en }) => en).join(', '),
    });
    if (sure.length > 0) yield context.finding('missing', { parts: parts(missing) }, copy.form);
    else if (doubtful.length > 0)
      yield context.finding('missing', { parts: parts(doubtful) }, copy.form, { outcome: 'review' });
    const number = numberOf(copy);
    if (number) yield* presentation([lineOf(number.paragraph, NUMBER)], NUMBER_ASKED, context);
    const date = copy.own.find(({ text }) => DATE.test(text));
    if (date) yield* presentation([lineOf(date, DATE)], DATE_ASKED, context);
    const title = copy.own.find(({ text }) => RECIPIENTS.test(text));
    if (title) yield* presentation([lineOf(title, RECIPIENTS)], RECIPIENTS_ASKED, context);
  },
});

const DATE = /\p{Lu}[\p{L}\s.]{0,60},\s{0,8}ngày.{0,24}tháng.{0,24}năm[\s\d.…_]*/u;
const RECIPIENTS = /Nơi nhận\s*:?/iu;
const NUMBER_ASKED = { style: TYPE_STYLES.soKyHieu, letters: 'any' } as const;
const DATE_ASKED = { style: TYPE_STYLES.diaDanhThoiGian, letters: 'any' } as const;
const RECIPIENTS_ASKED = { style: TYPE_STYLES.tuNoiNhan, letters: 'any' } as const;

/** The part of a paragraph that a pattern takes, as a line. */
function lineOf(paragraph: Paragraph, pattern: RegExp): Placed {
  const match = pattern.exec(paragraph.text);
  const from = match?.index ?? 0;
  const text = match?.[0] ?? paragraph.text;
  const place = { side: 'left', columnLeft: 0, columnRight: 0, spaced: false } as const;
  return { paragraph, from, to: from + text.length, text: text.trim(), ...place };
}

export const banSao: readonly Rule[] = [hinhThuc, kyHieu, viTri, thanhPhan];
