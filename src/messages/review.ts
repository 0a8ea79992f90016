import { defineMessages } from './template.js';

/** What comments in a document say beside the finding, and what is told of a document with comments. */
export const reviewing = defineMessages({
  another: {
    vi: 'Cùng một điểm, chỗ {at} trong {total}; cách sửa ghi ở chỗ đầu tiên.',
    en: 'The same finding, place {at} of {total}; the first one says how to mend it.',
  },
  more: {
    vi: 'Còn {count} chỗ nữa như vậy, không có nhận xét riêng.',
    en: '{count} more places like this have no comment of their own.',
  },
  tracked: {
    vi: 'Đã sửa sẵn bằng thay đổi được theo dõi: thẻ Xem lại (Review), bấm Chấp nhận (Accept) hoặc Từ chối (Reject).',
    en: 'Mended by a tracked change: on the Review tab, accept or reject it.',
  },
  wrote: { vi: 'Đã ghi {file}: {count} nhận xét.', en: 'Wrote {file}: {count} comments.' },
  wroteTracked: {
    vi: 'Đã ghi {file}: {count} nhận xét; {mended} điểm đã sửa sẵn, chờ chấp nhận.',
    en: 'Wrote {file}: {count} comments; {mended} findings are mended by tracked changes.',
  },
  clean: {
    vi: '{file}: không có điểm nào để nhận xét, không ghi tệp nào.',
    en: '{file}: there is nothing to comment on; no file was written.',
  },
  othersThere: {
    vi: '{file} đã có nhận xét của người khác nên không ghi đè. Cập nhật tệp đó: thethuc review {file}; hoặc chọn tên khác: --output TÊN.',
    en: '{file} holds comments of other people and is left as it is. Bring it up to date with thethuc review {file}, or choose another name with --output.',
  },
  cannotTrack: {
    vi: '{file}: không ghi được thay đổi được theo dõi trong văn bản này, chỉ ghi nhận xét.',
    en: '{file}: changes of this document cannot be tracked; only comments were written.',
  },
});
