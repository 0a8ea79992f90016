import type { DocumentReport } from './document-report.js';
import type { Summary } from './summary.js';

/** Version of the JSON contract. */
const VERSION = '1';
const DECREE = '30/2020/NĐ-CP';

/**
 * The JSON report in pieces, so that a run over many files never holds them all: `head`, one `document` each with `separator`
 * between, `tail`.
 */
export const jsonReport = {
  head: (toolVersion: string): string => {
    const tool = JSON.stringify({ name: 'thethuc', version: toolVersion, decree: DECREE });
    return `{"version":"${VERSION}","tool":${tool},"documents":[\n`;
  },
  separator: ',\n',
  document: (report: DocumentReport): string => JSON.stringify(report),
  tail: (summary: Summary): string => `\n],"summary":${JSON.stringify(summary)}}\n`,
};
