import { lines } from './lines.js';

/** Words that hold what looks like a name and are none. */
export const compounds = lines(`
  cán bộ
  ban cán sự đảng
  liên bộ
  trọn bộ
  cơ sở
  trụ sở
  công sở
  hội sở
  tiến bộ
  nội bộ
  toàn bộ
  đồng bộ
  đường bộ
  bộ đội
  văn phòng
  quốc phòng
  dự phòng
  phái đoàn
  xã hội
  cơ hội
  đại hội
  bệnh viện
  học viện
  nam bộ đội
  nhân dân tệ
  chứng minh nhân dân
  thanh tra nhân dân
  hội nghị nhân dân
  hội thẩm nhân dân
  vũ trang nhân dân
  an ninh nhân dân
  chính phủ điện tử
  chính phủ số
  xã hội chủ nghĩa
  nhà nước pháp quyền
`);
