/** A text in both languages of the program. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** The languages a report can be written in. */
export type Language = keyof Bilingual;

/** What may fill a placeholder: the same in both languages, or one text for each. */
export type Text = string | number | Bilingual;

/** Names of the `{placeholders}` of a template. */
export type Placeholders<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** The arguments a template asks for, by name. */
export type Arguments<T extends string> = { readonly [Name in Placeholders<T>]: Text };

/** One text of a value in the language asked for. Numbers are whole. */
export function inLanguage(text: Text, language: Language): string {
  return typeof text === 'object' ? text[language] : String(text);
}

/** Puts arguments into a template; a placeholder without argument stays as it is. */
export function fill(template: string, args: Readonly<Record<string, Text>>, language: Language): string {
  return template.replace(/\{([^{}]+)\}/g, (whole, name: string) => {
    const value = args[name];
    return value === undefined ? whole : inLanguage(value, language);
  });
}

/** Fills both languages of a template at once. */
export function fillBoth(template: Bilingual, args: Readonly<Record<string, Text>>): Bilingual {
  return { vi: fill(template.vi, args, 'vi'), en: fill(template.en, args, 'en') };
}

/** Compile-time guard over a table of messages: both languages of each speak of the same placeholders. */
export type SamePlaceholders<M extends Readonly<Record<string, Bilingual>>> = {
  readonly [Id in keyof M]: [Placeholders<M[Id]['vi']>] extends [Placeholders<M[Id]['en']>]
    ? [Placeholders<M[Id]['en']>] extends [Placeholders<M[Id]['vi']>]
      ? M[Id]
      : {
          readonly vi: `missing placeholder {${Exclude<Placeholders<M[Id]['en']>, Placeholders<M[Id]['vi']>>}}`;
        }
    : {
        readonly en: `missing placeholder {${Exclude<Placeholders<M[Id]['vi']>, Placeholders<M[Id]['en']>>}}`;
      };
};

/** A table of messages, checked as above, with a speaker of its own. */
export function defineMessages<const M extends Readonly<Record<string, Bilingual>>>(
  messages: M & SamePlaceholders<M>,
) {
  return <Id extends keyof M & string>(
    language: Language,
    id: Id,
    ...args: NoArguments<M[Id]['vi']>
  ): string => fill(messages[id][language], args[0] ?? {}, language);
}

type NoArguments<T extends string> = [Placeholders<T>] extends [never] ? [] : [Arguments<T>];
