import type { Level } from '../../src/engine/index.js';
import { defineRule } from '../../src/engine/index.js';
import { hasField } from '../make/worded.js';
import { reworded } from '../mend/words.js';
import { addresseesOf, onOneLine } from './list.js';

/** How heavy it weighs that a type of document names no addressee; other types need none. */
const LEVELS: Readonly<Record<string, Level>> = {
  'cong-van': 'error',
  'to-trinh': 'warning',
  'bao-cao': 'info',
};

export const co = defineRule({
  id: 'kinh-gui/co',
  clause: 'I/II.9.b',
  level: 'error',
  fix: 'none',
  title: { vi: 'Có Kính gửi và nơi nhận trực tiếp', en: 'Addressees are named' },
  messages: {
    missing: {
      vi: 'Công văn phải có “Kính gửi” và tên nơi trực tiếp giải quyết công việc.',
      en: 'An official letter must name its addressee after “Kính gửi”.',
    },
    upwards: {
      vi: 'Tờ trình gửi cấp trên phải có “Kính gửi” và tên nơi nhận.',
      en: 'A submission to a superior body must name its addressee after “Kính gửi”.',
    },
    perhaps: {
      vi: 'Báo cáo gửi cấp trên thì phải có “Kính gửi”; hãy xem báo cáo này có gửi cấp trên không.',
      en: 'A report to a superior body must name its addressee; please look whether this one is such.',
    },
  },
  mend: {
    vi: 'Thêm dòng “Kính gửi: ” và tên nơi nhận trước phần nội dung.',
    en: 'Add “Kính gửi: ” and the addressee before the text.',
  },
  applies: ({ anatomy }) => anatomy.components.has('kinhGui') || (anatomy.loaiVanBan ?? '') in LEVELS,
  *check({ components, loaiVanBan, phamVi }, context) {
    if (components.has('kinhGui')) return;
    const level = LEVELS[loaiVanBan ?? ''];
    const outcome = phamVi === 'chuyen-nganh' ? 'review' : 'fail';
    if (level === 'error') yield context.finding('missing', {}, [], { outcome });
    else if (level === 'warning') yield context.finding('upwards', {}, [], { level, outcome });
    else yield context.finding('perhaps', {}, [], { level: 'info', outcome: 'review' });
  },
});

/** Two words, the space behind them, the colon. */
const WORDS = /^(\P{L}*\p{L}+\s+\p{L}+)(\s*)(:?)/u;

export const dauHaiCham = defineRule({
  id: 'kinh-gui/dau-hai-cham',
  clause: 'I/II.9.d',
  level: 'error',
  fix: 'safe',
  target: 'kinhGui',
  title: { vi: 'Dấu hai chấm sau Kính gửi', en: 'Colon after Kính gửi' },
  messages: {
    missing: { vi: 'Sau từ “Kính gửi” phải có dấu hai chấm.', en: 'A colon must follow “Kính gửi”.' },
    space: {
      vi: 'Dấu hai chấm phải liền sau từ “Kính gửi”, không có dấu cách ở giữa.',
      en: 'The colon must follow “Kính gửi” at once, without a space.',
    },
  },
  mend: {
    vi: 'Gõ “Kính gửi: ”, dấu hai chấm liền chữ.',
    en: 'Type “Kính gửi: ”, the colon next to the word.',
  },
  *check(part, context) {
    const [line] = part.lines;
    if (!line) return;
    const match = WORDS.exec(line.text.normalize('NFC'));
    const details = { expected: 'Kính gửi:', actual: match?.[0] ?? line.text.slice(0, 20) };
    // `Kính trình ...` may be a sentence of its own.
    const outcome = /^k\S+\s+g/iu.test(line.text) ? 'fail' : 'review';
    if (match?.[3] !== ':') yield context.finding('missing', {}, line, { ...details, outcome });
    else if (match[2] !== '') yield context.finding('space', {}, line, details);
  },
  repair: ({ places }, { anatomy }) =>
    reworded(places, anatomy, (text) =>
      text.replace(WORDS, (_, words: string, gap: string, colon: string) => `${words}:${colon ? '' : gap}`),
    ),
});

export const motNoi = defineRule({
  id: 'kinh-gui/mot-noi',
  clause: 'I/II.9.d',
  level: 'error',
  fix: 'none',
  target: (anatomy) => {
    const found = addresseesOf(anatomy);
    return found?.entries.length === 1 ? found : null;
  },
  title: { vi: 'Một nơi nhận: cùng dòng với Kính gửi', en: 'One addressee stands on the line of Kính gửi' },
  messages: {
    below: {
      vi: 'Văn bản gửi một nơi thì tên nơi nhận phải ở cùng dòng với “Kính gửi”.',
      en: 'A single addressee must stand on the same line as “Kính gửi”.',
    },
  },
  mend: {
    vi: 'Đưa tên nơi nhận lên ngay sau “Kính gửi: ”, bỏ gạch đầu dòng.',
    en: 'Move the addressee up behind “Kính gửi: ”, without hyphen.',
  },
  *check({ head, entries }, context) {
    const [entry] = entries;
    if (!entry || onOneLine(head, entry.line)) return;
    const outcome = hasField(entry.line) ? 'review' : 'fail';
    yield context.finding('below', {}, entry.line, { outcome });
  },
});
