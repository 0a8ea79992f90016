import type { Language } from '../messages/index.js';

const SCHEMA = './node_modules/thethuc/dist/thethuc.config.schema.json';

const VI = `# yaml-language-server: $schema=${SCHEMA}
# Cấu hình của thethuc cho các văn bản trong thư mục này và các thư mục con.
# Dòng bắt đầu bằng "# " và một tên mục là ví dụ: bỏ "# " để dùng.

# Bộ mẫu: toi-thieu (chỉ những điểm rõ ràng trái Nghị định), mac-dinh, nghiem-ngat (mọi điểm Nghị định đã nêu đều nặng hơn một mức).
# Có thể thêm tệp cấu hình khác; mục sau đè mục trước: [nghiem-ngat, ./chung.yaml]
extends: mac-dinh

# Bản thảo (được để trống số, ngày, chữ ký) hay văn bản đã phát hành: du-thao, phat-hanh
stage: du-thao

# Văn bản giấy hay văn bản điện tử: giay, dien-tu
medium: giay

# Ngôn ngữ của kết quả: vi, en
language: vi

# Mức của từng yêu cầu hoặc cả nhóm: error (lỗi), warning (cảnh báo), info (lưu ý), off (không kiểm tra).
# Danh sách các yêu cầu: thethuc rules
# rules:
#   viet-hoa: off
#   noi-nhan/dau-cuoi: warning

# Dữ liệu riêng của cơ quan.
# body:
#   names: [Sở Nội vụ]
#   superior: Ủy ban nhân dân tỉnh
#   abbreviations:
#     SNV: Sở Nội vụ
#   places: [Hà Nội]
#   ranksBeforeNames: false
#   series: [[quyet-dinh, chi-thi], [cong-van]]

# Thiết lập riêng cho một số tệp.
# overrides:
#   - files: [phat-hanh/**]
#     stage: phat-hanh
#   - files: [phu-luc]
#     rules:
#       co-quan: off

# Các tệp không kiểm tra.
# ignore: [mau/**, "*-nhap.docx"]

# Những điểm được bỏ qua, kèm lý do.
# suppressions:
#   - files: [phat-hanh/2023/**]
#     rules: [trang/le-trai]
#     reason: In trên giấy có tiêu đề sẵn.
`;

const EN = `# yaml-language-server: $schema=${SCHEMA}
# Configuration of thethuc for the documents in this folder and below.
# A line that begins with "# " and the name of a key is an example: take the "# " away to use it.

# Preset: toi-thieu (only what is plainly contrary to the decree), mac-dinh, nghiem-ngat (whatever the decree asks for weighs one step more).
# Other configurations may be added, the later wins: [nghiem-ngat, ./shared.yaml]
extends: mac-dinh

# A draft (number, day and signature may be blank) or an issued document: du-thao, phat-hanh
stage: du-thao

# On paper or electronic: giay, dien-tu
medium: giay

# Language of the reports: vi, en
language: en

# Level of a rule or of a whole group: error, warning, info, off. List of rules: thethuc rules
# rules:
#   viet-hoa: off
#   noi-nhan/dau-cuoi: warning

# Data of the office.
# body:
#   names: [Sở Nội vụ]
#   superior: Ủy ban nhân dân tỉnh
#   abbreviations:
#     SNV: Sở Nội vụ
#   places: [Hà Nội]
#   ranksBeforeNames: false
#   series: [[quyet-dinh, chi-thi], [cong-van]]

# Settings for some of the files.
# overrides:
#   - files: [phat-hanh/**]
#     stage: phat-hanh
#   - files: [phu-luc]
#     rules:
#       co-quan: off

# Files that are not checked.
# ignore: [mau/**, "*-nhap.docx"]

# What shall not count, with the reason.
# suppressions:
#   - files: [phat-hanh/2023/**]
#     rules: [trang/le-trai]
#     reason: Printed on headed paper.
`;

/** A configuration to begin with, with comments. */
export function template(language: Language): string {
  return language === 'vi' ? VI : EN;
}
