/**
 * Ministries and bodies of ministerial rank, with the abbreviation that stands in their ký hiệu.
 * Present: Resolution 176/2025/QH15 of 18 February 2025, at work from 1 March 2025.
 * Former: Resolution 08/2021/QH15 of 23 July 2021, until 28 February 2025.
 */
export interface Ministry {
  readonly name: string;
  readonly abbreviation: string;
}

const row = (name: string, abbreviation: string): Ministry => ({ name, abbreviation });

/** 14 ministries and 3 bodies of ministerial rank since 1 March 2025. */
export const ministries: readonly Ministry[] = [
  row('Bộ Quốc phòng', 'BQP'),
  row('Bộ Công an', 'BCA'),
  row('Bộ Ngoại giao', 'BNG'),
  row('Bộ Nội vụ', 'BNV'),
  row('Bộ Tư pháp', 'BTP'),
  row('Bộ Tài chính', 'BTC'),
  row('Bộ Công Thương', 'BCT'),
  row('Bộ Nông nghiệp và Môi trường', 'BNNMT'),
  row('Bộ Xây dựng', 'BXD'),
  row('Bộ Văn hóa, Thể thao và Du lịch', 'BVHTTDL'),
  row('Bộ Khoa học và Công nghệ', 'BKHCN'),
  row('Bộ Giáo dục và Đào tạo', 'BGDĐT'),
  row('Bộ Y tế', 'BYT'),
  row('Bộ Dân tộc và Tôn giáo', 'BDTTG'),
  row('Ngân hàng Nhà nước Việt Nam', 'NHNN'),
  row('Thanh tra Chính phủ', 'TTCP'),
  row('Văn phòng Chính phủ', 'VPCP'),
];

/** Those of the former government that ended on 28 February 2025. */
export const formerMinistries: readonly Ministry[] = [
  row('Bộ Kế hoạch và Đầu tư', 'BKHĐT'),
  row('Bộ Giao thông vận tải', 'BGTVT'),
  row('Bộ Nông nghiệp và Phát triển nông thôn', 'BNNPTNT'),
  row('Bộ Tài nguyên và Môi trường', 'BTNMT'),
  row('Bộ Thông tin và Truyền thông', 'BTTTT'),
  row('Bộ Lao động - Thương binh và Xã hội', 'BLĐTBXH'),
  row('Ủy ban Dân tộc', 'UBDT'),
];
