import type { RuleLine } from '../layout/types.js';
import type { Cell, Document, Paragraph, RunFormat, Section } from '../model/index.js';

export type { RuleLine };

/** The decree's components (Phụ lục I, Phần I, Mục IV: ô số 1-14), and the parts of the body that rules speak of. */
export type ComponentKind =
  | 'quocHieu'
  | 'tieuNgu'
  | 'coQuanChuQuan'
  | 'coQuanBanHanh'
  | 'soKyHieu'
  | 'diaDanhThoiGian'
  | 'tenLoai'
  | 'trichYeu'
  | 'trichYeuCongVan'
  | 'kinhGui'
  | 'thamQuyen'
  | 'canCu'
  | 'lenhBanHanh'
  | 'noiDung'
  | 'chuKy'
  | 'noiNhan'
  | 'phuLuc'
  | 'vanBanKemTheo'
  | 'doMat'
  | 'doKhan'
  | 'luuHanh'
  | 'nguoiSoanThao'
  | 'diaChi'
  | 'banSao'
  | 'ghiChu';

/** A stretch of one paragraph. A component in one paragraph with others (line breaks, tabs) takes a part of it. */
export interface Span {
  readonly paragraph: Paragraph;
  /** Offsets in paragraph.text; white space at both ends left out. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Where a span stands across the page. */
export type Side = 'left' | 'right' | 'center' | 'full';

/** One visual line or block of the head or foot, with its place. */
export interface Placed extends Span {
  readonly side: Side;
  /** Edges of the column that it is set in (cell, frame, text box or page text area), twips from the left edge of the text area. */
  readonly columnLeft: number;
  readonly columnRight: number;
  /** Separated from others of its paragraph by typed spaces or tabs: its own centring cannot be judged from `w:jc`. */
  readonly spaced: boolean;
}

export interface Component {
  readonly kind: ComponentKind;
  readonly lines: readonly Placed[];
  /** 0 to 1. */
  readonly confidence: number;
  /** Short words for `inspect`: what spoke for it. */
  readonly evidence: readonly string[];
  /** Solid or other rules that belong below it (quốc hiệu block, names, trích yếu). */
  readonly rules: readonly RuleLine[];
}

export interface SoKyHieu {
  /** As written, with leading zero; null where blank. */
  readonly so: string | null;
  readonly kyHieu: string | null;
  /** The word before the number as written (`Số`, `SỐ`, `Số `), without colon. */
  readonly word: string;
  readonly raw: string;
}

export interface ThoiGian {
  readonly ngay: number | null;
  readonly thang: number | null;
  readonly nam: number | null;
}

export interface Signer {
  readonly quyenHan: string | null;
  readonly chucVu: string | null;
  readonly hoTen: string | null;
  readonly side: Side;
  readonly quyenHanLines: readonly Placed[];
  readonly chucVuLines: readonly Placed[];
  readonly hoTenLines: readonly Placed[];
  /** `(Chữ ký, dấu)` and the like. */
  readonly noteLines: readonly Placed[];
}

/** An entry of Nơi nhận or an addressee: as written and without hyphen and end mark. */
export interface Entry {
  readonly line: Placed;
  readonly text: string;
  /** The typed or automatic hyphen before it, or empty. */
  readonly bullet: string;
  /** `;`, `.`, `,` or empty. */
  readonly endMark: string;
  /** Lines after the first of an entry that runs over several paragraphs. */
  readonly more: readonly Placed[];
}

export interface Appendix {
  /** As written after the word: `I`, `01`, or null. */
  readonly so: string | null;
  readonly ten: string | null;
  readonly titleLines: readonly Placed[];
  readonly nameLines: readonly Placed[];
  /** `(Kèm theo ...)` */
  readonly referenceLines: readonly Placed[];
  /** Range of paragraphs by index, first included, last excluded. */
  readonly fromIndex: number;
  readonly toIndex: number;
}

/** A document promulgated or approved, set in the same file. */
export interface Attached {
  readonly tenLoai: string;
  readonly trichYeu: string | null;
  readonly titleLines: readonly Placed[];
  readonly subtitleLines: readonly Placed[];
  readonly referenceLines: readonly Placed[];
  readonly fromIndex: number;
  readonly toIndex: number;
}

/** A stretch of the body that is laid out by numbers: phần, chương, mục, tiểu mục, điều, khoản, điểm. */
export type StructureKind = 'phan' | 'chuong' | 'muc' | 'tieuMuc' | 'mucLaMa' | 'dieu' | 'khoan' | 'diem';

export interface StructureNode {
  readonly kind: StructureKind;
  /** As written: `1`, `II`, `đ`. */
  readonly number: string;
  /** Its place in the sequence (1 for a, I, 1); null where the number is not one of its kind. */
  readonly value: number | null;
  /** Number typed in the text or made by Word. */
  readonly automatic: boolean;
  /** What separates number and text: `.`, `)`, `/`, `:`, ... as written. */
  readonly mark: string;
  /** The span of word and number (`Điều 1.`, `a)`); empty range at 0 for an automatic label. */
  readonly head: Span;
  /** Title on the same line or the lines below; null where there is none. */
  readonly title: Span | null;
  readonly paragraph: Paragraph;
  readonly children: readonly StructureNode[];
}

/** A paragraph of the running text, with what it is. */
export interface BodyParagraph {
  readonly paragraph: Paragraph;
  readonly role: 'text' | 'heading' | 'table' | 'caption' | 'list' | 'quoted' | 'empty' | 'operative';
  /** Where it belongs: the main text, or an attached document or phụ lục. */
  readonly area: 'main' | 'attached' | 'appendix' | 'note';
  readonly cell: Cell | null;
}

export type Scope = 'hanh-chinh' | 'quy-pham-phap-luat' | 'dang' | 'chuyen-nganh' | 'ngoai-pham-vi';

export interface Anatomy {
  readonly document: Document;
  readonly phamVi: Scope;
  /** Why it is of that scope, in short evidence words. */
  readonly phamViEvidence: readonly string[];
  /** Slug of Điều 7, or ban-sao-y, ban-sao-luc, ban-trich-sao; null. */
  readonly loaiVanBan: string | null;
  readonly loaiVanBanConfidence: number;
  readonly components: ReadonlyMap<ComponentKind, Component>;
  readonly soKyHieu: SoKyHieu | null;
  readonly diaDanh: string | null;
  readonly thoiGian: ThoiGian | null;
  readonly kinhGui: readonly Entry[];
  /** One entry a basis; lines joined. */
  readonly canCu: readonly { readonly text: string; readonly lines: readonly Placed[] }[];
  readonly nguoiKy: readonly Signer[];
  readonly noiNhan: readonly Entry[];
  readonly phuLuc: readonly Appendix[];
  readonly vanBanKemTheo: readonly Attached[];
  readonly body: readonly BodyParagraph[];
  /** Roots of the main document's structure. */
  readonly structure: readonly StructureNode[];
  /** A form or template: dotted blanks or placeholders in place of its content. */
  readonly template: boolean;
  /** The file holds only a document attached to another (its head carries no number and date by Mẫu 1.3). */
  readonly attachedOnly: boolean;
  /** Paragraph index where the main document ends (exclusive): phụ lục, attached documents and copies follow. */
  readonly mainEnd: number;
  readonly mainSections: readonly Section[];
  /** The text is in a legacy encoding; text above is already decoded. */
  readonly legacyEncoding: 'tcvn3' | 'vni' | null;
  /** The most frequent effective size of the running text, half points; null without text. */
  readonly bodyFormat: RunFormat | null;
}
