import type { ComponentKind } from '../../src/anatomy/types.js';
import {
  type Bilingual,
  type DocumentContext,
  defineRule,
  type Level,
  type Rule,
  type RuleId,
} from '../../src/engine/index.js';

interface PresenceRequirement {
  readonly id: RuleId;
  readonly clause: string;
  readonly kind: ComponentKind;
  /** What must be there, inside a sentence. */
  readonly name: Bilingual;
  readonly mend: Bilingual;
  /** Documents that have none by nature; the rule does not apply to them where it is absent. */
  readonly exempt?: (context: DocumentContext) => boolean;
  /** Documents of which it cannot be told whether they need it. */
  readonly doubtful?: (context: DocumentContext) => boolean;
  /** Level by document; default `error`. */
  readonly level?: (context: DocumentContext) => Level;
}

/**
 * A component is there (Điều 8). A document attached to another needs none of its own (Phụ lục III, Mẫu 1.3), nor does a citizen's
 * request; the form of a special field may do without it.
 */
export function presenceRule(requirement: PresenceRequirement): Rule {
  const { id, clause, kind, name, mend, exempt, doubtful, level } = requirement;
  return defineRule({
    id,
    clause,
    level: 'error',
    fix: 'none',
    title: { vi: `Có ${name.vi}`, en: `${capital(name.en)} is there` },
    messages: {
      missing: { vi: 'Văn bản phải có {name}.', en: 'The document must have {name}.' },
      perhaps: {
        vi: 'Không thấy {name}; hãy xem loại văn bản này có cần thành phần đó không.',
        en: 'There is no {name}; please look whether this kind of document needs it.',
      },
    },
    mend,
    applies: (context) =>
      context.anatomy.components.has(kind) ||
      !(context.anatomy.attachedOnly || isPersonal(context) || (exempt?.(context) ?? false)),
    *check({ components, phamVi }, context) {
      if (components.has(kind)) return;
      if (phamVi === 'chuyen-nganh' || doubtful?.(context)) {
        yield context.finding('perhaps', { name }, [], {
          outcome: 'review',
          level: level?.(context) ?? 'warning',
        });
      } else yield context.finding('missing', { name }, [], { level: level?.(context) ?? 'error' });
    },
  });
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Whether the document is of one of the types. */
export const isOfType =
  (...types: readonly string[]) =>
  ({ anatomy }: DocumentContext): boolean =>
    types.includes(anatomy.loaiVanBan ?? '');

/** A titled form of another field that no office issues: a citizen's request or declaration, with neither a body's name nor a number. */
export const isPersonal = ({ anatomy: { phamVi, loaiVanBan, components } }: DocumentContext): boolean =>
  phamVi === 'chuyen-nganh' &&
  loaiVanBan === null &&
  components.has('tenLoai') &&
  !components.has('coQuanBanHanh') &&
  !components.has('soKyHieu');
