import { bare } from '../../src/anatomy/patterns.js';
import type { Anatomy } from '../../src/anatomy/types.js';
import { defineRule } from '../../src/engine/index.js';
import { isBlank } from '../../src/text/blanks.js';
import { isOfType, isPersonal } from '../make/presence-rule.js';
import { hasField } from '../make/worded.js';

const isContract = isOfType('hop-dong', 'ban-ghi-nho', 'ban-thoa-thuan');
const isLetter = isOfType('thu-cong');

export const co = defineRule({
  id: 'noi-nhan/co',
  clause: 'Đ8.2.i, I/II.9',
  level: 'error',
  fix: 'none',
  title: { vi: 'Có phần Nơi nhận', en: 'The recipients are listed' },
  messages: {
    missing: {
      vi: 'Văn bản phải có phần Nơi nhận.',
      en: 'The document must list its recipients (Nơi nhận).',
    },
    perhaps: {
      vi: 'Không thấy phần Nơi nhận; hãy xem loại văn bản này có cần ghi không.',
      en: 'There are no recipients; please look whether this kind of document needs them.',
    },
  },
  mend: {
    vi: 'Cuối văn bản, bên trái, ngang với chức vụ người ký: ghi “Nơi nhận:” và danh sách nơi nhận.',
    en: 'At the end, on the left, level with the signer’s position: “Nơi nhận:” and the list.',
  },
  applies: (context) =>
    context.anatomy.components.has('noiNhan') || !(context.anatomy.attachedOnly || isPersonal(context)),
  *check({ components, phamVi }, context) {
    if (components.has('noiNhan')) return;
    if (isContract(context)) yield context.finding('perhaps', {}, [], { level: 'info' });
    else if (phamVi === 'chuyen-nganh' || isLetter(context)) {
      yield context.finding('perhaps', {}, [], { outcome: 'review' });
    } else yield context.finding('missing', {}, []);
  },
});

const withoutKinhGui = isOfType('giay-gioi-thieu');
const LIKE_ABOVE = /^nhu (?:tren|kinh gui)(?: |$)/;

export const nhuTren = defineRule({
  id: 'noi-nhan/nhu-tren',
  clause: 'I/II.9.b',
  level: 'error',
  fix: 'none',
  target: (anatomy) => (anatomy.noiNhan.length > 0 ? anatomy : null),
  title: { vi: 'Dòng “Như trên” của nơi nhận', en: 'The recipient “Như trên”' },
  messages: {
    missing: {
      vi: 'Văn bản có Kính gửi thì dòng đầu của nơi nhận phải là “Như trên”; đang ghi “{found}”.',
      en: 'Where there is a Kính gửi, the first recipient must be “Như trên”; it reads “{found}”.',
    },
    extra: {
      vi: 'Văn bản không có Kính gửi nên nơi nhận không ghi “Như trên”; phải ghi tên nơi nhận (quyết định, nghị quyết: “Như Điều ...”).',
      en: 'There is no Kính gửi, so “Như trên” means nothing; name the recipients (decisions, resolutions: “Như Điều ...”).',
    },
  },
  mend: {
    vi: 'Có Kính gửi: dòng đầu ghi “- Như trên;”. Không có: ghi tên nơi nhận.',
    en: 'With a Kính gửi: “- Như trên;” first. Without: the names.',
  },
  *check({ noiNhan, components }, context) {
    const first = noiNhan[0]!;
    const stray = noiNhan.find(({ text }) => /^nhu tren(?: |$)/.test(bare(text)));
    if (!components.has('kinhGui')) {
      if (stray && !withoutKinhGui(context))
        yield context.finding('extra', {}, stray.line, { actual: stray.text });
      return;
    }
    if (LIKE_ABOVE.test(bare(first.text)) || isBlank(first.text) || hasField(first.line)) return;
    // It may stand behind the words Nơi nhận, which noi-nhan/tieu-de wants on a line of their own.
    if (/\bnhu tren\b/.test(bare(components.get('noiNhan')?.lines[0]?.text ?? ''))) return;
    const outcome = isUpwards(context.anatomy) ? 'fail' : 'review';
    yield context.finding('missing', { found: first.text }, first.line, {
      expected: 'Như trên',
      actual: first.text,
      outcome,
    });
  },
});

/** The types of khoản 9 điểm b, which are sent to those named after Kính gửi. */
function isUpwards({ loaiVanBan }: Anatomy): boolean {
  return ['cong-van', 'to-trinh', 'bao-cao'].includes(loaiVanBan ?? '');
}

export const nhuDieu = defineRule({
  id: 'noi-nhan/nhu-dieu',
  clause: 'III/1.1-1.3',
  level: 'info',
  fix: 'none',
  target: (anatomy) =>
    ['quyet-dinh', 'nghi-quyet'].includes(anatomy.loaiVanBan ?? '') && anatomy.noiNhan.length > 0
      ? anatomy
      : null,
  title: { vi: 'Dòng “Như Điều ...” của nơi nhận', en: 'The recipient “Như Điều ...”' },
  messages: {
    missing: {
      vi: 'Nơi nhận của quyết định, nghị quyết nên bắt đầu bằng “Như Điều ...” theo mẫu của Nghị định.',
      en: 'The recipients of a decision or resolution should begin with “Như Điều ...” as in the decree’s sample.',
    },
    number: {
      vi: 'Nơi nhận ghi “Như Điều {number}” nhưng văn bản không có điều này; hãy xem lại.',
      en: 'The recipients say “Như Điều {number}”, but there is no such article; please look.',
    },
  },
  mend: {
    vi: 'Ghi “- Như Điều ...;” với số của điều nói về trách nhiệm thi hành.',
    en: 'Write “- Như Điều ...;” with the number of the article on implementation.',
  },
  *check({ noiNhan, structure, template }, context) {
    const [first] = noiNhan;
    if (!first || isBlank(first.text) || hasField(first.line)) return;
    const match = /^nhu dieu *(\d+)?/.exec(bare(first.text));
    if (!match) {
      // “Như trên” without a Kính gửi is the matter of noi-nhan/nhu-tren.
      if (LIKE_ABOVE.test(bare(first.text))) return;
      yield context.finding('missing', {}, first.line, { outcome: 'review', actual: first.text });
      return;
    }
    const number = match[1];
    const articles = structure
      .flatMap((node) => [node, ...node.children])
      .filter(({ kind }) => kind === 'dieu');
    if (!number || template || articles.length === 0) return;
    if (articles.some(({ value }) => value === Number(number))) return;
    yield context.finding('number', { number }, first.line, { outcome: 'review', actual: first.text });
  },
});
