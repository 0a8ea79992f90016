import type { Anatomy } from '../anatomy/types.js';
import type { PageEstimate } from '../layout/types.js';
import type { Bilingual, Text } from '../messages/template.js';
import type { Document, Paragraph, Section } from '../model/index.js';
import type { Repair } from './repair.js';

/** How heavy a finding weighs: only errors make a run fail. */
export type Level = 'error' | 'warning' | 'info';

/** Whether a repair keeps the meaning, may change it, or does not exist. */
export type FixKind = 'safe' | 'unsafe' | 'none';

/** What became of one rule on one document; `na`: it does not apply there. */
export type Outcome = 'pass' | 'fail' | 'review' | 'na';

/** A range of a paragraph's text: a span, a placed line, a rule line. */
export interface TextRange {
  readonly paragraph: Paragraph;
  readonly from: number;
  readonly to: number;
}

/** Where a finding points. */
export type Place = TextRange | Paragraph | Section;

/** Under which circumstances a document is judged. */
export interface Circumstances {
  /** Draft: number, day and signature may still be blank. Issued: all must be there. */
  readonly stage: 'draft' | 'issued';
  readonly medium: 'paper' | 'electronic';
  /** `all` judges also documents that the decree does not govern. */
  readonly scope: 'auto' | 'all';
  /** Levels set by the user, by rule id; `off` leaves the rule out of the run. */
  readonly levels: Readonly<Record<string, Level | 'off'>>;
  /** Options of rules set by the user, by rule id and name. */
  readonly options: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly body: BodyData;
}

/** What an office has laid down for itself, where the text alone cannot tell. */
export interface BodyData {
  /** Full names of the bodies as their founding decisions have them. */
  readonly names: readonly string[];
  /** Name of the superior body. */
  readonly superior: string | null;
  /** Registered abbreviations of bodies and units, with the names they stand for. */
  readonly abbreviations: Readonly<Record<string, string>>;
  /** Names of places as the office writes them. */
  readonly places: readonly string[];
  /** Whether the sector's head lets ranks and degrees stand before a signer's name; null: not said. */
  readonly ranksBeforeNames: boolean | null;
  /** Types of documents, by slug, that take their numbers from one row; types that are not named: not said. */
  readonly series: readonly (readonly string[])[];
}

/** A setting of one rule that a user may change. `T` is what the rule reads. */
export interface RuleOption<T = unknown> {
  readonly rule: string;
  readonly name: string;
  readonly about: Bilingual;
  readonly otherwise: T;
  /** What may be set: a number within bounds, yes or no, or a list of words. */
  readonly takes:
    | { readonly kind: 'number'; readonly least: number; readonly most: number }
    | { readonly kind: 'boolean' }
    | { readonly kind: 'words' };
}

/** One mistake, at one or many places. */
export interface Finding {
  readonly ruleId: string;
  readonly messageId: string;
  /** What filled the message's placeholders. */
  readonly args: Readonly<Record<string, Text>>;
  readonly level: Level;
  readonly outcome: 'fail' | 'review';
  /** Decree clause as the rule gives it, `I/II.1.a`. */
  readonly clause: string;
  /** Component name as reports show it. */
  readonly component: string;
  readonly message: Bilingual;
  readonly expected: Bilingual | null;
  readonly actual: Bilingual | null;
  /** How to mend it in Word, one line; null where nothing general can be said. */
  readonly mend: Bilingual | null;
  /** In reading order; empty when the mistake is that something is missing. */
  readonly places: readonly Place[];
  /** What each place shall read, in step with the places; empty where the finding is not about words. */
  readonly corrected: readonly string[];
  readonly fix: FixKind;
  /** Set when the rule itself broke down: a fault of the program, not of the document. */
  readonly internal: string | null;
}

/** What a rule may add to a finding. */
export interface FindingDetails {
  readonly expected?: Text;
  readonly actual?: Text;
  /** `review` where the machine cannot be certain. Default `fail`; `review` for a level lowered to info. */
  readonly outcome?: 'fail' | 'review';
  /** Default: the rule's own level. */
  readonly level?: Level;
  /** What each place shall read, in step with the places. */
  readonly corrected?: readonly string[];
  /** Where the repair of this finding is safer or less safe than the rule's. Default: the rule's own. */
  readonly fix?: FixKind;
}

/** What a check yields; the engine makes a Finding of it. */
export interface RawFinding {
  readonly messageId: string;
  readonly args: Readonly<Record<string, Text>>;
  readonly places: readonly Place[];
  readonly details: FindingDetails;
}

/** Everything a rule can ask about the document beside its own part. */
export interface DocumentContext {
  readonly anatomy: Anatomy;
  readonly document: Document;
  readonly stage: 'draft' | 'issued';
  readonly medium: 'paper' | 'electronic';
  readonly body: BodyData;
  /** What the user set, or the option's own default. */
  option<T>(option: RuleOption<T>): T;
  /** Estimated page (from 1) on which a place of the body stands; null where it cannot be told. */
  page(place: Place): number | null;
  /** Estimate of the pages, from the layout. */
  readonly pages: PageEstimate;
}

/** The context as the engine makes it; `defineRule` narrows `finding` to the rule's own messages. */
export interface EngineContext extends DocumentContext {
  finding(
    messageId: string,
    args: Readonly<Record<string, Text>>,
    at: Place | readonly Place[],
    details?: FindingDetails,
  ): RawFinding;
}

/** One message of a rule. */
export interface MessageTemplate extends Bilingual {
  /** How to mend it in Word; may use the placeholders of the message. Default: the rule's own. */
  readonly mend?: Bilingual;
}

/** A rule as the engine runs it; made by `defineRule`. */
export interface Rule {
  readonly id: string;
  readonly clause: string;
  readonly level: Level;
  readonly fix: FixKind;
  readonly component: string;
  readonly title: Bilingual;
  readonly messages: Readonly<Record<string, MessageTemplate>>;
  readonly mend: Bilingual | null;
  readonly options: readonly RuleOption[];
  /** What the rule is about in this document, or null when it is not there. */
  find(anatomy: Anatomy): unknown;
  applies(context: DocumentContext): boolean;
  run(part: unknown, context: EngineContext): Iterable<RawFinding>;
  /** What mends one of the rule's findings; null where the rule knows no repair. */
  readonly repair: ((finding: Finding, context: DocumentContext) => Iterable<Repair>) | null;
}
