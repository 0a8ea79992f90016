import type { Border, Borders } from '../model/index.js';
import type { XmlScanner } from '../xml/types.js';
import { hexColor } from './colors.js';
import { leaf } from './leaf.js';
import { integer } from './measures.js';
import { type Handler, handlers, walk } from './walk.js';

export type BorderSide = keyof Borders | 'insideH' | 'insideV';

/** Borders as written: a side left out is not given, null is given as none. */
export type GivenBorders = { [K in BorderSide]?: Border | null };

/** One border element (CT_Border); null for `nil` and `none`. The scanner stays on the start. */
function readBorder(x: XmlScanner): Border | null {
  const style = x.attribute('w:val') ?? 'none';
  if (style === 'nil' || style === 'none') return null;
  return {
    style,
    size: integer(x.attribute('w:sz'), 0, 255) ?? 0,
    space: integer(x.attribute('w:space'), 0, 1584) ?? 0,
    color: hexColor(x.attribute('w:color')) ?? 'auto',
  };
}

const side = (name: BorderSide): Handler<GivenBorders> =>
  leaf((x, into) => {
    into[name] = readBorder(x);
  });

/** Both dialects on one name. */
const SIDES = handlers<GivenBorders>({
  'w:top': side('top'),
  'w:bottom': side('bottom'),
  'w:left': side('left'),
  'w:start': side('left'),
  'w:right': side('right'),
  'w:end': side('right'),
  'w:between': side('between'),
  'w:insideH': side('insideH'),
  'w:insideV': side('insideV'),
});

/** A group of borders (`w:pBdr`, `w:tblBorders`, `w:tcBorders`, `w:pgBorders`), consumed to its end. */
export function readBorders(x: XmlScanner): GivenBorders {
  const borders: GivenBorders = {};
  walk(x, SIDES, borders);
  return borders;
}
