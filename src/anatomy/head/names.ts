import type { Fragment } from '../fragment.js';
import { bare, isOrnament } from '../patterns.js';

/** Words that open the name of a body, without marks. */
const opensName =
  /^(?:bo(?! sung)|so|cuc|chi cuc|tong cuc|vu|vien|truong|trung tam|phong|ban|uy ban|ubnd|hdnd|hoi dong|van phong|cong ty|tong cong ty|tap doan|dai hoc|hoc vien|benh vien|thanh tra|toa an|kho bac|ngan hang|cong an|quan khu|quan doan|lien doan|tong lien doan|cong doan|doan|hoi|hiep hoi|mat tran|dang uy|dang bo|chi bo|tinh uy|thanh uy|huyen uy|quan uy|chi nhanh|bao hiem|bao|dai|ban quan ly|to|khoa(?! hoc)|cum|doanh nghiep|hop tac xa|xi nghiep|nha may|nha xuat ban|thu vien|bao tang|tram|hat|doi|chu tich|thu tuong|chinh phu|quoc hoi|ttdl|tttt|thtp|thcs|thpt|vien thong|dien luc|buu dien|vpubnd|cty|tct)(?: |$)/;

/** Words that only go on with a name begun above: places and conjunctions. */
const continuesName =
  /^(?:tinh|thanh pho|tp|huyen|quan|thi xa|thi tran|xa|phuong|khu vuc|viet nam|va|cua|tai|nha nuoc|nhan dan|so \d|[ivx]+)(?: |$)/;

/** Does the line begin as the name of a body does? */
export function startsBodyName(text: string): boolean {
  return opensName.test(bare(text));
}

/** Does the line begin as the name of a body or go on with one? */
export function opensBodyName(text: string): boolean {
  const name = bare(text);
  return opensName.test(name) || continuesName.test(name);
}

/** The names at the head: of the superior body, if any, and of the issuing body; a broken name keeps its lines. */
export interface Names {
  readonly superior: Fragment[];
  readonly own: Fragment[];
  readonly confidence: number;
}

/**
 * Divides the lines above the number into the superior body's name and the issuing body's.
 * Weight speaks first (the issuing body is set bold), then the words that open a name.
 */
export function splitNames(lines: readonly Fragment[]): Names {
  const named = lines.filter((line) => !isOrnament(line.text) && !isFootnote(line.text));
  if (named.length === 0) return { superior: [], own: [], confidence: 0 };
  const cut = cutByWeight(named) ?? cutByWords(named);
  return {
    superior: named.slice(0, cut.at),
    own: named.slice(cut.at),
    confidence: cut.confidence,
  };
}

function isFootnote(text: string): boolean {
  return (
    /^\(\s*\d+\s*\)[\s.…_]*$/.test(text) ||
    /^\(?(?:bản thảo|(?:bản )?dự thảo)(?: (?:lần|ngày|\d).*)?\)?$/iu.test(text)
  );
}

interface Cut {
  readonly at: number;
  readonly confidence: number;
}

/** Where light lines turn into bold ones, unless the bold line only goes on with the name. */
function cutByWeight(lines: readonly Fragment[]): Cut | null {
  const first = lines.findIndex((line) => line.bold);
  if (first <= 0) return null;
  const text = bare(lines[first]!.text);
  if (continuesName.test(text) && !opensName.test(text)) return null;
  return { at: first, confidence: lines.slice(first).every((line) => line.bold) ? 0.97 : 0.85 };
}

function cutByWords(lines: readonly Fragment[]): Cut {
  let at = 0;
  for (let index = 1; index < lines.length; index++) {
    const text = bare(lines[index]!.text);
    if (opensName.test(text) && !continuesName.test(text) && !dangles(lines[index - 1]!)) at = index;
  }
  return { at, confidence: at > 0 || lines.length === 1 ? 0.85 : 0.75 };
}

/** The line above breaks off inside a name: `TRƯỜNG CAO ĐẲNG SƯ PHẠM VÀ`, `SỞ`, `TRUNG TÂM`. */
function dangles(line: Fragment): boolean {
  const text = bare(line.text);
  return (
    /(?:^| )(?:va|cua|cac|ve|thuoc|quan ly|phat trien|uy|kiem soat|dich vu|quy)$/.test(text) ||
    /[-–,&]$/.test(line.text)
  );
}

/** Lines of a broken name joined by one space. */
export function joinLines(lines: readonly Fragment[]): string | null {
  const text = lines
    .map((line) => line.text.replace(/\s+/g, ' '))
    .join(' ')
    .normalize('NFC')
    .trim();
  return text === '' ? null : text;
}
