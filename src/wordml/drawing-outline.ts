import type { XmlScanner } from '../xml/types.js';
import type { DocumentContext } from './document-context.js';
import { readColorIn } from './drawing-color.js';
import { leaf } from './leaf.js';
import { handlers, walk } from './walk.js';

/** `a:ln` as written. */
export interface Outline {
  /** `style`: it leaves the line to the shape's style. */
  fill: 'given' | 'none' | 'style';
  dash: string;
  /** Six hex digits, or null where not given. */
  color: string | null;
}

interface Target {
  readonly outline: Outline;
  readonly document: DocumentContext;
}

const painted = leaf<Target>((_, { outline }) => {
  outline.fill = 'given';
});

const LINE = handlers<Target>({
  'a:noFill': leaf((_, { outline }) => {
    outline.fill = 'none';
  }),
  'a:solidFill': (x, { outline, document }) => {
    outline.fill = 'given';
    outline.color = readColorIn(x, document);
  },
  'a:gradFill': painted,
  'a:pattFill': painted,
  'a:prstDash': leaf((x, { outline }) => {
    outline.dash = x.attribute('val') ?? 'solid';
  }),
  'a:custDash': leaf((_, { outline }) => {
    outline.dash = 'custom';
  }),
});

/** Reads `a:ln` to its end. */
export function readOutline(x: XmlScanner, document: DocumentContext): Outline {
  const outline: Outline = { fill: 'style', dash: 'solid', color: null };
  walk(x, LINE, { outline, document });
  return outline;
}
