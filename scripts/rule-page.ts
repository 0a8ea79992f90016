/** What is generated of the pages about rules: the head of each page, its last section, and the lists of all. */
import { COMPONENT_ORDER, type FixKind, type Rule } from '../src/engine/index.js';
import { type Bilingual, COMPONENT_NAMES, clauseInWords, say } from '../src/messages/index.js';

/** What stands between two of these lines is made by `npm run rule-pages`. */
const GENERATED = '<!-- phần này do scripts/rule-pages.mjs tạo ra, không sửa tay -->';
const WRITTEN = '<!-- hết phần tạo tự động -->';

/** Sections that are written by hand, in their order. */
export const SECTIONS = ['Nghị định quy định', 'Vì sao', 'Ví dụ', 'Cách sửa', 'Khi nào không báo'] as const;

const REPAIRS: Readonly<Record<FixKind, Bilingual>> = {
  safe: { vi: 'chỉ đổi cách trình bày, không đổi nội dung', en: 'changes the presentation alone' },
  unsafe: { vi: 'có thể đổi nội dung, cần người xem lại', en: 'may change the content' },
  none: { vi: 'cần người soạn thảo quyết định', en: 'is for a person to decide' },
};

/** The command that mends the findings of a rule, where there is one. */
function commandOf({ fix, repair }: Rule): string[] {
  if (repair === null) return [];
  const line = fix === 'safe' ? '`thethuc fix`' : '`thethuc fix --unsafe`, rồi người soạn thảo xem lại';
  return [`- Tự sửa: ${line}`];
}

/** Where the page of a rule stands, from the project's root. */
export const pagePath = (id: string): string => `docs/quy-tac/${id}.md`;

const placeless = (text: string): string => text.replace(/\{[^{}]+\}/g, '…');

/** `I/II.1.a` in words, or that it is practice. */
const basisOf = (clause: string): string => clauseInWords(clause, 'vi') || say('vi', 'practice');

/** Title, facts and messages of a rule. */
export function headOf(rule: Rule): string {
  const messages = [...new Set(Object.values(rule.messages).map(({ vi }) => placeless(vi)))];
  return [
    GENERATED,
    '',
    `# ${capital(rule.title.vi)}`,
    '',
    `*${capital(rule.title.en)}*`,
    '',
    `- Mã yêu cầu: \`${rule.id}\``,
    `- Căn cứ: ${basisOf(rule.clause)}`,
    `- Mức: ${say('vi', rule.level)}`,
    `- Việc sửa: ${REPAIRS[rule.fix].vi}`,
    ...commandOf(rule),
    '',
    'Chương trình báo:',
    '',
    ...messages.map((text) => `- ${text}`),
    '',
    WRITTEN,
  ].join('\n');
}

/** How a rule is turned off. */
export function footOf({ id }: Rule): string {
  const group = id.slice(0, id.indexOf('/'));
  return [
    '## Tắt yêu cầu này',
    '',
    GENERATED,
    '',
    'Trong tệp cấu hình `thethuc.config.yaml` (tạo bằng `thethuc init`), đặt mức `off` cho mã yêu cầu, hoặc cho cả',
    `nhóm \`${group}\`:`,
    '',
    '```yaml',
    'rules:',
    `  ${id}: off`,
    '```',
    '',
    WRITTEN,
  ].join('\n');
}

/** A page with its generated parts made anew; a new one has empty sections to be written. */
export function pageOf(rule: Rule, page: string | null): string {
  const written = page === null ? SECTIONS.map((name) => `## ${name}\n`).join('\n') : bodyOf(page);
  return `${headOf(rule)}\n\n${written.trim()}\n\n${footOf(rule)}\n`;
}

/** What a person wrote of a page. */
export function bodyOf(page: string): string {
  const from = page.indexOf(WRITTEN);
  const to = page.indexOf('\n## Tắt yêu cầu này');
  return page.slice(from < 0 ? 0 : from + WRITTEN.length, to < 0 ? undefined : to).trim();
}

/** All rules by component, with clause, level and repair; links count from `rules/`. */
export function rulebookOf(rules: readonly Rule[]): string {
  const tables = byComponent(rules).flatMap(([name, own]) => [
    `## ${name}`,
    '',
    '| Mã yêu cầu | Yêu cầu | Căn cứ | Mức | Việc sửa |',
    '|---|---|---|---|---|',
    ...own.map(({ id, title, clause, level, fix }) => {
      const cells = [`[\`${id}\`](../${pagePath(id)})`, title.vi, basisOf(clause), say('vi', level), fix];
      return `| ${cells.join(' | ')} |`;
    }),
    '',
  ]);
  return [
    '# Các yêu cầu',
    '',
    '*The rulebook: every rule, its clause, level and kind of repair. Made by `npm run rule-pages`.*',
    '',
    `${rules.length} yêu cầu, theo thứ tự của Nghị định. Việc sửa: \`safe\` ${REPAIRS.safe.vi}; \`unsafe\` ${REPAIRS.unsafe.vi};`,
    `\`none\` ${REPAIRS.none.vi}.`,
    '',
    ...tables,
  ].join('\n');
}

/** All pages by component, for readers; links count from `docs/`. */
export function indexOf(rules: readonly Rule[]): string {
  const lists = byComponent(rules).flatMap(([name, own]) => [
    `### ${name}`,
    '',
    ...own.map(({ id, title }) => `- [${capital(title.vi)}](quy-tac/${id}.md) \`${id}\``),
    '',
  ]);
  return [GENERATED, '', ...lists, WRITTEN].join('\n');
}

/** A text with the list between its markers made anew. */
export function withIndex(text: string, rules: readonly Rule[]): string {
  const from = text.indexOf(GENERATED);
  const to = text.indexOf(WRITTEN);
  if (from < 0 || to < 0) throw new Error('the text has no place for the list');
  return `${text.slice(0, from)}${indexOf(rules)}${text.slice(to + WRITTEN.length)}`;
}

function byComponent(rules: readonly Rule[]): [name: string, own: readonly Rule[]][] {
  return COMPONENT_ORDER.map((component): [string, readonly Rule[]] => [
    COMPONENT_NAMES[component].vi,
    rules.filter((rule) => rule.component === component),
  ]).filter(([, own]) => own.length > 0);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
