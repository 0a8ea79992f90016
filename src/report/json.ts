import { type ReportFormat, separated } from './format.js';

/** Version of the JSON contract. */
export const JSON_VERSION = '1';
const DECREE = '30/2020/NĐ-CP';

/** What made a report. */
export const toolOf = (version: string) => ({ name: 'thethuc', version, decree: DECREE });

/** One JSON object: `version`, `tool`, `documents`, `summary`. */
export const json: ReportFormat = ({ version }) => {
  const next = separated(',\n');
  return {
    head: `{"version":"${JSON_VERSION}","tool":${JSON.stringify(toolOf(version))},"documents":[\n`,
    document: (report) => next(JSON.stringify(report)),
    tail: (summary) => `\n],"summary":${JSON.stringify(summary)}}\n`,
  };
};
