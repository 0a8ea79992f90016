import { describe, expect, test } from 'vitest';
import { openPackage } from '../../src/opc/index.js';
import { PackageEdit } from '../../src/opc/package-edit.js';
import { writeArchive } from '../../src/opc/write-archive.js';
import { anchorOf, putAnchor, removeAnchors } from '../../src/wordml/comment/anchors.js';
import { CommentList } from '../../src/wordml/comment/comment-list.js';
import { readDocument } from '../../src/wordml/read.js';
import { EditedPart } from '../../src/wordml/write/part.js';
import { serializeTree } from '../../src/xml/tree/serialize.js';
import { shown } from '../support/shown.js';
import { deflate, inflate, type WordPackage, wordPackage } from '../support/word-package.js';

const MAIN = 'word/document.xml';
const REVIEWER = { author: 'thethuc', initials: 'tt', date: '2026-03-01T08:00:00Z' };
const text = (part: Uint8Array | null): string => new TextDecoder().decode(part ?? new Uint8Array());

/** A package with a comment around some words of its first paragraph. */
function commented(given: WordPackage, words: string): Uint8Array {
  const bytes = wordPackage(given);
  const pkg = openPackage(bytes, inflate);
  const [paragraph] = readDocument(pkg).paragraphs;
  const from = paragraph!.text.indexOf(words);
  const part = new EditedPart(MAIN, pkg.part(MAIN)!);
  const edit = new PackageEdit(pkg);
  const list = new CommentList(pkg, edit, MAIN, part.strict);
  const range = {
    first: { paragraph: paragraph!, from },
    last: { paragraph: paragraph!, to: from + words.length },
  };
  putAnchor(part, list.add(REVIEWER, [[{ text: 'một' }], [{ text: 'hai' }]]), anchorOf(part, range));
  list.finish();
  edit.put(MAIN, serializeTree(part.tree));
  return writeArchive(bytes, pkg.entries, edit.finish(), deflate);
}

const bodyOf = (bytes: Uint8Array): string =>
  /<w:body>(.*)<\/w:body>/s.exec(text(openPackage(bytes, inflate).part(MAIN)))![1]!;

const START = '<w:commentRangeStart w:id="0"/>';
const END = '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>';
const r = (inner: string, properties = ''): string => `<w:r>${properties}${inner}</w:r>`;
const t = (inner: string): string =>
  `<w:t${/^ | $/.test(inner) ? ' xml:space="preserve"' : ''}>${inner}</w:t>`;
const B = '<w:rPr><w:b/></w:rPr>';

describe('a comment stands around just its words', () => {
  test.each([
    ['a whole run', 'một', `<w:p>${r(t('một'))}</w:p>`, `<w:p>${START}${r(t('một'))}${END}</w:p>`],
    [
      'a word within a run',
      'hai',
      `<w:p>${r(t('một hai ba'), B)}</w:p>`,
      `<w:p>${r(t('một '), B)}${START}${r(t('hai'), B)}${END}${r(t(' ba'), B)}</w:p>`,
    ],
    [
      'words of two runs',
      't h',
      `<w:p><w:pPr><w:jc w:val="left"/></w:pPr>${r(t('một'), B)}${r(t(' hai'))}</w:p>`,
      `<w:p><w:pPr><w:jc w:val="left"/></w:pPr>${r(t('mộ'), B)}${START}${r(t('t'), B)}${r(t(' h'))}${END}${r(t('ai'))}</w:p>`,
    ],
    [
      'behind a tab',
      'hai',
      `<w:p>${r(`${t('một')}<w:tab/>${t('hai')}`)}</w:p>`,
      `<w:p>${r(`${t('một')}<w:tab/>`)}${START}${r(t('hai'))}${END}</w:p>`,
    ],
    [
      'in a hyperlink',
      'hai',
      `<w:p>${r(t('một '))}<w:hyperlink w:anchor="a">${r(t('hai'))}</w:hyperlink></w:p>`,
      `<w:p>${r(t('một '))}<w:hyperlink w:anchor="a">${START}${r(t('hai'))}${END}</w:hyperlink></w:p>`,
    ],
    [
      'in an insertion of somebody else',
      'hai',
      `<w:p><w:ins w:id="1" w:author="An">${r(t('hai ba'))}</w:ins></w:p>`,
      `<w:p><w:ins w:id="1" w:author="An">${START}${r(t('hai'))}${END}${r(t(' ba'))}</w:ins></w:p>`,
    ],
    [
      'the result of a simple field',
      '5',
      `<w:p>${r(t('Trang '))}<w:fldSimple w:instr="PAGE">${r(t('5'))}</w:fldSimple></w:p>`,
      `<w:p>${r(t('Trang '))}${START}<w:fldSimple w:instr="PAGE">${r(t('5'))}</w:fldSimple>${END}</w:p>`,
    ],
    ['a paragraph without text', '', `<w:p><w:pPr/></w:p>`, `<w:p><w:pPr/>${START}${END}</w:p>`],
    [
      'a place where something is missing',
      '',
      `<w:p>${r(t('một'))}</w:p>`,
      `<w:p>${START}${r(t('m'))}${END}${r(t('ột'))}</w:p>`,
    ],
  ])('%s', (_, words, body, expected) => {
    const bytes = commented({ body }, words);
    expect(bodyOf(bytes)).toBe(expected);
    const read = (own: Uint8Array) => shown(readDocument(openPackage(own, inflate)));
    expect(read(bytes)).toEqual(read(wordPackage({ body })));
  });

  test('taken out, nothing is left of it', () => {
    const bytes = commented({ body: `<w:p>${r(t('một'))}</w:p>` }, 'một');
    const part = new EditedPart(MAIN, openPackage(bytes, inflate).part(MAIN)!);
    removeAnchors(part, new Set(['0']));
    expect(text(serializeTree(part.tree))).toContain(`<w:body><w:p>${r(t('một'))}</w:p></w:body>`);
  });
});

describe('the parts of comments', () => {
  const BODY = `<w:p>${r(t('một'))}</w:p>`;

  test('are made and tied to the text', () => {
    const pkg = openPackage(commented({ body: BODY }, 'một'), inflate);
    expect(pkg.relationships(MAIN).map(({ type, target }) => [type, target])).toEqual([
      ['comments', 'word/comments.xml'],
      ['commentsExtended', 'word/commentsExtended.xml'],
      ['commentsIds', 'word/commentsIds.xml'],
      ['people', 'word/people.xml'],
    ]);
    for (const { target, type } of pkg.relationships(MAIN)) {
      expect(pkg.contentType(target)).toBe(
        `application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml`,
      );
    }
    const paraId = /w14:paraId="(\w+)"/.exec(text(pkg.part('word/comments.xml')))![1]!;
    expect(text(pkg.part('word/commentsExtended.xml'))).toContain(
      `<w15:commentEx w15:paraId="${paraId}" w15:done="0"/>`,
    );
    expect(text(pkg.part('word/commentsIds.xml'))).toContain(`w16cid:paraId="${paraId}"`);
    expect(text(pkg.part('word/people.xml'))).toContain('<w15:person w15:author="thethuc">');
  });

  test('have the names of the strict dialect there', () => {
    const bytes = commented({ body: BODY, strict: true }, 'một');
    const pkg = openPackage(bytes, inflate);
    expect(text(pkg.part('word/comments.xml'))).toContain(
      'xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"',
    );
    expect(text(pkg.part('word/_rels/document.xml.rels'))).toContain(
      'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/comments"',
    );
  });

  test('keep the comments that are there', () => {
    const comments = '<w:comment w:id="4" w:author="An"><w:p><w:r><w:t>của An</w:t></w:r></w:p></w:comment>';
    const pkg = openPackage(commented({ body: BODY, comments }, 'một'), inflate);
    expect(text(pkg.part('word/comments.xml'))).toContain(comments);
    expect(bodyOf(pkg.bytes)).toContain('<w:commentReference w:id="5"/>');
    expect(pkg.relationships(MAIN).filter(({ type }) => type === 'comments')).toHaveLength(1);
  });

  test('know which comments were answered by somebody else', () => {
    const one = (id: number, author: string, paraId: string) =>
      `<w:comment w:id="${id}" w:author="${author}"><w:p w14:paraId="${paraId}"><w:r><w:t>${author}</w:t></w:r></w:p></w:comment>`;
    const comments = one(0, 'thethuc', '00000001') + one(1, 'An', '00000002') + one(2, 'thethuc', '00000003');
    const extended =
      '<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:commentEx w15:paraId="00000001" w15:done="0"/>' +
      '<w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="0"/></w15:commentsEx>';
    const pkg = openPackage(
      wordPackage({
        body: BODY,
        comments,
        relations: [{ type: 'commentsExtended', target: 'commentsExtended.xml' }],
        parts: { 'word/commentsExtended.xml': extended },
      }),
      inflate,
    );
    const list = new CommentList(pkg, new PackageEdit(pkg), MAIN, false);
    expect(list.known.map(({ id, author, answered }) => [id, author, answered])).toEqual([
      ['0', 'thethuc', true],
      ['1', 'An', false],
      ['2', 'thethuc', false],
    ]);
  });
});
