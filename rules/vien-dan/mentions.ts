/** Citations of the main document in reading order: those of the title and the bases, then those of the running text. */
import type { Anatomy } from '../../src/anatomy/types.js';
import type { TextRange } from '../../src/engine/index.js';
import { findDocumentNumbers } from '../../src/text/document-numbers.js';
import { composeKeepOffsets } from '../../src/text/fold.js';
import { basesOf, placeIn } from '../can-cu/bases.js';
import { runningText } from '../noi-dung/body-text.js';
import { type Citation, citationsIn } from './citation.js';

export interface Mention {
  readonly citation: Citation;
  /** From the type's name to the number's last letter. */
  readonly place: TextRange;
  /** Place of the date when it is right behind the number. */
  readonly datePlace: TextRange | null;
  /** Type and number as written. */
  readonly text: string;
  readonly where: 'bases' | 'body';
  /** No mention of the same document before it. */
  readonly first: boolean;
}

const found = new WeakMap<Anatomy, readonly Mention[]>();

/** All mentions of numbered documents; the document's own number is none. */
export function mentionsOf(anatomy: Anatomy): readonly Mention[] {
  let mentions = found.get(anatomy);
  if (!mentions) {
    mentions = collect(anatomy);
    found.set(anatomy, mentions);
  }
  return mentions;
}

function collect(anatomy: Anatomy): Mention[] {
  const mentions: Mention[] = [];
  const seen = namedInHead(anatomy);
  const add = (citation: Citation, where: Mention['where'], at: (from: number, to: number) => TextRange) => {
    const first = !seen.has(citation.key);
    seen.add(citation.key);
    const { from, to, dateAt } = citation;
    const place = at(from, to);
    const text = place.paragraph.text.slice(place.from, place.to).normalize('NFC');
    mentions.push({ citation, place, datePlace: dateAt && at(dateAt.from, dateAt.to), text, where, first });
  };
  for (const basis of basesOf(anatomy)) {
    const { text, originOf } = composeKeepOffsets(basis.text);
    for (const citation of citationsIn(text))
      add(citation, 'bases', (from, to) => placeIn(basis, originOf(from), originOf(to)));
  }
  for (const { paragraph } of runningText(anatomy)) {
    const { text, originOf } = composeKeepOffsets(paragraph.text);
    for (const citation of citationsIn(text))
      add(citation, 'body', (from, to) => ({ paragraph, from: originOf(from), to: originOf(to) }));
  }
  return mentions;
}

/** Documents that the title or the document's own number line names. */
function namedInHead({ components, soKyHieu }: Anatomy): Set<string> {
  const lines = (['tenLoai', 'trichYeu', 'trichYeuCongVan'] as const).flatMap(
    (kind) => components.get(kind)?.lines ?? [],
  );
  const title = lines.map(({ text }) => text).join(' ');
  const own =
    soKyHieu?.so && soKyHieu.kyHieu
      ? [`${Number.parseInt(soKyHieu.so, 10)}/${soKyHieu.kyHieu.toUpperCase()}`]
      : [];
  const cited = citationsIn(title).map(({ key }) => key);
  return new Set([...own, ...cited, ...findDocumentNumbers(title).map(({ text }) => text)]);
}
