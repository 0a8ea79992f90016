import type { Shape } from '../model/index.js';
import type { XmlScanner } from '../xml/types.js';
import { type Box, mapBox, type Placement, type Space, turn } from './shape.js';
import { parseStyle, type VmlStyle, vmlDegrees, vmlLength, vmlPair } from './vml-style.js';

/** The group that a shape stands in: the place of the outermost one, and its own coordinates. */
export interface VmlGroup {
  readonly placement: Placement;
  readonly space: Space;
}

export interface Placed {
  readonly placement: Placement;
  /** Twips from the corner that `placement` places. */
  readonly box: Box;
}

/** Place and size of the shape or group that the scanner stands on. */
export function placeOf(x: XmlScanner, group: VmlGroup | null): Placed {
  const style = parseStyle(x.attribute('style'));
  const line = x.name === 'v:line';
  // In a group bare numbers are the group's units and `left` places; alone they are pixels and the margins place.
  const bare = group === null ? 15 : 1;
  const size = line ? lineBox(x, bare) : styleBox(style, bare);
  const turned = turn(size, vmlDegrees(style.get('rotation')));
  if (group !== null) return { placement: group.placement, box: mapBox(group.space, turned) };
  return {
    placement: placementOf(style, size),
    box: { ...turned, x: turned.x - size.x, y: turned.y - size.y },
  };
}

/** Coordinates of a `v:group`'s children, in the box that the group takes. */
export function groupOf(x: XmlScanner, { placement, box }: Placed): VmlGroup {
  const [width, height] = vmlPair(x.attribute('coordsize'), 1, 1000);
  const [left, top] = vmlPair(x.attribute('coordorigin'), 1, 0);
  const scaleX = width === 0 ? 1 : box.width / width;
  const scaleY = height === 0 ? 1 : box.height / height;
  const space = { scaleX, scaleY, dx: box.x - left * scaleX, dy: box.y - top * scaleY };
  return { placement, space };
}

function lineBox(x: XmlScanner, bare: number): Box {
  const [x1, y1] = vmlPair(x.attribute('from'), bare, 0);
  const [x2, y2] = vmlPair(x.attribute('to'), bare, 10 * bare);
  return { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
}

function styleBox(style: VmlStyle, bare: number): Box {
  const length = (name: string): number | null => vmlLength(style.get(name), bare);
  const place = (margin: string, side: string): number =>
    (bare === 1 ? length(side) : (length(margin) ?? length(side))) ?? 0;
  return {
    x: place('margin-left', 'left'),
    y: place('margin-top', 'top'),
    width: length('width') ?? 0,
    height: length('height') ?? 0,
  };
}

const X_FROM: Readonly<Record<string, Shape['xFrom']>> = {
  page: 'page',
  margin: 'margin',
  text: 'column',
  char: 'character',
};

const Y_FROM: Readonly<Record<string, Shape['yFrom']>> = {
  page: 'page',
  margin: 'margin',
  text: 'paragraph',
  line: 'line',
};

/** An object that stands alone: absolute ones by their style, others in the line of text. */
function placementOf(style: VmlStyle, { x, y, width, height }: Box): Placement {
  const free = style.get('position');
  if (free !== 'absolute' && free !== 'relative') {
    return { width, height, x: null, y: null, xFrom: 'inline', yFrom: 'inline', xAlign: null };
  }
  const across = style.get('mso-position-horizontal') ?? 'absolute';
  const down = style.get('mso-position-vertical') ?? 'absolute';
  return {
    width,
    height,
    x: across === 'absolute' ? x : null,
    y: down === 'absolute' ? y : null,
    xFrom: X_FROM[style.get('mso-position-horizontal-relative') ?? 'text'] ?? 'other',
    yFrom: Y_FROM[style.get('mso-position-vertical-relative') ?? 'text'] ?? 'other',
    xAlign: across === 'left' || across === 'center' || across === 'right' ? across : null,
  };
}
