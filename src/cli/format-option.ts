import { Option } from 'commander';
import { FORMAT_NAMES, type FormatName } from '../report/format-names.js';
import { BadValue } from './choice.js';

/** A report that is asked for: its kind, and the file it goes to; null: standard output. */
export interface AskedReport<Format = FormatName> {
  readonly format: Format;
  readonly file: string | null;
}

/** `--format`: kinds of reports with commas between, each with `=FILE` where it goes to a file; may be given several times. */
export function formatOption(): Option {
  return formatOptionOf(FORMAT_NAMES, 'pretty,sarif=ket-qua.sarif');
}

/** The same for other kinds of reports; the first is what there is when nothing is asked. */
export function formatOptionOf(names: readonly string[], example: string): Option {
  const option = new Option(
    '--format <kiểu[=tệp],...>',
    `kiểu kết quả (${names.join(' | ')}; mặc định ${names[0]}), có thể nhiều kiểu: ${example}`,
  );
  return option.argParser((typed: string, before: readonly AskedReport<string>[] | undefined) => [
    ...(before ?? []),
    ...typed.split(',').map((one) => asked(one, names)),
  ]);
}

function asked(typed: string, names: readonly string[]): AskedReport<string> {
  const [name = '', ...rest] = typed.split('=');
  const format = names.find((own) => own === name.trim());
  if (!format) throw new BadValue('--format', name.trim(), names);
  const file = rest.join('=').trim();
  return { format, file: file === '' ? null : file };
}
