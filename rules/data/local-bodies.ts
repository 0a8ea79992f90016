/**
 * Names of local bodies that say nothing yet without their place, in lower case.
 * Source: Phụ lục I, Phần I, Mục II, khoản 2 điểm a; the departments that provinces and districts have or had.
 */

/** Bodies of a local unit: the name of the unit must follow. */
export const BODIES_OF_A_PLACE: readonly string[] = [
  'ủy ban nhân dân',
  'ubnd',
  'hội đồng nhân dân',
  'hđnd',
  'tòa án nhân dân',
  'viện kiểm sát nhân dân',
];

/** Kinds of local units; a name must follow. */
export const KINDS_OF_PLACE: readonly string[] = [
  'tỉnh',
  'thành phố',
  'tp',
  'huyện',
  'quận',
  'thị xã',
  'tx',
  'xã',
  'phường',
  'thị trấn',
  'đặc khu',
];

/** Departments by their field; their place follows, but practice often leaves it out. */
export const DEPARTMENTS: readonly string[] = [
  'nội vụ',
  'tư pháp',
  'tài chính',
  'kế hoạch và đầu tư',
  'công thương',
  'nông nghiệp và phát triển nông thôn',
  'nông nghiệp và môi trường',
  'giao thông vận tải',
  'xây dựng',
  'tài nguyên và môi trường',
  'thông tin và truyền thông',
  'lao động - thương binh và xã hội',
  'văn hóa, thể thao và du lịch',
  'văn hóa và thể thao',
  'du lịch',
  'khoa học và công nghệ',
  'giáo dục và đào tạo',
  'y tế',
  'ngoại vụ',
  'dân tộc',
  'dân tộc và tôn giáo',
  'quy hoạch - kiến trúc',
];
