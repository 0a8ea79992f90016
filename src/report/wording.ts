import { clauseInWords, type Language, say } from '../messages/index.js';
import type { ReportedFinding } from './document-report.js';
import { placesInWords } from './places.js';

/** Where a finding stands, in words; empty where something is missing. */
export function whereInWords(finding: ReportedFinding, language: Language): string {
  return finding.wholeDocument ? say(language, 'wholeDocument') : placesInWords(finding.places, language);
}

/** The clause in words, or that there is none. */
export function basisInWords(clause: string, language: Language): string {
  return clauseInWords(clause, language) || say(language, 'practice');
}

/** A finding in the lines of a plain text: message, place, mend, basis. */
export function findingText(finding: ReportedFinding, language: Language): string {
  const where = whereInWords(finding, language);
  const line = (name: 'place' | 'mend' | 'basis', text: string) => `${say(language, name)}: ${text}`;
  return [
    finding.message,
    ...(where === '' ? [] : [line('place', where)]),
    ...(finding.mend === null ? [] : [line('mend', finding.mend)]),
    line('basis', `${basisInWords(finding.clause, language)} (${finding.ruleId})`),
  ].join('\n');
}

/** A path as addresses in reports have it: forward slashes, other signs escaped. */
export function asAddress(file: string): string {
  const slashed = file.replaceAll('\\', '/').replace(/^\.\//, '');
  return slashed.split('/').map(encodeURIComponent).join('/');
}
