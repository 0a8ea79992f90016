import type { XmlScanner } from '../xml/types.js';
import { MAX_COLUMNS } from './cell-properties.js';
import { leaf, type Mutable } from './leaf.js';
import { integer, twips } from './measures.js';
import { readOnOff } from './on-off.js';
import { handlers, walk } from './walk.js';
import { readWidth, type Width } from './width.js';

/** `w:trPr`. */
export interface RowProperties {
  readonly gridBefore?: number;
  readonly widthBefore?: Width;
  readonly header?: boolean;
  readonly cantSplit?: boolean;
  readonly height?: { readonly value: number; readonly rule: 'auto' | 'exact' | 'atLeast' };
  readonly inserted?: boolean;
  readonly deleted?: boolean;
  readonly changed?: boolean;
}

type Target = Mutable<RowProperties>;

const ROW = handlers<Target>({
  'w:gridBefore': leaf((x, into) => {
    into.gridBefore = integer(x.attribute('w:val'), 0, MAX_COLUMNS) ?? 0;
  }),
  'w:wBefore': leaf((x, into) => {
    into.widthBefore = readWidth(x);
  }),
  'w:tblHeader': leaf((x, into) => {
    into.header = readOnOff(x);
  }),
  'w:cantSplit': leaf((x, into) => {
    into.cantSplit = readOnOff(x);
  }),
  'w:trHeight': leaf(readHeight),
  'w:ins': leaf((_, into) => {
    into.inserted = true;
  }),
  'w:del': leaf((_, into) => {
    into.deleted = true;
  }),
  'w:trPrChange': leaf((_, into) => {
    into.changed = true;
  }),
});

/** Reads `w:trPr` to its end. */
export function readRowProperties(x: XmlScanner): RowProperties {
  const into: Target = {};
  walk(x, ROW, into);
  return into;
}

/** A height without a rule is a least height, as Word lays it out. */
function readHeight(x: XmlScanner, into: Target): void {
  const value = twips(x.attribute('w:val')) ?? 0;
  const rule = x.attribute('w:hRule');
  if (value <= 0) return;
  into.height = { value, rule: rule === 'exact' || rule === 'auto' ? rule : 'atLeast' };
}
