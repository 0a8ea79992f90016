import type { ReportFormat } from './format.js';
import { type Weight, weightOf } from './summary.js';
import { findingText } from './wording.js';

const COMMANDS: Readonly<Record<Weight, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  review: 'notice',
};

const escaped = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const command = (name: string, file: string, title: string, text: string): string =>
  `::${name} file=${property(file.replaceAll('\\', '/'))},title=${property(title)}::${escaped(text)}\n`;

/** Annotations of GitHub Actions, one command a line. */
export const github: ReportFormat = ({ language }) => ({
  head: '',
  document: ({ file, error, findings }) => {
    if (error) return command('error', file, error.code, error.message);
    return findings
      .map((finding) =>
        command(COMMANDS[weightOf(finding)], file, finding.ruleId, findingText(finding, language)),
      )
      .join('');
  },
  tail: () => '',
});
