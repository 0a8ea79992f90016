import { type Anatomy, textsOf } from '../../src/anatomy/index.js';
import type { DocumentContext, Finding, Rule } from '../../src/engine/index.js';
import { paragraphsAt } from '../mend/places.js';

/** The same facts, about one of the texts. */
const about = <C extends DocumentContext>(context: C, anatomy: Anatomy): C =>
  anatomy === context.anatomy ? context : Object.create(context, { anatomy: { value: anatomy } });

/** What a rule looks at in one of the texts. */
interface Asked {
  readonly text: Anatomy;
  readonly part: unknown;
}

/**
 * A rule about running text, asked of each text in the file: the document's own, and what it promulgates (Phụ lục III, Mẫu 1.3). Numbers,
 * sizes and indents are compared inside one text only.
 */
export function inEveryText(rule: Rule): Rule {
  return {
    ...rule,
    find(anatomy) {
      const asked: Asked[] = textsOf(anatomy).map((text) => ({ text, part: rule.find(text) }));
      const present = asked.filter(({ part }) => part !== null);
      return present.length > 0 ? present : null;
    },
    applies: (context) => textsOf(context.anatomy).some((text) => rule.applies(about(context, text))),
    *run(asked, context) {
      for (const { text, part } of asked as readonly Asked[]) {
        const own = about(context, text);
        if (rule.applies(own)) yield* rule.run(part, own);
      }
    },
    repair: rule.repair
      ? (finding, context) => rule.repair!(finding, about(context, holding(finding, context.anatomy)))
      : null,
  };
}

/** The text that a finding points into. */
function holding({ places }: Finding, anatomy: Anatomy): Anatomy {
  const [at] = paragraphsAt(places);
  return textsOf(anatomy).find(({ body }) => body.some(({ paragraph }) => paragraph === at)) ?? anatomy;
}
