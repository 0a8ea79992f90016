import type { Fragment } from './fragment.js';
import type { HeadLines } from './head/scan.js';
import type { Title } from './head/title.js';
import { bare, isMergeField } from './patterns.js';
import type { Scope, SoKyHieu, ThoiGian } from './types.js';

/** What the decision on scope rests on. */
export interface ScopeFacts {
  /** The file holds phụ lục only. */
  readonly alone: boolean;
  readonly head: HeadLines;
  readonly own: string | null;
  readonly soKyHieu: SoKyHieu | null;
  readonly thoiGian: ThoiGian | null;
  readonly title: Title | null;
  readonly hasKinhGui: boolean;
  readonly hasNoiNhan: boolean;
  readonly hasSigner: boolean;
  readonly firstLines: readonly Fragment[];
}

export interface ScopeResult {
  readonly scope: Scope;
  readonly evidence: readonly string[];
}

/** Does the decree govern the document? Điều 2 and Điều 4 of the decree; the kinds are those of the extract contract. */
export function scopeOf(facts: ScopeFacts): ScopeResult {
  if (facts.alone) return { scope: 'hanh-chinh', evidence: ['phụ lục of a document in another file'] };
  const party = partyEvidence(facts);
  if (party) return { scope: 'dang', evidence: [party] };
  const normative = normativeEvidence(facts);
  if (normative) return { scope: 'quy-pham-phap-luat', evidence: [normative] };
  const components = componentsOf(facts);
  if (facts.head.quocHieu.length === 0 && facts.head.tieuNgu.length === 0)
    return withoutQuocHieu(facts, components);
  return withQuocHieu(facts, components);
}

function partyEvidence({ head, own, firstLines }: ScopeFacts): string | null {
  if (head.quocHieu.length > 0) return null;
  if (firstLines.some((line) => bare(line.text) === 'dang cong san viet nam')) return 'heading of the Party';
  if (
    own &&
    /^(?:tinh uy|thanh uy|huyen uy|quan uy|dang uy|dang bo|chi bo|ban chap hanh dang)/.test(bare(own))
  ) {
    return `body of the Party: ${own}`;
  }
  return null;
}

const normativeTitle =
  /^(?:luat|bo luat|hien phap|phap lenh|nghi dinh|thong tu|thong tu lien tich|lenh)(?: |$)/;
const normativeBody =
  /^(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|bo |chinh phu|thu tuong|quoc hoi|uy ban thuong vu|toa an nhan dan toi cao|vien kiem sat nhan dan toi cao|kiem toan nha nuoc|ngan hang nha nuoc|thanh tra chinh phu|chu tich nuoc)/;
const individualAct =
  /(?:bo nhiem|khen thuong|thanh lap|kien toan|cho phep|thu hoi|cong nhan|dieu dong|tang bang khen|xu phat|nang bac|cu can bo|giai quyet khieu nai|phe duyet du an)/;

/** What a legal normative document has not been since the Law of 2015 came into force. */
const individualSince2016 =
  /^(?:ve viec |ve |v v )?(?:phe duyet|cong bo|giao (?:chi tieu|du toan|ke hoach)|ban hanh (?:ke hoach|chuong trinh cong tac)|uy quyen|phan cong)/;

/**
 * Whether a document with a year in its number is read as an individual act by its statement alone: its body may issue legal normative
 * documents, and that approvals and assignments are none since the Law of 2015 is a reading.
 */
export function mayBeNormative(own: string, statement: string): boolean {
  return normativeBody.test(bare(own)) && individualSince2016.test(bare(statement));
}

/** Types that a legal normative document promulgates. */
const ATTACHED_TYPES: ReadonlySet<string> = new Set(['quy-che', 'quy-dinh']);

function normativeEvidence({ soKyHieu, thoiGian, title, own }: ScopeFacts): string | null {
  const name = title ? bare(title.tenLoai[0]!.text) : '';
  if (normativeTitle.test(name) && title?.type === null)
    return `type of a legal normative document: ${title!.tenLoai[0]!.text}`;
  const cited = title?.type && ATTACHED_TYPES.has(title.type.slug) ? firstReference(title) : null;
  const symbol = soKyHieu?.kyHieu ?? cited ?? '';
  if (!/^\s*(?:19|20)\d\d\s*\/\s*(?:QĐ|NQ|CT|NĐ|TT|TTLT|QH)/u.test(symbol))
    return /^(?:19|20)\d\d\/(?:QH|UBTVQH)\d/.test(symbol) ? symbol : null;
  if (own && !normativeBody.test(bare(own))) return null;
  const statement = title ? bare(title.trichYeu.map((line) => line.text).join(' ')) : '';
  if (individualAct.test(statement)) return null;
  const recent = (thoiGian?.nam ?? Number(/\d{4}/.exec(symbol)![0])) > 2016;
  if (recent && (individualSince2016.test(statement) || title?.type?.slug === 'chi-thi')) return null;
  return `number with a year: ${symbol}`;
}

/** The symbol in `(Ban hành kèm theo Quyết định số 09/2010/QĐ-UBND ...)` under the title of a document that has no number of its own. */
function firstReference(title: Title | null): string | null {
  const text = (title?.reference ?? []).map((line) => line.text).join(' ');
  return (
    /(?:quyết định|nghị quyết)\s+số\s*:?\s*\d+\s*\/\s*((?:19|20)\d\d\s*\/\s*[\p{L}-]+)/iu.exec(text)?.[1] ??
    null
  );
}

/** The components found that speak for an administrative document. */
function componentsOf(facts: ScopeFacts): string[] {
  const found: string[] = [];
  if (facts.own) found.push('coQuanBanHanh');
  if (facts.soKyHieu) found.push('soKyHieu');
  if (facts.head.diaDanhThoiGian.length > 0) found.push('diaDanhThoiGian');
  if (facts.title?.type) found.push('tenLoai');
  if (facts.head.vVe.length > 0 || facts.hasKinhGui) found.push('kinhGui');
  if (facts.hasNoiNhan) found.push('noiNhan');
  return found;
}

function withoutQuocHieu(facts: ScopeFacts, found: string[]): ScopeResult {
  const numbered = facts.soKyHieu !== null && (facts.soKyHieu.kyHieu !== null || facts.soKyHieu.so !== null);
  const outlined = found.length >= 4 || (found.length >= 3 && numbered && facts.hasNoiNhan);
  if (outlined) return { scope: 'hanh-chinh', evidence: ['no Quốc hiệu', ...found] };
  return { scope: 'ngoai-pham-vi', evidence: ['no Quốc hiệu', ...found] };
}

function withQuocHieu(facts: ScopeFacts, found: string[]): ScopeResult {
  const { title } = facts;
  const evidence = ['Quốc hiệu', ...found];
  if (title?.type?.slug === 'hop-dong' || title?.type?.slug === 'ban-thoa-thuan') {
    return { scope: facts.own && facts.soKyHieu ? 'hanh-chinh' : 'chuyen-nganh', evidence };
  }
  if (title && isSampleTitle(title))
    return { scope: 'hanh-chinh', evidence: [...evidence, 'title to be filled in'] };
  if (title?.type) {
    const bodied = facts.own !== null || facts.soKyHieu !== null;
    return { scope: bodied ? 'hanh-chinh' : 'chuyen-nganh', evidence };
  }
  // An official letter has no title; where its body's name is left out the rest of its outline must be there.
  if (title === null && found.length >= (facts.own === null ? 4 : 2))
    return { scope: 'hanh-chinh', evidence };
  return {
    scope: 'chuyen-nganh',
    evidence: [...evidence, title ? `title of another field: ${title.tenLoai[0]!.text}` : 'no title'],
  };
}

/** The words of an official sample or a merge field in place of the type. */
function isSampleTitle(title: Title): boolean {
  const { text } = title.tenLoai[0]!;
  return /^ten loai/.test(bare(text)) || isMergeField(text);
}
