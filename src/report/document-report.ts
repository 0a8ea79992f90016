import { type Anatomy, type ExtractJson, extractOf } from '../anatomy/index.js';
import {
  type Finding,
  type FixKind,
  isSection,
  type Level,
  type Outcome,
  type Place,
  placeLocus,
  placeParagraph,
  placeText,
  type Verdict,
} from '../engine/index.js';
import type { Language } from '../messages/index.js';
import type { StoryKind } from '../model/index.js';

export interface ReportedPlace {
  readonly part: string;
  /** Paragraph.index, as `inspect` shows it; null for a section. */
  readonly paragraph: number | null;
  /** Section index, for a place that is a section. */
  readonly section?: number;
  /** Estimated page, from 1. */
  readonly page: number | null;
  /** Byte range in the part. */
  readonly start: number;
  readonly end: number;
  /** Offsets in the paragraph's text (UTF-16), for a place that is a stretch of it. */
  readonly from?: number;
  readonly to?: number;
  /** Where the paragraph stands, unless in the body. */
  readonly story?: StoryKind;
}

export interface ReportedFinding {
  readonly ruleId: string;
  readonly level: Level;
  readonly outcome: 'fail' | 'review';
  readonly clause: string;
  readonly component: string;
  readonly message: string;
  readonly expected: string | null;
  readonly actual: string | null;
  /** Text of the first place. */
  readonly excerpt: string;
  readonly places: readonly ReportedPlace[];
  /** The places are all sections that there are. */
  readonly wholeDocument?: true;
  readonly fix: FixKind;
  /** How to mend it in Word. */
  readonly mend: string | null;
  /** Stack of a rule that broke down. */
  readonly internal?: string;
}

/** Why a finding does not count: the configuration says so, with a reason, or it was known before. */
export interface Suppression {
  readonly kind: 'config' | 'baseline';
  readonly reason: string | null;
}

export interface SuppressedFinding extends ReportedFinding {
  readonly suppression: Suppression;
}

/** What a report says of one path; plain data. */
export interface DocumentReport {
  readonly file: string;
  readonly document: ExtractJson | null;
  readonly outcomes: Readonly<Record<string, Outcome>>;
  readonly findings: readonly ReportedFinding[];
  /** Findings that were set aside and count nowhere. */
  readonly suppressed?: readonly SuppressedFinding[];
  readonly error: { readonly code: string; readonly message: string } | null;
}

/** Projects a verdict to plain data in one language. */
export function documentReport(
  file: string,
  anatomy: Anatomy,
  verdict: Verdict,
  language: Language,
): DocumentReport {
  return {
    file,
    document: extractOf(anatomy),
    outcomes: Object.fromEntries(verdict.outcomes),
    findings: verdict.findings.map((finding) => reportedFinding(finding, verdict, language)),
    error: null,
  };
}

/** The report of a path that gave no document. */
export function unreadableReport(file: string, code: string, message: string): DocumentReport {
  return { file, document: null, outcomes: {}, findings: [], error: { code, message } };
}

/** Projects one finding. */
export function reportedFinding(finding: Finding, verdict: Verdict, language: Language): ReportedFinding {
  const [first] = finding.places;
  return {
    ruleId: finding.ruleId,
    level: finding.level,
    outcome: finding.outcome,
    clause: finding.clause,
    component: finding.component,
    message: capitalised(finding.message[language]),
    expected: finding.expected?.[language] ?? null,
    actual: finding.actual?.[language] ?? null,
    excerpt: first ? shortened(placeText(first)) : '',
    places: finding.places.map((place) => reportedPlace(place, verdict)),
    ...(coversDocument(finding, verdict) ? { wholeDocument: true } : {}),
    fix: finding.fix,
    mend: finding.mend?.[language] ?? null,
    ...(finding.internal === null ? {} : { internal: finding.internal }),
  };
}

function coversDocument({ places }: Finding, { context }: Verdict): boolean {
  const { sections } = context.document;
  return places.length > 0 && places.length === sections.length && places.every(isSection);
}

function reportedPlace(place: Place, verdict: Verdict): ReportedPlace {
  const { part, start, end } = placeLocus(place);
  const page = verdict.context.page(place);
  if (isSection(place)) return { part, paragraph: null, section: place.index, page, start, end };
  const paragraph = placeParagraph(place);
  const story = paragraph?.story ?? 'body';
  return {
    part,
    paragraph: paragraph?.index ?? null,
    page,
    start,
    end,
    ...('paragraph' in place ? { from: place.from, to: place.to } : {}),
    ...(story === 'body' ? {} : { story }),
  };
}

const LONGEST_EXCERPT = 160;

function shortened(text: string): string {
  if (text.length <= LONGEST_EXCERPT) return text;
  const cut = text.lastIndexOf(' ', LONGEST_EXCERPT);
  return `${text.slice(0, cut > LONGEST_EXCERPT / 2 ? cut : LONGEST_EXCERPT)} …`;
}

/** A sentence may begin with an argument such as `toàn bộ chữ`. */
function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
