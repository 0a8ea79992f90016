declare const __VERSION__: string | undefined;

/** Version of the package; the bundle has it written in. */
export const VERSION: string = typeof __VERSION__ === 'string' ? __VERSION__ : '0.0.0';
