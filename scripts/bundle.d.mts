/** Builds `thethuc.js` and what it loads when a command needs it into a folder. */
export function bundle(outdir: string): Promise<void>;
