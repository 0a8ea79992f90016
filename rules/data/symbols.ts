/**
 * Groups of a document's symbol that are not all in capitals.
 * Source: Phụ lục III, Mục I of the decree (types and copies); the two bodies' abbreviations are in general use. What the heads of
 * bodies set for their own (Phụ lục I, Phần I, Mục II, khoản 3 điểm b) comes on top of it.
 */
export const MIXED_CASE_GROUPS: ReadonlySet<string> = new Set(['QyĐ', 'CTr', 'TTr', 'TrS', 'TTg']);
