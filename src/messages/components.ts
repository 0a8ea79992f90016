import type { Bilingual } from './template.js';

/** What a component is called in a heading, by the name that reports use. */
export const COMPONENT_NAMES = {
  trang: { vi: 'Trang văn bản', en: 'The page' },
  soTrang: { vi: 'Số trang', en: 'Page numbers' },
  quocHieu: { vi: 'Quốc hiệu', en: 'National name (Quốc hiệu)' },
  tieuNgu: { vi: 'Tiêu ngữ', en: 'National motto (Tiêu ngữ)' },
  coQuanChuQuan: { vi: 'Tên cơ quan, tổ chức chủ quản', en: 'Name of the superior body' },
  coQuanBanHanh: { vi: 'Tên cơ quan, tổ chức ban hành văn bản', en: 'Name of the issuing body' },
  soKyHieu: { vi: 'Số, ký hiệu của văn bản', en: 'Number and symbol' },
  diaDanhThoiGian: { vi: 'Địa danh và thời gian ban hành', en: 'Place and date of issue' },
  tenLoai: { vi: 'Tên loại văn bản', en: 'Name of the document type' },
  trichYeu: { vi: 'Trích yếu nội dung', en: 'Statement of content' },
  trichYeuCongVan: { vi: 'Trích yếu nội dung công văn', en: 'Subject of the official letter' },
  kinhGui: { vi: 'Kính gửi', en: 'Addressees (Kính gửi)' },
  canCu: { vi: 'Căn cứ ban hành văn bản', en: 'Legal bases' },
  vienDan: { vi: 'Viện dẫn văn bản', en: 'Citations' },
  boCuc: { vi: 'Bố cục: phần, chương, mục, điều, khoản, điểm', en: 'Structure of the text' },
  noiDung: { vi: 'Nội dung văn bản', en: 'Body text' },
  chuKy: { vi: 'Chức vụ, họ tên, chữ ký của người có thẩm quyền', en: 'Signature block' },
  noiNhan: { vi: 'Nơi nhận', en: 'Recipients (Nơi nhận)' },
  phuLuc: { vi: 'Phụ lục', en: 'Appendices' },
  dauChi: {
    vi: 'Dấu chỉ độ mật, mức độ khẩn, phạm vi lưu hành',
    en: 'Marks of secrecy, urgency and circulation',
  },
  nguoiSoanThao: {
    vi: 'Ký hiệu người soạn thảo, số lượng bản',
    en: 'Drafter’s initials and number of copies',
  },
  diaChi: { vi: 'Địa chỉ cơ quan, tổ chức', en: 'Address of the body' },
  banSao: { vi: 'Bản sao', en: 'Copies' },
  loaiVanBan: { vi: 'Mẫu trình bày theo loại văn bản', en: 'Sample of the document type' },
  vietHoa: { vi: 'Viết hoa', en: 'Capital letters' },
  soatLoi: { vi: 'Soát lỗi chính tả, đánh máy', en: 'Proofreading' },
  tep: { vi: 'Tệp tin', en: 'The file' },
  soVanBan: { vi: 'Sổ văn bản', en: 'Register of documents' },
} as const satisfies Record<string, Bilingual>;
