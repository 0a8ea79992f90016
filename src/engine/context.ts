import type { Anatomy } from '../anatomy/types.js';
import { estimatePages } from '../layout/index.js';
import { placeParagraph } from './place.js';
import type { Circumstances, EngineContext, FindingDetails, Place, RuleOption } from './types.js';

/** What is assumed when nobody says otherwise: a draft on paper, the decree's own scope, the rules' own levels. */
export const DEFAULT_CIRCUMSTANCES: Circumstances = {
  stage: 'draft',
  medium: 'paper',
  scope: 'auto',
  levels: {},
  options: {},
  body: { names: [], superior: null, abbreviations: {}, places: [], ranksBeforeNames: null, series: [] },
};

/** The context of one document. The page estimate is made when a rule first asks for it. */
export function createContext(anatomy: Anatomy, circumstances: Circumstances): EngineContext {
  let estimate: ReturnType<typeof estimatePages> | null = null;
  const pages = () => {
    estimate ??= estimatePages(anatomy.document);
    return estimate;
  };
  return {
    anatomy,
    document: anatomy.document,
    stage: circumstances.stage,
    medium: circumstances.medium,
    body: circumstances.body,
    option<T>({ rule, name, otherwise }: RuleOption<T>): T {
      const set = circumstances.options[rule]?.[name];
      return set === undefined ? otherwise : (set as T);
    },
    page(place: Place) {
      const paragraph = placeParagraph(place);
      return paragraph ? pages().pageOf(paragraph, 'from' in place ? place.from : 0) : null;
    },
    get pages() {
      return pages();
    },
    finding(messageId, args, at, details: FindingDetails = {}) {
      const places = Array.isArray(at) ? (at as readonly Place[]) : [at as Place];
      return { messageId, args, places, details };
    },
  };
}
