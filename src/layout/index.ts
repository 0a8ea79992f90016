export { availableWidth, columnOf, textAreaWidth } from './column.js';
export { fontOf } from './font-of.js';
export { drawnGap, lineHeight, paragraphGap, singleLine } from './height.js';
export { lineCount, spanWidth } from './lines.js';
export { estimatePages } from './pages.js';
export { ruleLinesIn, ruleLinesOf } from './rule-lines.js';
export * from './types.js';
export { sizeOf, textWidth } from './width.js';
