/** Công điện, giấy mời, giấy giới thiệu, biên bản, giấy nghỉ phép: Phụ lục III, Mẫu 1.6 to 1.10. */
import type { Anatomy } from '../../src/anatomy/types.js';
import type { Rule } from '../../src/engine/index.js';
import { sampleRule } from './sample.js';

const part = (vi: string, en: string) => ({ name: { vi, en } });

/** A hyphen list right after the line that ends in `điện:`. */
const RECEIVERS = /điện\s*:\s*\n(?:\s*\n)*\s*[-–—•]/u;

/** A receiver on the line itself, or items whose hyphens Word makes. */
function listsReceivers({ document, mainEnd }: Anatomy): boolean {
  const own = document.paragraphs.filter(({ index, text }) => index < mainEnd && text.trim() !== '');
  const at = own.findIndex(({ text }) => /điện\s*:\s*$/iu.test(text));
  return at >= 0 && own[at + 1]?.label?.numberFormat === 'bullet';
}

const congDien = sampleRule({
  id: 'loai-van-ban/cong-dien',
  clause: 'III/1.6',
  type: 'cong-dien',
  name: { vi: 'công điện', en: 'công điện' },
  elements: [
    {
      ...part('dòng “<tên cơ quan, chức danh> điện:”', 'the line “… điện:”'),
      words: /điện\s*:/u,
      alike: /điện\s+(?:cho|gửi|tới|đến)|(?:^|\n)kính gửi|(?:^|\n)gửi/u,
    },
    {
      ...part('danh sách nơi nhận điện có gạch đầu dòng', 'the receivers as a hyphen list'),
      words: RECEIVERS,
      alike: /điện\s*:\s*\S|(?:^|\n)kính gửi|điện\s+(?:cho|gửi|tới|đến)/u,
      shown: listsReceivers,
    },
  ],
});

const giayMoi = sampleRule({
  id: 'loai-van-ban/giay-moi',
  clause: 'III/1.7',
  type: 'giay-moi',
  name: { vi: 'giấy mời', en: 'giấy mời' },
  elements: [
    {
      ...part('trân trọng kính mời', 'trân trọng kính mời'),
      words: /trân trọng kính mời/u,
      alike: /mời(?!\n)/u,
    },
    {
      ...part('Tới dự', 'Tới dự'),
      words: /tới dự/u,
      alike: /(?:đến|về|tham|dự) (?:dự|họp)|tham gia|(?:^|\n)nội dung/u,
    },
    { ...part('Chủ trì', 'Chủ trì'), words: /chủ trì/u, alike: /chủ toạ|chủ tọa|điều hành/u },
    {
      ...part('Thời gian', 'Thời gian'),
      words: /thời gian/u,
      alike: /\d{1,2}\s*(?:giờ|h)|vào lúc|ngày\s+\d/u,
    },
    {
      ...part('Địa điểm', 'Địa điểm'),
      words: /địa điểm/u,
      alike: /(?:^|\n|,\s*)tại\s|hội trường|phòng họp/u,
    },
  ],
});

const giayGioiThieu = sampleRule({
  id: 'loai-van-ban/giay-gioi-thieu',
  clause: 'III/1.8',
  type: 'giay-gioi-thieu',
  name: { vi: 'giấy giới thiệu', en: 'giấy giới thiệu' },
  elements: [
    {
      ...part('trân trọng giới thiệu', 'trân trọng giới thiệu'),
      words: /trân trọng giới thiệu/u,
      alike: /giới thiệu\s*:|(?:xin|kính) giới thiệu/u,
    },
    {
      ...part('Ông (bà)', 'Ông (bà)'),
      words: /ông\s*(?:\(\s*bà\s*\)|\/\s*bà)?|(?:^|\n)bà|đồng chí/u,
      alike: /họ và tên|họ tên/u,
    },
    { ...part('Chức vụ', 'Chức vụ'), words: /chức vụ/u, alike: /chức danh|nghề nghiệp|cán bộ|nhân viên/u },
    {
      ...part('Được cử đến', 'Được cử đến'),
      words: /được cử đến/u,
      alike: /cử đến|được cử|đến\s*:|đến liên hệ/u,
    },
    { ...part('Về việc', 'Về việc'), words: /về việc/u, alike: /để\s|nội dung|liên hệ/u },
    {
      ...part('Giấy này có giá trị đến hết ngày …', 'the day until which it is valid'),
      words: /có giá trị\s+(?:đến|tới)/u,
      alike: /có giá trị|hiệu lực|thời hạn/u,
    },
  ],
});

const MEETING = /họp|hội nghị|hội thảo|đại hội|toạ đàm|tọa đàm/u;

/** Minutes of something else than a meeting (handing over, inspection) have a form of their own. */
function noMeeting({ components }: Anatomy, text: string): boolean {
  const lines = [...(components.get('tenLoai')?.lines ?? []), ...(components.get('trichYeu')?.lines ?? [])];
  const title = lines
    .map(({ text: own }) => own)
    .join(' ')
    .toLowerCase();
  return !MEETING.test(title) && !/(?:cuộc họp|hội nghị|hội thảo).{0,40}kết thúc/u.test(text);
}

/** Two signers, or the words of both in the signature. */
function twoSigners({ nguoiKy, components }: Anatomy): boolean {
  const words = (components.get('chuKy')?.lines ?? []).map(({ text }) => text.toLowerCase()).join('\n');
  return nguoiKy.length >= 2 || /thư ký|ghi biên bản/u.test(words);
}

const bienBan = sampleRule({
  id: 'loai-van-ban/bien-ban',
  clause: 'III/1.9',
  type: 'bien-ban',
  name: { vi: 'biên bản', en: 'biên bản' },
  doubtful: noMeeting,
  elements: [
    {
      ...part('thời gian bắt đầu', 'start time'),
      words: /thời gian bắt đầu|bắt đầu\s*(?::|lúc|vào)/u,
      alike: /thời gian|hôm nay|vào lúc|vào hồi|(?:^|\n)lúc\s/u,
    },
    { ...part('địa điểm', 'place'), words: /địa điểm/u, alike: /(?:^|\n|,\s*|\s)tại\s/u },
    {
      ...part('thành phần tham dự', 'those present'),
      words: /thành phần(?: tham)?(?: dự| tham gia)?/u,
      alike: /có mặt|gồm có|tham dự|chúng tôi gồm|đại diện|bên a/u,
    },
    {
      ...part('chủ trì (chủ tọa)', 'chair'),
      words: /chủ trì|chủ toạ|chủ tọa/u,
      alike: /chủ tịch|điều hành|trưởng (?:ban|đoàn|phòng)|tổ trưởng/u,
    },
    {
      ...part('thư ký (người ghi biên bản)', 'secretary'),
      words: /thư ký|ghi biên bản/u,
      alike: /lập biên bản/u,
    },
    { ...part('nội dung', 'content'), words: /nội dung|diễn biến/u, alike: /kết luận|kết quả|ý kiến/u },
    {
      ...part('thời gian kết thúc', 'end time'),
      words: /kết thúc\s+(?:vào|lúc|hồi|cùng ngày|hồi)|bế mạc\s+(?:vào|lúc|hồi)/u,
      alike: /kết thúc|bế mạc|(?:lập|làm) xong/u,
    },
    {
      ...part('hai chữ ký: thư ký và chủ tọa', 'two signatures: secretary and chair'),
      words: /\n(?:.*\s)?thư ký\b.*\n?.*(?:chủ toạ|chủ tọa|chủ trì|chủ tịch)[^\n]*$/u,
      alike:
        /thư ký(?:[^\n]{0,999}\n){0,8}[^\n]{0,999}chủ (?:toạ|tọa|trì|tịch)|chủ (?:toạ|tọa|trì|tịch)[^\n]{0,999}(?:\n[^\n]{0,999}){0,8}thư ký|người lập biên bản|ký(?:,| và)? ghi rõ họ tên/u,
      shown: twoSigners,
    },
  ],
});

const giayNghiPhep = sampleRule({
  id: 'loai-van-ban/giay-nghi-phep',
  clause: 'III/1.10',
  type: 'giay-nghi-phep',
  name: { vi: 'giấy nghỉ phép', en: 'giấy nghỉ phép' },
  elements: [
    {
      ...part('ngày của đơn đề nghị nghỉ phép', 'day of the application'),
      words: /đơn[^\n]{0,60}ngày/u,
      alike: /đơn (?:đề nghị|xin)|theo đề nghị|nguyện vọng/u,
    },
    {
      ...part('Ông (bà)', 'Ông (bà)'),
      words: /ông\s*(?:\(\s*bà\s*\)|\/\s*bà)?|(?:^|\n)bà|đồng chí/u,
      alike: /họ và tên|họ tên/u,
    },
    { ...part('Chức vụ', 'Chức vụ'), words: /chức vụ/u, alike: /chức danh|đơn vị/u },
    {
      ...part('thời gian nghỉ phép', 'period'),
      words: /thời gian[^\n]{0,200}(?:\n[^\n]{0,200})?từ ngày/u,
      alike: /từ ngày|số ngày|thời gian/u,
    },
    { ...part('nơi nghỉ phép', 'place'), words: /\stại\s|tại:|nơi nghỉ/u, alike: /địa chỉ|về thăm/u },
  ],
});

export const samples: readonly Rule[] = [congDien, giayMoi, giayGioiThieu, bienBan, giayNghiPhep];
