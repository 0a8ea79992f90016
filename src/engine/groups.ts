/**
 * The groups of rules in the decree's order. A rule id begins with its group; the group says under which
 * component a report shows the finding.
 */
export const GROUPS = {
  trang: 'trang',
  'so-trang': 'soTrang',
  'quoc-hieu': 'quocHieu',
  'tieu-ngu': 'tieuNgu',
  'co-quan': 'coQuanBanHanh',
  'co-quan-chu-quan': 'coQuanChuQuan',
  'so-ky-hieu': 'soKyHieu',
  'dia-danh': 'diaDanhThoiGian',
  'thoi-gian': 'diaDanhThoiGian',
  'ten-loai': 'tenLoai',
  'trich-yeu': 'trichYeu',
  'trich-yeu-cong-van': 'trichYeuCongVan',
  'can-cu': 'canCu',
  'vien-dan': 'vienDan',
  'bo-cuc': 'boCuc',
  'noi-dung': 'noiDung',
  'chu-ky': 'chuKy',
  'kinh-gui': 'kinhGui',
  'noi-nhan': 'noiNhan',
  'phu-luc': 'phuLuc',
  'dau-chi': 'dauChi',
  'nguoi-soan-thao': 'nguoiSoanThao',
  'dia-chi': 'diaChi',
  'ban-sao': 'banSao',
  'loai-van-ban': 'loaiVanBan',
  'viet-hoa': 'vietHoa',
  tep: 'tep',
  'so-van-ban': 'soVanBan',
  'soat-loi': 'soatLoi',
} as const;

export type Group = keyof typeof GROUPS;
export type ComponentName = (typeof GROUPS)[Group];

/** Rule ids are `<group>/<requirement>`. */
export type RuleId = `${Group}/${string}`;

/** Component names in the order reports show them. */
export const COMPONENT_ORDER: readonly ComponentName[] = [...new Set(Object.values(GROUPS))];

/** The component a rule id belongs to. */
export function componentOf(id: RuleId): ComponentName {
  return GROUPS[id.slice(0, id.indexOf('/')) as Group];
}
