import type { Anatomy, ComponentKind } from '../../src/anatomy/types.js';
import type { Bilingual } from '../../src/engine/index.js';
import { COMPONENT_NAMES } from '../../src/messages/components.js';
import type { Paragraph } from '../../src/model/index.js';

/** Part of a document that a finding about its letters speaks of. */
export type Region = keyof typeof REGION_NAMES;

/** As the beginning of a sentence; components have the names that reports use. */
export const REGION_NAMES = {
  ...COMPONENT_NAMES,
  dauTrang: { vi: 'Đầu trang, chân trang', en: 'Header and footer' },
  chuThich: { vi: 'Chú thích cuối trang', en: 'Notes' },
  vanBanKemTheo: { vi: 'Văn bản kèm theo', en: 'The attached document' },
} as const satisfies Record<string, Bilingual>;

/** Components that reports know by another name. */
const ALIASES: Partial<Readonly<Record<ComponentKind, Region>>> = {
  thamQuyen: 'noiDung',
  lenhBanHanh: 'noiDung',
  ghiChu: 'noiDung',
  doMat: 'dauChi',
  doKhan: 'dauChi',
  luuHanh: 'dauChi',
};

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly region: Region;
}

/** Tells the part of the document that a character belongs to. */
export type RegionOf = (paragraph: Paragraph, offset: number) => Region;

/** Made once a rule; a line of a component takes its own, everything else is body text, phụ lục, header or note. */
export function regionsOf(anatomy: Anatomy): RegionOf {
  const stretches = new Map<Paragraph, Stretch[]>();
  for (const { kind, lines } of anatomy.components.values()) {
    if (kind === 'noiDung' || kind === 'phuLuc' || kind === 'vanBanKemTheo') continue;
    const region = ALIASES[kind] ?? (kind as Region);
    for (const { paragraph, from, to } of lines) {
      const own = stretches.get(paragraph);
      if (own) own.push({ from, to, region });
      else stretches.set(paragraph, [{ from, to, region }]);
    }
  }
  return (paragraph, offset) =>
    stretches.get(paragraph)?.find(({ from, to }) => offset >= from && offset < to)?.region ??
    areaOf(anatomy, paragraph, offset);
}

function areaOf({ phuLuc, vanBanKemTheo }: Anatomy, paragraph: Paragraph, offset: number): Region {
  const { story, index } = paragraph;
  if (story === 'header' || story === 'footer') return marginRegion(paragraph, offset);
  if (story === 'footnote' || story === 'endnote') return 'chuThich';
  if (story === 'textBox' && !/document\d*\.xml$/.test(paragraph.locus.part))
    return marginRegion(paragraph, offset);
  const within = ({ fromIndex, toIndex }: { fromIndex: number; toIndex: number }) =>
    index >= fromIndex && index < toIndex;
  if (phuLuc.some(within)) return 'phuLuc';
  return vanBanKemTheo.some(within) ? 'vanBanKemTheo' : 'noiDung';
}

function marginRegion({ fields }: Paragraph, offset: number): Region {
  const numbered = fields.some(
    ({ kind, from, to }) => kind === 'PAGE' && offset >= from && (offset < to || from === to),
  );
  return numbered ? 'soTrang' : 'dauTrang';
}
