import type { PackageEdit } from '../../opc/package-edit.js';
import type { Package } from '../../opc/types.js';
import type { XmlElement } from '../../xml/tree/element.js';
import { newText } from '../../xml/tree/new-element.js';
import { serializeTree } from '../../xml/tree/serialize.js';
import type { Reviewer } from '../track/marks.js';
import { EditedPart } from '../write/part.js';
import { addCommentPart, type CommentPart, commentPart } from './parts.js';

/** A stretch of a comment's text. */
export interface CommentText {
  readonly text: string;
  readonly bold?: boolean;
}

/** A comment that the document has. */
export interface KnownComment {
  readonly id: string;
  readonly author: string;
  /** Its paragraphs, a line each. */
  readonly text: string;
  /** Somebody else has answered it. */
  readonly answered: boolean;
}

/** The comments of a document. Parts are made when the first of ours is written. */
export class CommentList {
  private readonly parts = new Map<CommentPart, EditedPart>();
  private nextId = 0;

  constructor(
    private readonly pkg: Package,
    private readonly edit: PackageEdit,
    private readonly mainPart: string,
    private readonly strict: boolean,
  ) {
    const ids = this.comments.map((comment) => Number(comment.attribute('w:id')) || 0);
    this.nextId = Math.max(-1, ...ids) + 1;
  }

  get known(): KnownComment[] {
    const authors = new Map(this.comments.map((comment) => [paragraphId(comment), authorOf(comment)]));
    const answers = this.extended.flatMap((entry) => {
      const parent = entry.attribute('w15:paraIdParent');
      const author = authors.get(entry.attribute('w15:paraId') ?? '');
      return parent === undefined ? [] : [{ parent, author }];
    });
    return this.comments.map((comment) => {
      const author = authorOf(comment);
      const own = paragraphId(comment);
      return {
        id: comment.attribute('w:id') ?? '',
        author,
        text: textOf(comment),
        answered: answers.some((answer) => answer.parent === own && answer.author !== author),
      };
    });
  }

  /** Takes a comment out of the list; its marks in the text are the caller's. */
  remove(id: string): void {
    const comment = this.comments.find((own) => own.attribute('w:id') === id);
    if (!comment) return;
    const paragraph = paragraphId(comment);
    comment.parent?.remove(comment);
    for (const kind of ['extended', 'ids'] as const) {
      for (const entry of this.entries(kind)) {
        if (entry.attributes.some(({ name, value }) => name.endsWith(':paraId') && value === paragraph)) {
          entry.parent?.remove(entry);
        }
      }
    }
  }

  /** Adds a comment of these paragraphs. Returns its id. */
  add(reviewer: Reviewer, paragraphs: readonly (readonly CommentText[])[]): string {
    const part = this.obtain('comments');
    const id = String(this.nextId++);
    const { author, initials, date } = reviewer;
    const paraId = this.paragraphNumber(part, Number(id));
    const comment = part.make(
      'w:comment',
      { 'w:id': id, 'w:author': author, 'w:date': date, 'w:initials': initials },
      paragraphs.map((texts, at) =>
        paragraph(part, texts, at, at === paragraphs.length - 1 ? paraId : undefined),
      ),
    );
    part.tree.root.insert([comment]);
    if (paraId !== undefined) this.register(paraId);
    this.introduce(author);
    return id;
  }

  /** Writes the parts that changed. */
  finish(): void {
    for (const { name, tree } of this.parts.values()) {
      if (tree.root.touched) this.edit.put(name, serializeTree(tree));
    }
  }

  private get comments(): XmlElement[] {
    return this.entries('comments').filter(({ name }) => name === 'w:comment');
  }

  private get extended(): XmlElement[] {
    return this.entries('extended');
  }

  private entries(kind: CommentPart): XmlElement[] {
    return this.opened(kind)?.tree.root.elements ?? [];
  }

  /** A part that is there, or null. */
  private opened(kind: CommentPart): EditedPart | null {
    const known = this.parts.get(kind);
    if (known) return known;
    const name = commentPart(this.pkg, this.mainPart, kind);
    const bytes = name === null ? null : this.edit.part(name);
    if (name === null || bytes === null) return null;
    return this.open(kind, name, bytes);
  }

  private obtain(kind: CommentPart): EditedPart {
    const known = this.opened(kind);
    if (known) return known;
    const name = addCommentPart(this.edit, this.mainPart, kind, this.strict);
    return this.open(kind, name, this.edit.part(name)!);
  }

  private open(kind: CommentPart, name: string, bytes: Uint8Array): EditedPart {
    const part = new EditedPart(name, bytes);
    this.parts.set(kind, part);
    return part;
  }

  /** A number for the last paragraph of a comment, which other parts know the comment by; none where the part has no names for it. */
  private paragraphNumber(part: EditedPart, id: number): string | undefined {
    if (!part.tree.prefixes.get('w14')) return undefined;
    const taken = new Set(this.comments.map(paragraphId));
    for (let number = FIRST_PARAGRAPH + id; ; number += 1) {
      const written = number.toString(16).toUpperCase().padStart(8, '0');
      if (!taken.has(written)) return written;
    }
  }

  private register(paraId: string): void {
    const extended = this.obtain('extended');
    extended.tree.root.insert([extended.make('w15:commentEx', { 'w15:paraId': paraId, 'w15:done': '0' })]);
    const ids = this.obtain('ids');
    const values = { 'w16cid:paraId': paraId, 'w16cid:durableId': paraId };
    ids.tree.root.insert([ids.make('w16cid:commentId', values)]);
  }

  private introduce(author: string): void {
    const people = this.obtain('people');
    const { root } = people.tree;
    if (root.elements.some((person) => person.attribute('w15:author') === author)) return;
    const presence = people.make('w15:presenceInfo', { 'w15:providerId': 'None', 'w15:userId': author });
    root.insert([people.make('w15:person', { 'w15:author': author }, [presence])]);
  }
}

/** Where our numbers of paragraphs begin: any number below 0x80000000 will do. */
const FIRST_PARAGRAPH = 0x54540000;

const authorOf = (comment: XmlElement): string => comment.attribute('w:author') ?? '';

const paragraphId = (comment: XmlElement): string =>
  [...comment.descendants('w:p')].at(-1)?.attribute('w14:paraId') ?? '';

const textOf = (comment: XmlElement): string =>
  [...comment.descendants('w:p')]
    .map((own) => [...own.descendants('w:t')].map(({ text }) => text).join(''))
    .join('\n');

/** Comments look alike in every document: the default style of the text is often set for paper. */
const PARAGRAPH = { 'w:before': '0', 'w:after': '0', 'w:line': '240', 'w:lineRule': 'auto' } as const;

function paragraph(
  part: EditedPart,
  texts: readonly CommentText[],
  at: number,
  paraId: string | undefined,
): XmlElement {
  const properties = part.make('w:pPr', {}, [
    part.make('w:spacing', PARAGRAPH),
    part.make('w:ind', { [part.strict ? 'w:start' : 'w:left']: '0', 'w:firstLine': '0' }),
    part.make('w:jc', { 'w:val': part.strict ? 'start' : 'left' }),
  ]);
  const reference = part.make('w:r', {}, [part.make('w:annotationRef')]);
  const runs = texts.map((text) => textRun(part, text));
  return part.make('w:p', { 'w14:paraId': paraId }, [properties, ...(at === 0 ? [reference] : []), ...runs]);
}

function textRun(part: EditedPart, { text, bold }: CommentText): XmlElement {
  const properties = part.make('w:rPr', {}, [
    ...(bold ? [part.make('w:b')] : []),
    part.make('w:sz', { 'w:val': '20' }),
    part.make('w:szCs', { 'w:val': '20' }),
  ]);
  const content = part.make('w:t', { 'xml:space': 'preserve' });
  content.insert([newText(text)]);
  return part.make('w:r', {}, [properties, content]);
}
