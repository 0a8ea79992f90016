/**
 * Words of positions and of what comes before a name, in the forms that signature blocks show.
 * Source: practice of offices; Phụ lục I, Phần I, Mục II, khoản 7.
 */

/** How the position of a head begins, without marks. */
export const HEADS =
  /^(?:chu tich|tong giam doc|giam doc|hieu truong|vien truong|bo truong|thu truong|thu tuong|cuc truong|tong cuc truong|chi cuc truong|vu truong|truong|chanh|tong bien tap|tong kiem toan|tong thanh tra|tong thu ky|chu nhiem|thong doc|tu lenh|bi thu|giam thi|doi truong|to truong|khoa truong|xa doi truong)(?: |$)/;

/** How the position of a deputy begins, without marks. */
export const DEPUTIES = /^(?:pho|p|thu truong|quyen)(?: |$)/;

/** Collectives whose name begins like a position. */
export const COLLECTIVES = /^(?:chu tich doan|truong doan chu tich|giam doc tham)(?: |$)/;

/** Academic ranks, degrees, medical and honorary titles before a name. */
export const HONOURS =
  /^(?:(?:PGS|GS|TSKH|TS|Th\.?S|ThS|CN|KS|BS(?:CK)?\s?I{0,2}|BSCK[12I]*|DS|LS|NGƯT|NGND|TTƯT|TTND|NSƯT|NSND|CK\s?I{1,2}|Dr)(?:[.,]\s*|\s+)|(?:giáo sư|phó giáo sư|tiến sĩ|tiến sỹ|thạc sĩ|thạc sỹ|bác sĩ|kỹ sư|luật sư|dược sĩ|nhà giáo(?: ưu tú| nhân dân)?)\s+)+/iu;

/** Ranks of the armed forces. */
export const RANKS = /^(?:(?:đại|thượng|trung|thiếu)\s+(?:tướng|tá|úy|uý))\s+/iu;

/** Bodies for which the head of the sector decides whether ranks and degrees may stand before the name, without marks. */
export const BODIES_WITH_OWN_RULES =
  /(?:^| )(?:truong|dai hoc|hoc vien|cao dang|vien|benh vien|trung tam y te|y te|giao duc|khoa hoc|cong an|quan su|bo chi huy|quan khu|bo tu lenh|bo doi|quoc phong|canh sat|bien phong|khoa)(?: |$)/;
