import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, Document, Paragraph, Story } from '../../src/model/index.js';
import { readWord } from '../support/word-package.js';

/** Anything that may stand in a paragraph, at random: fields do not even have to close. */
const { inline } = fc.letrec<{ inline: string }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 3 },
    fc
      .constantFrom('a', ' b ', 'Điều', 'ế̂')
      .map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`),
    fc
      .constantFrom('begin', 'separate', 'end')
      .map((type) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`),
    fc.constantFrom(
      '<w:r><w:instrText>PAGE</w:instrText></w:r>',
      '<w:r><w:rPr><w:b/></w:rPr><w:tab/><w:t>x</w:t><w:br/></w:r>',
      '<w:r><w:sym w:font="Symbol" w:char="F0B7"/></w:r>',
      '<w:r><w:lastRenderedPageBreak/></w:r>',
      '<w:r><w:pict><v:shape style="position:absolute"><v:textbox><w:txbxContent><w:p><w:r><w:t>t</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>',
    ),
    fc
      .tuple(
        fc.constantFrom('w:ins', 'w:del', 'w:hyperlink', 'w:smartTag', 'w:fldSimple'),
        fc.array(tie('inline'), { maxLength: 3 }),
      )
      .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
  ),
}));

const paragraphProperties = fc.constantFrom(
  '',
  '<w:pPr><w:jc w:val="center"/></w:pPr>',
  '<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>',
  '<w:pPr><w:sectPr><w:cols w:num="2"/></w:sectPr></w:pPr>',
);

const { block } = fc.letrec<{ block: string }>((tie) => {
  const blocks = fc.array(tie('block'), { maxLength: 3 }).map((all) => all.join(''));
  const cell = fc
    .tuple(fc.constantFrom('', '<w:gridSpan w:val="2"/>', '<w:vMerge/>', '<w:cellDel/>'), blocks)
    .map(([properties, inner]) => `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`);
  const row = fc
    .tuple(
      fc.constantFrom('', '<w:trPr><w:del/></w:trPr>', '<w:trPr><w:gridBefore w:val="1"/></w:trPr>'),
      fc.array(cell, { maxLength: 3 }),
    )
    .map(([properties, cells]) => `<w:tr>${properties}${cells.join('')}</w:tr>`);
  return {
    block: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      fc
        .tuple(paragraphProperties, fc.array(inline, { maxLength: 5 }))
        .map(([properties, inner]) => `<w:p>${properties}${inner.join('')}</w:p>`),
      fc
        .array(row, { maxLength: 3 })
        .map((rows) => `<w:tbl><w:tblGrid><w:gridCol w:w="999"/></w:tblGrid>${rows.join('')}</w:tbl>`),
      blocks.map((inner) => `<w:sdt><w:sdtContent>${inner}</w:sdtContent></w:sdt>`),
    ),
  };
});

/** Paragraphs of a story in reading order, text boxes right after their anchors. */
function* walk(blocks: readonly Block[]): Generator<Paragraph> {
  for (const one of blocks) {
    if (one.type === 'paragraph') {
      yield one;
      for (const shape of one.shapes) if (shape.text !== null) yield* walk(shape.text.blocks);
    } else for (const row of one.rows) for (const cell of row.cells) yield* walk(cell.blocks);
  }
}

function check(document: Document): void {
  const stories: readonly Story[] = [document.body];
  const found = stories.flatMap((story) => [...walk(story.blocks)]);
  expect(document.paragraphs.every((one, at) => one.index === at)).toBe(true);
  expect(new Set(found)).toEqual(new Set(document.paragraphs));
  for (const one of found) {
    expect(one.runs.map((run) => run.text).join('')).toBe(one.text);
    let offset = 0;
    for (const run of one.runs) {
      expect(run.from).toBe(offset);
      expect(run.text).not.toBe('');
      expect(run.format).not.toBeNull();
      offset += run.text.length;
    }
    for (const { from, to, format } of one.fields) {
      expect(from >= 0 && from <= to && to <= one.text.length && format !== null).toBe(true);
    }
    expect(one.renderedBreaks.every((at) => at <= one.text.length)).toBe(true);
    expect(document.sections[one.section]).toBeDefined();
    expect(one.locus.start).toBeLessThan(one.locus.end);
    if (one.cell !== null) expect(one.cell.table.rows[one.cell.rowIndex]!.cells).toContain(one.cell);
  }
}

test('whatever a body holds, the model hangs together', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 4 }), (blocks) => check(readWord({ body: blocks.join('') }))),
    { numRuns: 300 },
  );
});
