import type { Language } from '../messages/index.js';
import { htmlText } from './escape.js';
import { TOKENS } from './tokens.js';

/** What a page of ours is made of. */
export interface Page {
  readonly language: Language;
  readonly title: string;
  /** Style sheets, after the shared tokens. */
  readonly styles: readonly string[];
}

/** Nothing is loaded and nothing is sent: the browser holds the page to it. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'";

/** The beginning of a page that is one file and needs no network, up to its body. */
export function pageStart({ language, title, styles }: Page): string {
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="thethuc">
<title>${htmlText(title)}</title>
<style>${[TOKENS, ...styles].join('\n')}</style>
</head>
<body>
`;
}

/**
 * The end of a page.
 * @param behaviours what the page does; each runs by itself and may use nothing but the page
 */
export function pageEnd(behaviours: readonly (() => void)[]): string {
  const script = behaviours.map((behaviour) => `(${behaviour})();`).join('\n');
  return `${script === '' ? '' : `<script>${script}</script>\n`}</body>\n</html>\n`;
}
