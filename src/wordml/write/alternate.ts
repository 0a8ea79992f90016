import type { XmlElement } from '../../xml/tree/element.js';

/**
 * Word writes a text box twice: as a drawing, and as VML for readers of old. Where both had the same text, a change of the one that is read
 * is made in the other too.
 */
export function mirrorTextBoxes(root: XmlElement, bytes: Uint8Array): void {
  if (!root.touched) return;
  for (const alternate of root.descendants('mc:AlternateContent')) {
    if (!alternate.touched) continue;
    const copies = alternate.elements.map((branch) => [...branch.descendants('w:txbxContent')]);
    const changed = copies.find((boxes) => boxes.some((box) => box.touched));
    for (const boxes of copies) {
      if (boxes === changed || boxes.some((box) => box.touched)) continue;
      boxes.forEach((box, at) => {
        const original = changed?.[at];
        if (original?.touched && sameBytes(original, box, bytes)) copyInto(box, original);
      });
    }
  }
}

function sameBytes(one: XmlElement, other: XmlElement, bytes: Uint8Array): boolean {
  const [a, b] = [one.source, other.source];
  if (!a || !b || a.closeStart - a.openEnd !== b.closeStart - b.openEnd) return false;
  for (let at = 0; at < a.closeStart - a.openEnd; at += 1) {
    if (bytes[a.openEnd + at] !== bytes[b.openEnd + at]) return false;
  }
  return true;
}

function copyInto(box: XmlElement, { children }: XmlElement): void {
  for (const node of [...box.children]) box.remove(node);
  box.insert(children.map((node) => (node.kind === 'element' ? node.clone() : node)));
}
