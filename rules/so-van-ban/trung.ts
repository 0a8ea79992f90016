import { defineSetRule, type NumberedDocument } from '../../src/engine/index.js';
import { underOneNumber } from './under-one-number.js';

const FOLDERS_SHOWN = 6;

/** Documents of a series under one number, each with the others; copies of one document are already told apart. */
export const trung = defineSetRule({
  id: 'so-van-ban/trung',
  clause: 'Đ15.1',
  level: 'error',
  fix: 'none',
  title: { vi: 'Số, ký hiệu là duy nhất trong năm', en: 'Number and symbol unique within a year' },
  messages: {
    twice: {
      vi: 'Số, ký hiệu {soKyHieu} năm {year} của {body} được ghi trên {count} văn bản khác nhau; trong một năm mỗi số, ký hiệu phải là duy nhất.',
      en: 'Number {soKyHieu} of {year} of {body} stands on {count} different documents; within a year each must be unique.',
    },
    alike: {
      vi: 'Số, ký hiệu {soKyHieu} năm {year} của {body} được ghi trên {count} tệp cùng trích yếu nhưng khác nội dung; hãy xem đó là các bản của một văn bản hay là các văn bản trùng số.',
      en: 'Number {soKyHieu} of {year} of {body} stands on {count} files with the same subject and different texts: drafts of one document, or documents under one number?',
    },
    row: {
      vi: 'Số {number} năm {year} của {body} được ghi trên các văn bản {list}, là những văn bản lấy chung một hệ thống số.',
      en: 'Number {number} of {year} of {body} stands on {list}, which take their numbers from one series.',
    },
    perhapsRow: {
      vi: 'Số {number} năm {year} của {body} được ghi trên các văn bản {list}; nếu các văn bản này lấy chung một hệ thống số thì số đã bị cấp trùng.',
      en: 'Number {number} of {year} of {body} stands on {list}; if these take their numbers from one series, it was given twice.',
    },
    namesakes: {
      vi: '{count} số, ký hiệu của {body} có trên văn bản khác nhau trong các thư mục {folders}. Văn bản không ghi cơ quan chủ quản, nên không rõ đây là các cơ quan cùng tên hay một cơ quan đã cấp trùng số.',
      en: '{count} numbers of {body} stand on different documents in the folders {folders}. No superior body is named, so these may be bodies of one name, or one that gave its numbers twice.',
    },
  },
  mend: {
    vi: 'Đối chiếu sổ đăng ký văn bản đi để biết văn bản nào giữ số này; văn bản kia được đính chính bằng công văn (Điều 18 khoản 3).',
    en: 'See the register for the document that keeps the number; the other is corrected by an official letter (Article 18, clause 3).',
  },
  *check(body, context) {
    if (body.namesakes) {
      const { folders, count, files } = body.namesakes;
      const shown =
        folders.slice(0, FOLDERS_SHOWN).join(', ') + (folders.length > FOLDERS_SHOWN ? ', …' : '');
      const said = { count, body: body.names[0]?.text ?? body.name, folders: shown };
      yield context.finding('namesakes', said, files, { outcome: 'review', level: 'warning' });
    }
    for (const series of body.series) {
      for (const documents of underOneNumber(series)) {
        const [first] = documents;
        if (!first) continue;
        const files = documents.map(({ file }) => file);
        const args = { year: series.year, body: body.name };
        const symbols = new Set(documents.map(({ symbol }) => symbol));
        if (symbols.size > 1) {
          const list = [...new Set(documents.map(({ soKyHieu }) => soKyHieu))].join(', ');
          const number = `${first.number}${first.suffix}`;
          yield series.grounds === 'office'
            ? context.finding('row', { ...args, number, list }, files)
            : context.finding('perhapsRow', { ...args, number, list }, files, {
                outcome: 'review',
                level: 'warning',
              });
          continue;
        }
        const said = { ...args, soKyHieu: first.soKyHieu, count: documents.length };
        yield aboutOneMatter(documents)
          ? context.finding('alike', said, files, { outcome: 'review', level: 'warning' })
          : context.finding('twice', said, files);
      }
    }
  },
});

/** The same subject, and no two dates that contradict each other. */
function aboutOneMatter(documents: readonly NumberedDocument[]): boolean {
  const subjects = new Set(documents.map(({ trichYeu }) => trichYeu));
  if (subjects.size > 1 || subjects.has('')) return false;
  const lastStart = documents.reduce((last, { earliest }) => Math.max(last, earliest ?? 0), 0);
  return documents.every(({ latest }) => latest === null || lastStart <= latest);
}
