/** Names of places written in full. */
import { fold } from '../../src/text/fold.js';

/** Kinds of units as they are cut short, by their letters. */
const KINDS: Readonly<Record<string, string>> = {
  tp: 'Thành phố',
  tx: 'Thị xã',
  tt: 'Thị trấn',
  q: 'Quận',
  p: 'Phường',
  h: 'Huyện',
  x: 'Xã',
};

const NAMES: Readonly<Record<string, string>> = {
  'hồ chí minh': 'Thành phố Hồ Chí Minh',
  hcm: 'Thành phố Hồ Chí Minh',
  tphcm: 'Thành phố Hồ Chí Minh',
  hn: 'Hà Nội',
};

const SHORT = /^(t\.?p|t\.?x|t\.?t|[qphx])(?:\s*\.\s*|\s+(?=\p{Lu}\p{Ll}|\d)|(?=\d))(.+)$/iu;

/** The full name of a place that is cut short; null where it is not known what it stands for. */
export function fullPlace(place: string): string | null {
  const known = NAMES[fold(place).replace(/[\s.]/g, '')] ?? NAMES[fold(place)];
  if (known) return known;
  const [, kind = '', rest = ''] = SHORT.exec(place) ?? [];
  const word = KINDS[kind.replace('.', '').toLowerCase()];
  if (!word) return null;
  const name = NAMES[fold(rest).replace(/[\s.]/g, '')] ?? NAMES[fold(rest)];
  if (name) return name;
  return /^\p{Lu}\p{Ll}|^\d/u.test(rest) ? `${word} ${rest}` : null;
}
