/** Entries of Kính gửi and Nơi nhận: hyphens before them, marks behind. */
import type { Anatomy, Entry } from '../../src/anatomy/types.js';
import type { Repair } from '../../src/engine/index.js';
import { endsBlank, isHyphen } from '../kinh-gui/list.js';
import { reworded } from './words.js';

const BULLET = /^\s*[^\p{L}\p{N}\s({«[<$]?\s*/u;

/** A hyphen before each entry that has none or another sign. */
export function* withHyphens(entries: readonly Entry[], anatomy: Anatomy): Iterable<Repair> {
  const wrong = entries.filter(({ bullet }) => !isHyphen(bullet));
  const automatic = wrong.filter(({ bullet, line }) => bullet !== '' && line.paragraph.label !== null);
  const at = automatic.map(({ line }) => line.paragraph);
  if (at.length > 0) yield { kind: 'label', at, set: { bullet: '-' } };
  const typed = wrong.filter((entry) => !automatic.includes(entry)).map(({ line }) => line);
  yield* reworded(typed, anatomy, (text) => text.replace(BULLET, '- '));
}

/** A mark at the end of each entry. */
export function* withEndMark(entries: readonly Entry[], mark: ';' | '.', anatomy: Anatomy): Iterable<Repair> {
  const open = entries.filter((entry) => entry.endMark !== mark && !endsBlank(entry));
  const ends = open.map(({ line, more }) => more.at(-1) ?? line);
  yield* reworded(ends, anatomy, (text) => text.replace(/[\s;,.]*$/, mark));
}
