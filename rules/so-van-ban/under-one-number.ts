import { grouped, type NumberedDocument, type Series } from '../../src/engine/index.js';

/** Documents of a series that have their number in common, in the order of the numbers. */
export function underOneNumber({ documents }: Series): NumberedDocument[][] {
  const byNumber = grouped(documents, ({ number, suffix }) => `${number}${suffix}`);
  return [...byNumber.values()].filter((own) => own.length > 1);
}
