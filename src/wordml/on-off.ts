import type { XmlScanner } from '../xml/types.js';

const OFF = new Set(['0', 'false', 'off']);

/** ST_OnOff in any spelling; absent means `absent`. */
export function onOff(value: string | undefined, absent: boolean): boolean {
  return value === undefined ? absent : !OFF.has(value);
}

/** The state of a toggle element such as `w:b`: an element without `w:val` is on. */
export function readOnOff(x: XmlScanner): boolean {
  return onOff(x.attribute('w:val'), true);
}
