/** The inside of a character class that holds what has a property; null where it is not spelt out. */
export function ranges(property: string): string | null;
/** A pattern with its properties spelt out. */
export function spellPattern(pattern: string): string;
/** A module with the regular expressions it has as literals spelt out. */
export function spellModule(source: string): Promise<string>;
