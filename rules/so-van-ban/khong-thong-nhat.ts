import { defineSetRule, type Writing } from '../../src/engine/index.js';

const WRITINGS_SHOWN = 4;

export const khongThongNhat = defineSetRule({
  id: 'so-van-ban/khong-thong-nhat',
  clause: 'I/II.3.b',
  level: 'info',
  fix: 'none',
  title: {
    vi: 'Tên và chữ viết tắt của cơ quan viết thống nhất',
    en: 'Name and abbreviation of the body written one way',
  },
  messages: {
    names: {
      vi: 'Tên cơ quan ban hành được viết theo {count} cách: {list}; nên viết theo một cách, đúng văn bản thành lập.',
      en: 'The name of the issuing body is written in {count} ways: {list}; better in one, as founded.',
    },
    abbreviations: {
      vi: 'Trong ký hiệu, tên {body} được viết tắt theo {count} cách: {list}; nên viết theo một cách đã quy định.',
      en: 'In symbols, {body} is abbreviated in {count} ways: {list}; better in one.',
    },
  },
  mend: {
    vi: 'Quy định một cách viết và sửa trong các tệp mẫu của cơ quan.',
    en: 'Lay one writing down and correct the templates of the office.',
  },
  *check({ name, names, abbreviations }, context) {
    if (names.length > 1) {
      yield context.finding('names', { count: names.length, list: listOf(names) }, rareFiles(names));
    }
    if (abbreviations.length > 1) {
      const args = { body: name, count: abbreviations.length, list: listOf(abbreviations) };
      yield context.finding('abbreviations', args, rareFiles(abbreviations), { outcome: 'review' });
    }
  },
});

function listOf(writings: readonly Writing[]): { readonly vi: string; readonly en: string } {
  const shown = writings.slice(0, WRITINGS_SHOWN);
  const more = writings.length > shown.length ? ', …' : '';
  const list = (unit: string) =>
    shown.map(({ text, files }) => `“${text}” (${files.length} ${unit})`).join(', ') + more;
  return { vi: list('văn bản'), en: list('documents') };
}

/** Files that write other than most do. */
function rareFiles([, ...rare]: readonly Writing[]): string[] {
  return rare.flatMap(({ files }) => files);
}
