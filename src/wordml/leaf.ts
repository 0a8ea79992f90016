import type { XmlScanner } from '../xml/types.js';
import type { Handler } from './walk.js';

/** Removes `readonly` while an object is being built. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Handler of an element that says everything in its attributes; what it holds is passed over. */
export function leaf<C>(read: (x: XmlScanner, into: C) => void): Handler<C> {
  return (x, into) => {
    read(x, into);
    x.skip();
  };
}

/** Visits the start of every child of the element that the scanner stands on; `visit` must consume the child. */
export function eachChild(x: XmlScanner, visit: (name: string) => void): void {
  for (;;) {
    const kind = x.next();
    if (kind === 'end' || kind === 'eof') return;
    if (kind === 'start') visit(x.name);
  }
}
