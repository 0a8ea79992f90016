import { commonFormat } from './body.js';
import { typeOfTitle } from './head/type-name.js';
import { bare } from './patterns.js';
import { buildStructure, unitKindOf } from './structure.js';
import type { Anatomy, Attached, BodyParagraph } from './types.js';

/** Types of running text that a decision promulgates or approves; lists, forms and the like have a layout of their own. */
const TYPES: ReadonlySet<string> = new Set([
  'quy-che',
  'quy-dinh',
  'ke-hoach',
  'chuong-trinh',
  'huong-dan',
  'de-an',
  'phuong-an',
]);
/** Promulgated like these, though none of the 29 types. */
const OTHERS = /^(?:dieu le|noi quy|quy trinh)(?: |$)/;
/** Shorter lines without end mark at the end of a document are of its signature. */
const LONG = 80;

const found = new WeakMap<Anatomy, readonly Anatomy[]>();

/**
 * The documents whose running text stands in one file, each as an anatomy with the body and structure that are its own: the document itself
 * first, then those that it promulgates (Phụ lục III, Mẫu 1.3).
 */
export function textsOf(anatomy: Anatomy): readonly Anatomy[] {
  let texts = found.get(anatomy);
  if (!texts) {
    texts = [anatomy, ...anatomy.vanBanKemTheo.flatMap((attached) => textOf(anatomy, attached) ?? [])];
    found.set(anatomy, texts);
  }
  return texts;
}

function textOf(anatomy: Anatomy, attached: Attached): Anatomy | null {
  const slug = typeOfTitle(attached.tenLoai)?.type.slug ?? null;
  if (!(slug && TYPES.has(slug)) && !OTHERS.test(bare(attached.tenLoai))) return null;
  const body = bodyOf(anatomy, attached);
  if (body.length === 0) return null;
  return {
    ...anatomy,
    loaiVanBan: slug,
    body,
    structure: buildStructure(body),
    bodyFormat: commonFormat(body),
    vanBanKemTheo: [],
  };
}

/** From the heading to the last sentence; title, note and signature left out. */
function bodyOf({ body }: Anatomy, attached: Attached): BodyParagraph[] {
  const { fromIndex, toIndex, titleLines, subtitleLines, referenceLines } = attached;
  const heading = new Set(
    [...titleLines, ...subtitleLines, ...referenceLines].map(({ paragraph }) => paragraph),
  );
  const own = body.filter(
    ({ area, paragraph }) =>
      area === 'attached' &&
      paragraph.index >= fromIndex &&
      paragraph.index < toIndex &&
      !heading.has(paragraph),
  );
  const marked = own.findLastIndex(({ paragraph }) => /\.\s*\/\s*\.\s*$/.test(paragraph.text.slice(-12)));
  const last = marked >= 0 ? marked : own.findLastIndex(isText);
  return own.slice(0, last + 1).map((entry) => ({ ...entry, area: 'main' }));
}

const isText = ({ role, cell, paragraph }: BodyParagraph): boolean =>
  cell === null &&
  (role === 'text' || role === 'list') &&
  (unitKindOf(paragraph) !== null || paragraph.text.length > LONG);
