import { rules as rulebook } from '../rules/index.js';
import { analyse } from './anatomy/index.js';
import type { ReadOptions } from './check.js';
import { type Circumstances, judgeOnDemand } from './engine/index.js';
import {
  changesOf,
  type Mended,
  type Mending,
  mend,
  type PlannedChange,
  type State,
  type Wanted,
} from './fix/index.js';
import type { Language } from './messages/index.js';
import { changedPackage, packageBytes } from './opc/changed-package.js';
import { openPackage } from './opc/index.js';
import type { Deflate, Package } from './opc/types.js';
import {
  type DocumentReport,
  documentReport,
  type ReportedFinding,
  reportedFinding,
} from './report/index.js';
import { readEditable } from './wordml/read.js';

export interface MendOptions extends ReadOptions, Partial<Circumstances> {
  /** Raw deflate: zlib in Node, fflate's `deflateSync` in a browser. */
  readonly deflate: Deflate;
  readonly language?: Language;
  /** Also what needs a choice or is not certain. */
  readonly unsafe?: boolean;
  /** Whether findings of a rule are to be mended; all of them unless said otherwise. */
  readonly mends?: (ruleId: string) => boolean;
  /** Only what Word can show as a tracked change: nothing in styles, lists or settings. */
  readonly trackable?: boolean;
  /** Also documents whose signature breaks or that are protected against changes. */
  readonly force?: boolean;
}

/** A finding that was mended, as it was before, with what was changed for it. */
export interface MendedFinding extends ReportedFinding {
  readonly changes: readonly PlannedChange[];
}

/** What came of mending one document. */
export interface MendReport {
  readonly file: string;
  /** Why nothing was done at all. */
  readonly refused: 'signed' | 'protected' | null;
  readonly mended: readonly MendedFinding[];
  /** The document as it is now. */
  readonly after: DocumentReport;
  /** The mended file, or null where nothing was changed. */
  readonly bytes: Uint8Array | null;
}

/**
 * Mends what can be mended without changing the meaning. Parts that no repair touches stay as they are, to the byte.
 * @param file name used in the report
 * @throws ReadError where the bytes are no readable Word document
 */
export function mendDocument(file: string, bytes: Uint8Array, options: MendOptions): MendReport {
  const start = stateOf(openPackage(bytes, options.inflate, options.limits), options);
  const language = options.language ?? 'vi';
  const refused = options.force ? null : refusal(start);
  const { state, done } = refused ? { state: start, done: [] } : mendState(start, options);
  return {
    file,
    refused,
    mended: done.map(({ task, before }) => ({
      ...reportedFinding(task.finding, before.verdict, language),
      changes: changesOf(task, language),
    })),
    after: documentReport(file, state.anatomy, state.verdict, language),
    bytes: state.pkg.changed.size === 0 ? null : packageBytes(state.pkg, options.deflate),
  };
}

/** Mends a document that has been read and judged. */
export function mendState(start: State, options: MendOptions): Mended {
  const { unsafe = false, mends = () => true, trackable = false } = options;
  const wanted: Wanted = { unsafe, rule: mends, trackable };
  const mending: Mending = {
    rules: new Map(rulebook.map((rule) => [rule.id, rule])),
    wanted,
    renew: ({ pkg }, parts) => stateOf(changedPackage(pkg, parts), options),
  };
  return mend(start, mending);
}

/** Reads a document that may be changed; it is judged as far as something of the verdict is asked for. @throws ReadError */
export function stateOf(pkg: Package, options: Partial<Circumstances>): State {
  const source = readEditable(pkg);
  const anatomy = analyse(source.document);
  return { pkg, source, anatomy, verdict: judgeOnDemand(anatomy, rulebook, options) };
}

/** Why a document is not to be changed. */
export function refusal({ source }: State): MendReport['refused'] {
  const { signed, protection } = source.document.facts;
  if (signed) return 'signed';
  return protection === null ? null : 'protected';
}
