import type { Entry } from '../../src/anatomy/types.js';
import { type Bilingual, defineRule } from '../../src/engine/index.js';
import { withEndMark, withHyphens } from '../mend/lists.js';
import { type Addressees, addresseesOf, endsBlank, isHyphen, onOneLine } from './list.js';

type Fault = 'line' | 'hyphen' | 'semicolon' | 'stop';

const FAULTS: Readonly<Record<Fault, Bilingual>> = {
  line: {
    vi: 'có nơi nhận không nằm trên dòng riêng',
    en: 'not every addressee stands on a line of its own',
  },
  hyphen: { vi: 'có dòng thiếu gạch đầu dòng (-)', en: 'lines without a leading hyphen (-)' },
  semicolon: {
    vi: 'có dòng không kết thúc bằng dấu chấm phẩy',
    en: 'lines that do not end with a semicolon',
  },
  stop: { vi: 'dòng cuối không kết thúc bằng dấu chấm', en: 'the last line does not end with a full stop' },
};

export const nhieuNoi = defineRule({
  id: 'kinh-gui/nhieu-noi',
  clause: 'I/II.9.d',
  level: 'error',
  fix: 'safe',
  target: (anatomy) => {
    const found = addresseesOf(anatomy);
    return found && (found.entries.length > 1 || isRunOn(found)) ? found : null;
  },
  title: { vi: 'Trình bày nhiều nơi nhận sau Kính gửi', en: 'Several addressees' },
  messages: {
    list: {
      vi: 'Phần Kính gửi nhiều nơi: {faults}. Mỗi nơi nhận phải trên một dòng riêng, đầu dòng có gạch đầu dòng (-), cuối dòng có dấu chấm phẩy, cuối dòng cuối cùng có dấu chấm.',
      en: 'Several addressees: {faults}. Each must stand on its own line with a leading hyphen and a semicolon, the last with a full stop.',
    },
    runOn: {
      vi: 'Sau Kính gửi có vẻ có nhiều nơi nhận trên cùng một dòng; hãy xem có cần tách mỗi nơi một dòng không.',
      en: 'Several addressees seem to stand on one line; please look whether each needs a line of its own.',
    },
  },
  mend: {
    vi: 'Xuống dòng sau “Kính gửi:”, mỗi nơi một dòng: “- Bộ Nội vụ;” ... “- Bộ Tài chính.”',
    en: 'After “Kính gửi:” give each its own line: “- Bộ Nội vụ;” ... “- Bộ Tài chính.”',
  },
  *check(found, context) {
    const { head, entries } = found;
    if (entries.length === 1) {
      yield context.finding('runOn', {}, head, { outcome: 'review', fix: 'none' });
      return;
    }
    const wrong = entries.map((entry, index) => ({ entry, faults: faultsOf(found, index) }));
    const faults = [...new Set(wrong.flatMap((item) => item.faults))];
    if (faults.length === 0) return;
    const list = {
      vi: faults.map((fault) => FAULTS[fault].vi).join('; '),
      en: faults.map((fault) => FAULTS[fault].en).join('; '),
    };
    const places = wrong.filter((item) => item.faults.length > 0).map(({ entry }) => entry.line);
    yield context.finding('list', { faults: list }, places, faults.includes('line') ? { fix: 'none' } : {});
  },
  *repair({ places }, { anatomy }) {
    const { kinhGui } = anatomy;
    const wrong = kinhGui.filter(({ line }) => places.includes(line));
    const last = wrong.filter((entry) => entry === kinhGui.at(-1));
    yield* withHyphens(wrong, anatomy);
    yield* withEndMark(wrong.slice(0, wrong.length - last.length), ';', anatomy);
    yield* withEndMark(last, '.', anatomy);
  },
});

/** A single entry that lists several bodies with semicolons. */
function isRunOn({ entries }: Addressees): boolean {
  return entries.length === 1 && /;\s*[-–]?\s*\p{Lu}/u.test(entries[0]!.text);
}

function faultsOf({ head, entries }: Addressees, index: number): Fault[] {
  const entry = entries[index] as Entry;
  const faults: Fault[] = [];
  const before = entries[index - 1]?.line ?? head;
  const shared = entry.line.paragraph === before.paragraph && onOneLine(entry.line, before);
  if (shared || /;\s*[-–]\s*\p{Lu}/u.test(entry.text)) faults.push('line');
  if (!isHyphen(entry.bullet)) faults.push('hyphen');
  if (endsBlank(entry)) return faults;
  const last = index === entries.length - 1;
  if (!last && entry.endMark !== ';') faults.push('semicolon');
  if (last && entry.endMark !== '.') faults.push('stop');
  return faults;
}
