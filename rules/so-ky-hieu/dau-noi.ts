import { type Bilingual, defineRule } from '../../src/engine/index.js';
import { reworded, spliced } from '../mend/words.js';
import { isBlankNumber, type NumberLine, symbolLineOf } from './number-line.js';

/** What is wrong with the joints of number and symbol; each at most once. */
type Fault = 'slash' | 'slashes' | 'dash' | 'sign' | 'space';

const FAULTS: Readonly<Record<Fault, Bilingual>> = {
  slash: { vi: 'thiếu dấu gạch chéo giữa số và ký hiệu', en: 'no slash between number and symbol' },
  slashes: {
    vi: 'các nhóm chữ trong ký hiệu nối bằng gạch chéo',
    en: 'groups of the symbol joined by slashes',
  },
  dash: { vi: 'dùng gạch dài thay cho gạch nối', en: 'dashes in place of hyphens' },
  sign: {
    vi: 'các nhóm chữ trong ký hiệu nối bằng dấu chấm hoặc gạch dưới',
    en: 'groups of the symbol joined by full stops or underscores',
  },
  space: {
    vi: 'có dấu cách bên cạnh dấu gạch chéo, gạch nối hoặc giữa các nhóm chữ',
    en: 'spaces beside the slash or hyphens or between the groups',
  },
};

export const dauNoi = defineRule({
  id: 'so-ky-hieu/dau-noi',
  clause: 'I/II.3.c',
  level: 'error',
  fix: 'safe',
  target: symbolLineOf,
  title: { vi: 'Dấu gạch chéo, gạch nối trong số, ký hiệu', en: 'Slash and hyphens of number and symbol' },
  messages: {
    joints: {
      vi: 'Số, ký hiệu “{found}”: {faults}; giữa số và ký hiệu phải có dấu gạch chéo (/), giữa các nhóm chữ viết tắt phải có gạch nối (-), không cách chữ.',
      en: '“{found}”: {faults}; a slash must stand between number and symbol and hyphens between the groups, without spaces.',
    },
  },
  mend: {
    vi: 'Gõ lại số, ký hiệu theo mẫu 15/QĐ-BNV: gạch chéo, gạch nối ngắn, không có dấu cách.',
    en: 'Type number and symbol like 15/QĐ-BNV: slash, hyphen, no spaces.',
  },
  *check(found, context) {
    const faults = faultsOf(found);
    const [first] = faults;
    if (!first) return;
    const list = {
      vi: faults.map((fault) => FAULTS[fault].vi).join('; '),
      en: faults.map((fault) => FAULTS[fault].en).join('; '),
    };
    const text = symbolText(found);
    const outcome = faults.every((fault) => fault === 'sign') ? 'review' : 'fail';
    yield context.finding('joints', { found: text, faults: list }, found.line, { actual: text, outcome });
  },
  *repair({ places }, { anatomy }) {
    const found = symbolLineOf(anatomy);
    if (found) yield* reworded(places, anatomy, (text) => joined(text, found));
  },
});

/** The line with the right joints; null where it does not read as it was taken apart. */
function joined(text: string, { parts, written }: NumberLine): string | null {
  const { joints, groups, year, from, so } = parts;
  if (text.slice(from, parts.to) !== parts.text) return null;
  const slashes = year ? 2 : 1;
  const blank = isBlankNumber(written);
  const changes = joints.map((joint, at) => {
    // The space that is left for the number stays.
    const start = at === 0 && blank ? joint.from + joint.text.search(/\S/) : joint.from;
    return { from: start, to: joint.to, text: at < slashes ? '/' : '-' };
  });
  const first = groups[0];
  if (joints.length === 0 && first) changes.unshift({ from: so.to, to: first.from, text: '/' });
  const broken = groups.flatMap((group) => {
    const gap = /^\p{Lu}+(\s+)\p{Lu}+$/u.exec(group.text)?.[1];
    const at = gap === undefined ? 0 : group.from + group.text.indexOf(gap);
    return gap === undefined ? [] : [{ from: at, to: at + gap.length, text: '-' }];
  });
  return spliced(text, [...changes, ...broken]);
}

/** From the number, or from the slash where it is blank, to the end of the symbol. */
function symbolText({ parts }: NumberLine): string {
  const { text, from, so, kyHieu, joints } = parts;
  const start = so.text !== '' ? so.from : (joints[0]?.from ?? so.to);
  return text.slice(start - from, (kyHieu?.to ?? parts.to) - from).trim();
}

function faultsOf({ parts, groups, written }: NumberLine): Fault[] {
  const [first, ...others] = parts.joints;
  const joints = parts.year ? others.slice(1) : others;
  const signs = joints.map((joint) => joint.text);
  const all = [first?.text ?? '', ...signs];
  const blank = isBlankNumber(written);
  // The space that is left for the number may reach up to the slash.
  const spaced = all.map((joint, at) => (at === 0 && blank ? joint.trimStart() : joint));
  const found: Fault[] = [];
  if (!first?.text.includes('/')) found.push('slash');
  if (signs.some((sign) => sign.includes('/'))) found.push('slashes');
  if (all.some((sign) => /[–—‒−]/.test(sign))) found.push('dash');
  if (signs.some((sign) => /[._]/.test(sign))) found.push('sign');
  if (
    spaced.some((joint) => /\s/.test(joint)) ||
    groups.some(({ text }) => /^\p{Lu}+\s+\p{Lu}+$/u.test(text))
  )
    found.push('space');
  return found;
}
