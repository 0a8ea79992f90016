import { Option } from 'commander';

/** A value that an option does not take. */
export class BadValue extends Error {
  constructor(
    readonly option: string,
    readonly value: string,
    readonly values: readonly string[],
  ) {
    super(`${option} ${value}`);
  }
}

/**
 * An option that takes one of a few words.
 * @param values what may be typed, and what the program makes of it
 * @param otherwise what is typed when nothing is
 */
export function choice<T extends string>(
  flags: string,
  description: string,
  values: Readonly<Record<string, T>>,
  otherwise: string,
): Option {
  const words = Object.keys(values);
  const option = new Option(flags, `${description} (${words.join(' | ')}; mặc định ${otherwise})`);
  option.argParser((typed: string) => {
    const value = Object.hasOwn(values, typed) ? values[typed] : undefined;
    if (value === undefined) throw new BadValue(option.long ?? flags, typed, words);
    return value;
  });
  option.defaultValue = values[otherwise];
  option.hidden = false;
  return option;
}
