import { documentTypes } from '../../src/anatomy/data/document-types.js';
import { type Anatomy, mayBeNormative } from '../../src/anatomy/index.js';
import { defineRule, type Rule } from '../../src/engine/index.js';
import { MIXED_CASE_GROUPS } from '../data/symbols.js';
import { isOfType } from '../make/presence-rule.js';
import { reworded, spliced } from '../mend/words.js';
import { type NumberLine, symbolLineOf } from './number-line.js';

/** An abbreviation that a body may have set for itself: GDTrH, NVKTh. Fewer than two capitals make none. */
const OWN_ABBREVIATION = /^(?:\p{Lu}{2,}\p{Ll}{1,2}\p{Lu}*|\p{Lu}+\p{Ll}{1,2}\p{Lu}+)$/u;

/**
 * In hoa.
 * @param allowed groups in mixed case, on top of capitals
 */
export function inHoa(allowed: ReadonlySet<string> = MIXED_CASE_GROUPS): Rule {
  return defineRule({
    id: 'so-ky-hieu/in-hoa',
    clause: 'I/II.3.c, III/I',
    level: 'error',
    fix: 'unsafe',
    target: symbolLineOf,
    title: { vi: 'Ký hiệu bằng chữ in hoa', en: 'Symbol in capitals' },
    messages: {
      lower: {
        vi: 'Nhóm chữ “{found}” trong ký hiệu phải viết in hoa.',
        en: 'The group “{found}” of the symbol must be in capitals.',
      },
      mixed: {
        vi: 'Nhóm chữ “{found}” trong ký hiệu có chữ thường; hãy xem đây có phải chữ viết tắt do cơ quan quy định không.',
        en: 'The group “{found}” of the symbol holds small letters; please look whether the body has set it so.',
      },
    },
    mend: { vi: 'Gõ lại ký hiệu bằng chữ in hoa.', en: 'Type the symbol in capitals.' },
    *check({ line, groups }, context) {
      const small = line.paragraph.runs.every(({ format }) => !format.caps)
        ? groups.map(({ text }) => text).filter((text) => text !== text.toUpperCase() && !allowed.has(text))
        : [];
      if (small.length === 0) return;
      const found = small.join('”, “');
      const details = {
        expected: small.map((text) => text.toUpperCase()).join(', '),
        actual: small.join(', '),
      };
      yield small.some((text) => !OWN_ABBREVIATION.test(text))
        ? context.finding('lower', { found }, line, details)
        : context.finding('mixed', { found }, line, {
            actual: details.actual,
            outcome: 'review',
            fix: 'none',
          });
    },
    *repair({ places }, { anatomy }) {
      const groups = symbolLineOf(anatomy)?.groups ?? [];
      const small = groups.filter(({ text }) => text !== text.toUpperCase() && !allowed.has(text));
      yield* reworded(places, anatomy, (text) =>
        spliced(
          text,
          small.map((group) => ({ ...group, text: group.text.toUpperCase() })),
        ),
      );
    },
  });
}

const TYPES = new Map(documentTypes.map((type) => [type.slug, type]));

interface TypedSymbol {
  readonly found: NumberLine;
  readonly name: string;
  readonly abbreviation: string;
  readonly certain: boolean;
}

/** The symbol of a document whose title names one of the 27 types with an abbreviation. */
function typedSymbol(anatomy: Anatomy): TypedSymbol | null {
  const type = TYPES.get(anatomy.loaiVanBan ?? '');
  const found = symbolLineOf(anatomy);
  if (!found || !type?.abbreviation || !anatomy.components.has('tenLoai')) return null;
  const [first] = found.parts.groups;
  if (!first || !found.groups.includes(first)) return null;
  return {
    found,
    name: type.name,
    abbreviation: type.abbreviation,
    certain: anatomy.loaiVanBanConfidence >= 0.9,
  };
}

export const tenLoai = defineRule({
  id: 'so-ky-hieu/ten-loai',
  clause: 'I/II.3.b, III/I',
  level: 'error',
  fix: 'unsafe',
  target: typedSymbol,
  title: { vi: 'Chữ viết tắt tên loại trong ký hiệu', en: 'Abbreviation of the type in the symbol' },
  messages: {
    other: {
      vi: 'Ký hiệu của {name} phải bắt đầu bằng “{abbreviation}”; đang ghi “{found}”.',
      en: 'The symbol of a {name} must begin with “{abbreviation}”; it begins with “{found}”.',
    },
    longer: {
      vi: 'Ký hiệu của {name} bắt đầu bằng “{found}”; chữ viết tắt của tên loại này là “{abbreviation}”, hãy xem lại.',
      en: 'The symbol of a {name} begins with “{found}”; the abbreviation of the type is “{abbreviation}”.',
    },
  },
  mend: {
    vi: 'Sửa nhóm chữ đầu của ký hiệu theo Bảng chữ viết tắt ở Phụ lục III của Nghị định.',
    en: 'Correct the first group by the table of abbreviations in Phụ lục III of the decree.',
  },
  *check({ found: { line, parts }, name, abbreviation, certain }, context) {
    const found = parts.groups[0]?.text ?? '';
    if (found === abbreviation || isLowerCaseSlip(found, abbreviation)) return;
    const args = { name, abbreviation, found };
    const details = { expected: abbreviation, actual: found };
    yield found.startsWith(abbreviation)
      ? context.finding('longer', args, line, { ...details, outcome: 'review', fix: 'none' })
      : context.finding('other', args, line, { ...details, outcome: certain ? 'fail' : 'review' });
  },
  *repair({ places, args: { abbreviation } }, { anatomy }) {
    const groups = symbolLineOf(anatomy)?.parts.groups.slice(0, 1) ?? [];
    yield* reworded(places, anatomy, (text) =>
      spliced(
        text,
        groups.map((group) => ({ ...group, text: String(abbreviation) })),
      ),
    );
  },
});

/** The right letters with too few capitals (`Qđ`, `qđ`): so-ky-hieu/in-hoa speaks of it. */
function isLowerCaseSlip(found: string, abbreviation: string): boolean {
  return found.toUpperCase() === abbreviation.toUpperCase() && found !== found.toUpperCase();
}

export const congVan = defineRule({
  id: 'so-ky-hieu/cong-van',
  clause: 'I/II.3.b',
  level: 'error',
  fix: 'none',
  target: (anatomy) => (anatomy.loaiVanBan === 'cong-van' ? symbolLineOf(anatomy) : null),
  title: { vi: 'Ký hiệu của công văn', en: 'Symbol of an official letter' },
  messages: {
    type: {
      vi: 'Ký hiệu của công văn không có chữ viết tắt tên loại; phải bỏ “{found}”, ghi chữ viết tắt tên cơ quan và đơn vị soạn thảo hoặc lĩnh vực.',
      en: 'An official letter has no type in its symbol; “{found}” must go: body, hyphen, drafting unit or field.',
    },
    other: {
      vi: 'Ký hiệu có “{found}” là chữ viết tắt của một tên loại khác, trong khi văn bản trình bày như công văn; hãy xem lại.',
      en: 'The symbol holds “{found}”, the abbreviation of another type, but the document is laid out as a letter.',
    },
    unit: {
      vi: 'Ký hiệu của công văn gồm chữ viết tắt tên cơ quan và chữ viết tắt tên đơn vị soạn thảo hoặc lĩnh vực; hãy xem “{found}” đã đủ chưa.',
      en: 'The symbol of a letter names the body and the drafting unit or field; please look whether “{found}” is complete.',
    },
  },
  mend: { vi: 'Ghi lại ký hiệu theo mẫu 05/BNV-VP.', en: 'Write the symbol like 05/BNV-VP.' },
  *check({ line, parts, groups }, context) {
    const letter = groups.find(({ text }) => /^(?:CV|CVĐ|CVĐi)$/iu.test(text));
    if (letter) {
      yield context.finding('type', { found: letter.text }, line, { actual: letter.text });
      return;
    }
    const first = groups[0]?.text ?? '';
    if (first !== 'TTr' && documentTypes.some(({ abbreviation }) => abbreviation === first)) {
      yield context.finding('other', { found: first }, line, { outcome: 'review' });
    } else if (parts.groups.length === 1) {
      yield context.finding('unit', { found: first }, line, { outcome: 'review' });
    }
  },
});

const isContract = isOfType('hop-dong', 'ban-ghi-nho', 'ban-thoa-thuan');

export const nam = defineRule({
  id: 'so-ky-hieu/nam',
  clause: 'I/II.3.b, Đ4.2.a',
  level: 'error',
  fix: 'unsafe',
  target: symbolLineOf,
  title: { vi: 'Không ghi năm trong số, ký hiệu', en: 'No year in number and symbol' },
  messages: {
    year: {
      vi: 'Số, ký hiệu của văn bản hành chính không ghi năm; phải bỏ “{found}” (cách ghi có năm là của văn bản quy phạm pháp luật).',
      en: 'Number and symbol of an administrative document carry no year; “{found}” must go (that is the form of legal normative documents).',
    },
  },
  mend: { vi: 'Xóa năm và một dấu gạch chéo: 12/QĐ-UBND.', en: 'Delete the year and one slash: 12/QĐ-UBND.' },
  *check({ line, parts }, context) {
    const found = parts.year?.text ?? parts.groups.find(({ text }) => /^(?:19|20)\d\d$/.test(text))?.text;
    if (!found) return;
    // Parties to a contract number it as they like; a decision that is read as an individual one may be normative.
    const words = (kind: 'coQuanBanHanh' | 'trichYeu'): string =>
      (context.anatomy.components.get(kind)?.lines ?? []).map(({ text }) => text).join(' ');
    const doubtful = isContract(context) || mayBeNormative(words('coQuanBanHanh'), words('trichYeu'));
    const outcome = doubtful ? 'review' : 'fail';
    yield context.finding('year', { found }, line, { actual: found, outcome });
  },
  repair: ({ places, args: { found } }, { anatomy }) =>
    reworded(places, anatomy, (text) => text.replace(new RegExp(`\\s?[/-]\\s?${found}(?=\\s?[/-])`), '')),
});
