import type { Level } from '../engine/index.js';

type Brush = (text: string) => string;

/** Colours of a terminal, by what they are for. */
export interface Paint extends Readonly<Record<Level, Brush>> {
  readonly bold: Brush;
  readonly dim: Brush;
  readonly heading: Brush;
}

const plain: Brush = (text) => text;

/** No colour at all: pipes, files, `NO_COLOR`. */
export const PLAIN_PAINT: Paint = {
  bold: plain,
  dim: plain,
  heading: plain,
  error: plain,
  warning: plain,
  info: plain,
};
