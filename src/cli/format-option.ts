import { Option } from 'commander';
import { FORMAT_NAMES, type FormatName } from '../report/format-names.js';
import { BadValue } from './choice.js';

/** A report that is asked for: its kind, and the file it goes to; null: standard output. */
export interface AskedReport {
  readonly format: FormatName;
  readonly file: string | null;
}

/** `--format`: kinds of reports with commas between, each with `=FILE` where it goes to a file; may be given several times. */
export function formatOption(): Option {
  const option = new Option(
    '--format <kiểu[=tệp],...>',
    `kiểu kết quả (${FORMAT_NAMES.join(' | ')}; mặc định pretty), có thể nhiều kiểu: pretty,sarif=ket-qua.sarif`,
  );
  return option.argParser((typed: string, before: readonly AskedReport[] | undefined) => [
    ...(before ?? []),
    ...typed.split(',').map(asked),
  ]);
}

function asked(typed: string): AskedReport {
  const [name = '', ...rest] = typed.split('=');
  const format = FORMAT_NAMES.find((own) => own === name.trim());
  if (!format) throw new BadValue('--format', name.trim(), FORMAT_NAMES);
  const file = rest.join('=').trim();
  return { format, file: file === '' ? null : file };
}
