declare const __VERSION__: string | undefined;

/** Version of the package; the bundle has it written in. */
export const VERSION: string = typeof __VERSION__ === 'string' ? __VERSION__ : '0.0.0';

declare const __PAGES__: string | null | undefined;

/** Address of the pages about the rules, with a slash at the end; the bundle has it written in where the package has a home page. */
export const PAGES: string | null = typeof __PAGES__ === 'string' ? __PAGES__ : null;
