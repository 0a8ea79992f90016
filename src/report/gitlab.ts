import { fingerprints } from '../text/fingerprint.js';
import { type ReportFormat, separated } from './format.js';
import { type Weight, weightOf } from './summary.js';
import { findingText } from './wording.js';

const SEVERITIES: Readonly<Record<Weight, string>> = {
  error: 'major',
  warning: 'minor',
  info: 'info',
  review: 'info',
};

/** Code Quality of GitLab: one array. Only a line is asked for that a Word document does not have. */
export const gitlab: ReportFormat = ({ language }) => {
  const next = separated(',\n');
  const unique = fingerprints();
  const entry = (file: string, id: string, severity: string, description: string, excerpt: string) =>
    JSON.stringify({
      description,
      check_name: id,
      fingerprint: unique(file, id, excerpt),
      severity,
      location: { path: file.replaceAll('\\', '/').replace(/^\.\//, ''), lines: { begin: 1 } },
    });
  return {
    head: '[\n',
    document: ({ file, error, findings }) => {
      const entries = error
        ? [entry(file, error.code, 'blocker', error.message, '')]
        : findings.map((finding) =>
            entry(
              file,
              finding.ruleId,
              SEVERITIES[weightOf(finding)],
              findingText(finding, language),
              finding.excerpt,
            ),
          );
      return entries.length > 0 ? next(entries.join(',\n')) : '';
    },
    tail: () => '\n]\n',
  };
};
