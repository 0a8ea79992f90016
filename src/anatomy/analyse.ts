import type { Document, Section } from '../model/index.js';
import { ruleLinesBelow } from './below.js';
import { bodyOf, commonFormat, endOfText } from './body.js';
import { componentMap } from './components.js';
import { findCopy } from './copy.js';
import type { DocumentType } from './data/document-types.js';
import { type ChuKy, findChuKy } from './foot/chu-ky.js';
import { footMarksOf } from './foot/marks.js';
import { findNoiNhan, type NoiNhan } from './foot/noi-nhan.js';
import type { Found } from './found.js';
import type { Fragment } from './fragment.js';
import { fragmentsOf } from './fragments.js';
import { readPlaceAndDate } from './head/dia-danh.js';
import { findKinhGui } from './head/kinh-gui.js';
import { joinLines, type Names, splitNames } from './head/names.js';
import { readPreamble } from './head/preamble.js';
import { type HeadLines, scanHead } from './head/scan.js';
import { readSoKyHieu } from './head/so-ky-hieu.js';
import { findTitle, type Title, titleBeside } from './head/title.js';
import { findParts, type Parts, startOfAppendixFile } from './parts.js';
import { legacyEncodingOf } from './reading.js';
import { scopeOf } from './scope.js';
import { buildStructure } from './structure.js';
import { isTemplate } from './template.js';
import type { Anatomy } from './types.js';

/** Finds the components of a document (Phụ lục I, Phần I, Mục IV), its type, its parts and its structure. */
export function analyse(document: Document): Anatomy {
  const found = find(document);
  return assemble(found.findings, found.bodyStart, found.footStart);
}

function find(document: Document): { findings: Found; bodyStart: number; footStart: number } {
  const legacy = legacyEncodingOf(document);
  const fragments = fragmentsOf(document, legacy !== null);
  // Phụ lục in a file of their own have no head, no title and no foot.
  const alone = startOfAppendixFile(fragments);
  const limit = alone === null ? fragments.length : 0;
  const head = scanHead(fragments, 0, limit);
  const names = splitNames(head.names);
  const title =
    findTitle(fragments, head.end, limit) ?? (head.quocHieu.length === 0 ? titleBeside(head.others) : null);
  const afterTitle = Math.max(title?.end ?? 0, head.end);
  const preamble = readPreamble(fragments, afterTitle, limit, title?.type ?? null);
  const kinhGui = findKinhGui(fragments, title ? afterTitle : head.end, limit);
  const bodyStart = alone ?? Math.max(head.end, afterTitle, preamble.end, kinhGui?.end ?? 0);
  const { noiNhan, chuKy, parts, footStart } = findFoot(fragments, bodyStart);
  const rules = ruleLinesBelow(fragments, document, regionsOf(head, names, title));
  const findings = {
    document,
    fragments,
    legacy,
    alone: alone !== null,
    head,
    names,
    title,
    preamble,
    kinhGui,
    noiNhan,
    chuKy,
    parts,
    rules,
  };
  return { findings, bodyStart, footStart };
}

interface Foot {
  readonly noiNhan: NoiNhan | null;
  readonly chuKy: ChuKy | null;
  readonly parts: Parts;
  /** Order at which Nơi nhận or the signature begins. */
  readonly footStart: number;
}

/** A phụ lục that opens a page bounds the search for the foot, unless there is none before it. */
function findFoot(fragments: readonly Fragment[], bodyStart: number): Foot {
  const bound = findParts(fragments, bodyStart, false).mainEnd;
  const noiNhan = findNoiNhan(fragments, bodyStart, bound);
  const chuKy =
    findChuKy(fragments, bodyStart, noiNhan ? Math.max(bound, noiNhan.end) : bound, noiNhan) ??
    signatureBefore(fragments, bodyStart, noiNhan);
  const footed = noiNhan !== null || chuKy !== null;
  const footEnd = Math.max(bodyStart, noiNhan?.end ?? 0, chuKy?.end ?? 0);
  const parts = findParts(fragments, footed ? footEnd : bodyStart, footed);
  const footStart = Math.min(noiNhan?.title.order ?? Infinity, chuKy?.start ?? Infinity, parts.mainEnd);
  return { noiNhan, chuKy, parts, footStart };
}

/** Where no foot ends the file, the signature above what may be a document attached to this one. */
function signatureBefore(fragments: readonly Fragment[], bodyStart: number, noiNhan: NoiNhan | null) {
  if (noiNhan) return null;
  const { mainEnd } = findParts(fragments, bodyStart, true);
  return mainEnd < fragments.length ? findChuKy(fragments, bodyStart, mainEnd, null) : null;
}

function regionsOf(head: HeadLines, names: Names, title: Title | null) {
  return {
    motto: [...head.quocHieu, ...head.tieuNgu],
    names: [...names.superior, ...names.own],
    title: title ? [...title.tenLoai, ...title.trichYeu] : [],
    headStart: 0,
    headEnd: head.end,
    titleEnd: title?.end ?? head.end,
  };
}

function assemble(found: Found, bodyStart: number, footStart: number): Anatomy {
  const { document, fragments, head, names, title, preamble, kinhGui, noiNhan, chuKy, parts } = found;
  const soKyHieu = head.soKyHieu[0] ? readSoKyHieu(head.soKyHieu[0]) : null;
  const place = head.diaDanhThoiGian[0] ? readPlaceAndDate(head.diaDanhThoiGian[0].text) : null;
  const own = joinLines(names.own);
  const { scope, evidence } = scopeOf({
    alone: found.alone,
    head,
    own,
    soKyHieu,
    thoiGian: place?.thoiGian ?? null,
    title,
    hasKinhGui: kinhGui !== null,
    hasNoiNhan: noiNhan !== null,
    hasSigner: chuKy !== null,
    firstLines: fragments.slice(0, 30),
  });
  const body = bodyOf(fragments, {
    bodyStart,
    bodyEnd: endOfText(fragments, bodyStart, footStart),
    mainEnd: parts.mainEnd,
    appendix: parts.phuLuc,
    attached: parts.vanBanKemTheo,
  });
  const marks = footMarksOf(
    fragments,
    noiNhan,
    Math.max(noiNhan?.end ?? 0, chuKy?.end ?? 0, footStart),
    parts.mainEnd,
  );
  const copy = findCopy(fragments, footStart);
  const outside = scope === 'ngoai-pham-vi';
  const type = typeOf(title, found, scope);
  const mainEnd = fragments[parts.mainEnd]?.paragraph.index ?? document.paragraphs.length;
  return {
    document,
    phamVi: scope,
    phamViEvidence: evidence,
    loaiVanBan: type.slug,
    loaiVanBanConfidence: type.confidence,
    components: componentMap(outside ? withoutLooseTitle(found) : found, marks, copy),
    soKyHieu,
    diaDanh: place?.diaDanh ?? null,
    thoiGian: place?.thoiGian ?? { ngay: null, thang: null, nam: null },
    kinhGui: kinhGui?.entries ?? [],
    canCu: preamble.canCu.map((lines) => ({ text: joinLines(lines) ?? '', lines })),
    nguoiKy: outside && own === null ? [] : (chuKy?.signers ?? []),
    noiNhan: outside ? [] : (noiNhan?.entries ?? []),
    phuLuc: outside ? [] : parts.phuLuc,
    vanBanKemTheo: parts.vanBanKemTheo,
    body,
    structure: buildStructure(body),
    template: isTemplate(fragments),
    attachedOnly: found.alone || ((title?.reference.length ?? 0) > 0 && soKyHieu === null),
    mainEnd,
    mainSections: sectionsBefore(document, fragments, parts.mainEnd),
    legacyEncoding: found.legacy,
    bodyFormat: commonFormat(body),
  };
}

/** Outside the decree's scope a line in capitals is no title unless it names a type. */
function withoutLooseTitle(found: Found): Found {
  return found.title?.type || found.names.own.length > 0 ? found : { ...found, title: null };
}

function typeOf(
  title: Title | null,
  found: Found,
  scope: Anatomy['phamVi'],
): { slug: string | null; confidence: number } {
  const type: DocumentType | null = title?.type ?? null;
  if (type)
    return scope === 'ngoai-pham-vi'
      ? { slug: null, confidence: 0.5 }
      : { slug: type.slug, confidence: title!.exact ? 0.98 : 0.8 };
  if (title || scope === 'ngoai-pham-vi' || found.head.quocHieu.length + found.head.tieuNgu.length === 0)
    return { slug: null, confidence: 0.5 };
  const letter = found.head.vVe.length > 0 || found.kinhGui !== null;
  return letter
    ? { slug: 'cong-van', confidence: found.head.vVe.length > 0 && found.kinhGui ? 0.98 : 0.8 }
    : { slug: null, confidence: 0.5 };
}

function sectionsBefore(document: Document, fragments: readonly Fragment[], mainEnd: number): Section[] {
  const last = fragments[Math.min(mainEnd, fragments.length) - 1]?.paragraph.section ?? 0;
  return document.sections.slice(0, last + 1);
}
