import type { Locus, Shape, Story } from '../model/index.js';
import type { StoryContext } from './story-context.js';

/** Thicker things are no lines: 1.5 pt. */
const THIN = 30;

/** No page is wider than 22 inches; anything far beyond is damage and must not upset sums. */
const MAX_LENGTH = 100_000;

/** Where an object stands, twips; what the model says of a shape's place. */
export type Placement = Pick<Shape, 'width' | 'height' | 'x' | 'y' | 'xFrom' | 'yFrom' | 'xAlign'>;

/** A rectangle in the twips of its drawing. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Maps the coordinates of a group's children to twips from the drawing's corner. */
export interface Space {
  readonly dx: number;
  readonly dy: number;
  readonly scaleX: number;
  readonly scaleY: number;
}

/** How a shape is drawn. */
export interface Look {
  readonly dialect: Shape['dialect'];
  /** A line or connector by its nature. */
  readonly line: boolean;
  readonly picture: boolean;
  /** Dash kind, or `none` without outline. */
  readonly dash: string;
  readonly color: string;
  /** Colour of the area, or null when it is not filled: a thin filled box without outline is seen as a line. */
  readonly fill: string | null;
  readonly text: Story | null;
}

export function mapBox(space: Space, box: Box): Box {
  return {
    x: space.dx + box.x * space.scaleX,
    y: space.dy + box.y * space.scaleY,
    width: box.width * space.scaleX,
    height: box.height * space.scaleY,
  };
}

/** A box turned by so many degrees, to the next quarter: about its middle. */
export function turn(box: Box, degrees: number): Box {
  const quarter = Math.abs(Math.round(degrees / 90)) % 2 === 1;
  if (!quarter) return box;
  const { x, y, width, height } = box;
  return { x: x + (width - height) / 2, y: y + (height - width) / 2, width: height, height: width };
}

/** Adds a shape to the open paragraph: its box counts from the corner of the drawing that `placement` places. */
export function addShape(
  story: StoryContext,
  placement: Placement,
  box: Box,
  look: Look,
  locus: Locus,
): void {
  const paragraph = story.paragraph!;
  const width = length(Math.abs(box.width));
  const height = length(Math.abs(box.height));
  const thin = Math.min(width, height) <= THIN && Math.max(width, height) > THIN && look.text === null;
  const kind = look.picture ? 'picture' : look.line || thin ? 'line' : 'box';
  if (look.picture) paragraph.node.pictures++;
  const filled = thin && look.dash === 'none' && look.fill !== null;
  paragraph.shapes.push({
    dialect: look.dialect,
    kind,
    width,
    height,
    x: placement.x === null ? null : length(placement.x + box.x),
    y: placement.y === null ? null : length(placement.y + box.y),
    xFrom: placement.xFrom,
    yFrom: placement.yFrom,
    xAlign: placement.xAlign,
    dash: filled ? 'solid' : look.dash,
    color: filled ? look.fill : look.color,
    text: look.text,
    locus,
  });
}

function length(value: number): number {
  return Math.max(-MAX_LENGTH, Math.min(MAX_LENGTH, Math.round(value))) || 0;
}
