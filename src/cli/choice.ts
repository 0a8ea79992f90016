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
 * An option that takes one of a few words; nothing is set when it is not given.
 * @param values what may be typed, and what the program makes of it
 * @param otherwise what holds when nothing is typed, for the help
 */
export function openChoice<T extends string>(
  flags: string,
  description: string,
  values: Readonly<Record<string, T>>,
  otherwise: string,
): Option {
  const words = Object.keys(values);
  const option = new Option(flags, `${description} (${words.join(' | ')}; mặc định ${otherwise})`);
  return option.argParser((typed: string) => {
    const value = Object.hasOwn(values, typed) ? values[typed] : undefined;
    if (value === undefined) throw new BadValue(option.long ?? flags, typed, words);
    return value;
  });
}

/** The same, with what holds when nothing is typed set. */
export function choice<T extends string>(
  ...[flags, description, values, otherwise]: Parameters<typeof openChoice<T>>
): Option {
  const option = openChoice(flags, description, values, otherwise);
  option.defaultValue = values[otherwise];
  return option;
}

/** An option that takes a whole number, not below 0. */
export function wholeNumber(flags: string, description: string): Option {
  const option = new Option(flags, description);
  return option.argParser((typed: string) => {
    if (!/^\d{1,9}$/.test(typed)) throw new BadValue(option.long ?? flags, typed, ['0', '1', '2', '…']);
    return Number(typed);
  });
}

/** An option that takes words with commas between; given again, it takes more of them. */
export function list(flags: string, description: string): Option {
  const option = new Option(flags, description);
  return option.argParser((typed: string, before: readonly string[] = []) => [
    ...before,
    ...typed.split(',').map((word) => word.trim()),
  ]);
}
