import type { XmlScanner } from '../xml/types.js';
import { hexColor } from './colors.js';
import type { DocumentContext } from './document-context.js';
import { leaf } from './leaf.js';
import { NAMED_COLORS } from './named-colors.js';
import { themeColor } from './theme.js';
import { handlers, walk } from './walk.js';

interface Target {
  readonly document: DocumentContext;
  color: string | null;
}

/** DrawingML's short names of scheme colours, in WordprocessingML's long ones. */
const SCHEME: Readonly<Record<string, string>> = {
  tx1: 'text1',
  tx2: 'text2',
  bg1: 'background1',
  bg2: 'background2',
  dk1: 'dark1',
  dk2: 'dark2',
  lt1: 'light1',
  lt2: 'light2',
  hlink: 'hyperlink',
  folHlink: 'followedHyperlink',
};

/** Changes of a colour (luminance, alpha ...) are not applied: nothing depends on the exact tone of a line. */
const COLOR = handlers<Target>({
  'a:srgbClr': leaf((x, into) => {
    into.color = hexColor(x.attribute('val')) ?? null;
  }),
  'a:sysClr': leaf((x, into) => {
    into.color = hexColor(x.attribute('lastClr')) ?? null;
  }),
  'a:prstClr': leaf((x, into) => {
    into.color = NAMED_COLORS[x.attribute('val') ?? ''] ?? null;
  }),
  'a:schemeClr': leaf((x, into) => {
    const name = x.attribute('val') ?? '';
    const { theme, settings } = into.document;
    into.color = themeColor(theme, SCHEME[name] ?? name, settings.format.colorMapping) ?? null;
  }),
});

/** The colour that an element such as `a:solidFill` or `a:lnRef` holds, six hex digits, or null. Consumes the element. */
export function readColorIn(x: XmlScanner, document: DocumentContext): string | null {
  const into: Target = { document, color: null };
  walk(x, COLOR, into);
  return into.color;
}
