/** Tells which documents of a set are of one issuing body, however its name is written. */
import { grouped, type IssuingBody, type Writing } from '../engine/index.js';
import { fold } from '../text/fold.js';
import { addsPlace, asWritten } from './body-names.js';
import { type Copies, withoutCopies } from './copies.js';
import { byNamesake } from './namesakes.js';
import type { Numbered } from './numbered.js';
import { seriesOf } from './series.js';

/** A body with what the set holds of it. */
export interface AuditedBody extends IssuingBody {
  readonly copies: readonly Copies[];
}

/** A name with the name above it. */
interface Named {
  readonly key: string;
  superior: string;
  readonly documents: Numbered[];
}

/** The bodies of a set, in the order of their first documents. */
export function bodiesOf(documents: readonly Numbered[]): AuditedBody[] {
  return joined(withSuperiors(documents)).flatMap(({ superior, documents: own }) => {
    const apart = superior === '' ? byNamesake(own) : null;
    if (!apart) return [bodyOf(own)];
    const { folders, namesakes } = apart;
    return folders.map(({ folder, documents: some }, at) => {
      const body = bodyOf(some);
      return { ...body, name: `${body.name} (${folder})`, namesakes: at === 0 ? namesakes : null };
    });
  });
}

/** A name without one above it is that of the one body of this name that has one. */
function withSuperiors(documents: readonly Numbered[]): Named[] {
  const bodies: Named[] = [];
  for (const [key, own] of grouped(documents, ({ body }) => body.key)) {
    const bySuperior = grouped(own, ({ superior }) => superior);
    const alone = bySuperior.get('') ?? [];
    bySuperior.delete('');
    const known: Named[] = [];
    for (const [superior, of] of bySuperior) {
      const same = known.find((one) => agree(one.superior, superior));
      if (same) add(same, of);
      else known.push({ key, superior, documents: of });
    }
    const [only, second] = known;
    if (only && !second) add(only, alone);
    else if (alone.length > 0) known.push({ key, superior: '', documents: alone });
    bodies.push(...known);
  }
  return bodies;
}

/** One by one: a body may have more documents than a call takes arguments. */
function add(body: Named, documents: readonly Numbered[]): void {
  for (const one of documents) body.documents.push(one);
}

/** Joins a name to the one name that only adds the place to it. */
function joined(bodies: readonly Named[]): Named[] {
  const gone = new Set<Named>();
  for (const shorter of bodies) {
    const longer = bodies.filter(
      (one) => addsPlace(one.key, shorter.key) && agree(one.superior, shorter.superior),
    );
    const [only, second] = longer;
    if (!only || second) continue;
    add(only, shorter.documents);
    only.superior ||= shorter.superior;
    gone.add(shorter);
  }
  return bodies.filter((body) => !gone.has(body));
}

/** Equal, or one within the other: TỈNH HÀ NAM is ỦY BAN NHÂN DÂN TỈNH HÀ NAM cut short. Nothing contradicts nothing. */
const agree = (one: string, other: string): boolean =>
  one === '' || other === '' || ` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `);

function bodyOf(documents: readonly Numbered[]): AuditedBody {
  const years = [...grouped(documents, ({ year }) => year)].sort(([a], [b]) => a - b);
  const known = years.map(([year, own]) => ({ year, ...withoutCopies(own) }));
  const names = writings(documents, ({ body }) => asWritten(body.name));
  return {
    name: names[0]?.text ?? '',
    names,
    abbreviations: likeFirst(writings(documents, ({ abbreviation }) => abbreviation)),
    namesakes: null,
    series: known.flatMap(({ year, documents: own }) => seriesOf(own, year)),
    copies: known.flatMap(({ copies }) => copies),
  };
}

/** Ways of writing, the most frequent first; those that differ in case alone are one. */
function writings(documents: readonly Numbered[], textOf: (document: Numbered) => string | null): Writing[] {
  const written = documents.flatMap((document) => {
    const text = textOf(document);
    return text === null ? [] : [{ text, file: document.file }];
  });
  const groups = [...grouped(written, ({ text }) => text.toLowerCase()).values()];
  return groups
    .sort((a, b) => b.length - a.length)
    .map((own) => ({ text: own[0]?.text ?? '', files: own.map(({ file }) => file) }));
}

/**
 * Another abbreviation may be of another authority within the body (CTUBND): only what begins alike is the same name. A figure tells
 * terms of office apart (QH14, QH15).
 */
function likeFirst([first, ...more]: readonly Writing[]): Writing[] {
  if (!first) return [];
  const key = lettersOf(first.text);
  const like = more.filter(({ text }) => {
    if (/\d/.test(text) || /\d/.test(first.text)) return false;
    const own = lettersOf(text);
    return own !== '' && (own === key || own.startsWith(key) || key.startsWith(own));
  });
  return [first, ...like];
}

const lettersOf = (text: string): string => fold(text).replace(/[^\p{L}]/gu, '');
