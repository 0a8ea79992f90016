/**
 * Administrative units named after a person, a victory or an event, in lower case: the kind of unit belongs to the name
 * (Phụ lục I, Phần I, Mục II, khoản 4 điểm a).
 * Source: names that several wards, communes, districts and one city bear or bore. Names that are as often a plain place name
 * are left out.
 */
export const NAMED_AFTER_PERSONS: ReadonlySet<string> = new Set([
  'hồ chí minh',
  'điện biên phủ',
  'hai bà trưng',
  'trần hưng đạo',
  'trần phú',
  'lê hồng phong',
  'lê đại hành',
  'lý thường kiệt',
  'lý thái tổ',
  'nguyễn trãi',
  'nguyễn du',
  'nguyễn huệ',
  'nguyễn văn cừ',
  'nguyễn thái học',
  'nguyễn thái bình',
  'hoàng văn thụ',
  'hoàng diệu',
  'hoàng hoa thám',
  'phan bội châu',
  'phan chu trinh',
  'phan đình phùng',
  'võ thị sáu',
  'kim đồng',
  'lê chân',
  'ngô quyền',
  'tôn đức thắng',
  'trưng vương',
  'phạm ngũ lão',
  'bùi thị xuân',
  'trương định',
  'nguyễn an ninh',
]);

/** Words for kinds of units; only their first letter, at the start of the line, is capital. */
export const KIND_WORDS: ReadonlySet<string> = new Set([
  'thành',
  'phố',
  'tỉnh',
  'thị',
  'xã',
  'trấn',
  'quận',
  'huyện',
  'phường',
  'đặc',
  'khu',
  'thủ',
  'đô',
  'tp',
  'tx',
  'tt',
]);
