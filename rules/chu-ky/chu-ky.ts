import { defineRule } from '../../src/engine/index.js';
import { isOfType } from '../make/presence-rule.js';
import { paragraphsAt } from '../mend/places.js';

const perhapsUnsigned = isOfType('thu-cong', 'hop-dong', 'ban-ghi-nho', 'ban-thoa-thuan', 'bien-ban');

export const co = defineRule({
  id: 'chu-ky/co',
  clause: 'Đ8.2.g, I/II.7',
  level: 'error',
  fix: 'none',
  title: { vi: 'Có chức vụ, họ tên của người ký', en: 'Position and name of the signer are there' },
  messages: {
    missing: {
      vi: 'Cuối văn bản phải có chức vụ, họ tên và chữ ký của người có thẩm quyền.',
      en: 'The document must end with position, name and signature of the person in authority.',
    },
    perhaps: {
      vi: 'Không thấy chức vụ, họ tên của người ký; hãy xem lại cuối văn bản.',
      en: 'Position and name of a signer were not found; please look at the end of the document.',
    },
    name: {
      vi: 'Văn bản đã ban hành phải ghi họ và tên người ký.',
      en: 'An issued document must name its signer.',
    },
  },
  mend: {
    vi: 'Cuối văn bản, bên phải: ghi quyền hạn, chức vụ, để trống chỗ ký rồi ghi họ và tên.',
    en: 'At the end, on the right: authority, position, room for the signature, name.',
  },
  applies: ({ anatomy }) => anatomy.nguoiKy.length > 0 || !anatomy.attachedOnly,
  *check({ nguoiKy, phamVi, template, components }, context) {
    if (nguoiKy.length === 0) {
      const doubtful =
        phamVi === 'chuyen-nganh' || template || components.has('phuLuc') || perhapsUnsigned(context);
      yield doubtful
        ? context.finding('perhaps', {}, [], { outcome: 'review' })
        : context.finding('missing', {}, []);
    } else if (context.stage === 'issued' && nguoiKy.every(({ hoTen }) => hoTen === null)) {
      yield context.finding('name', {}, components.get('chuKy')?.lines ?? []);
    }
  },
});

export const lienTrang = defineRule({
  id: 'chu-ky/lien-trang',
  clause: 'I/II.7',
  level: 'info',
  fix: 'safe',
  target: 'chuKy',
  title: { vi: 'Khối chữ ký không bị tách trang', en: 'The signature block is kept on one page' },
  messages: {
    split: {
      vi: 'Khối chữ ký có thể bị tách sang hai trang; nên giữ liền một khối.',
      en: 'The signature block may be split over two pages; better keep it together.',
    },
    alone: {
      vi: 'Khối chữ ký có thể đứng một mình ở trang sau; nên có ít nhất vài dòng nội dung cùng trang.',
      en: 'The signature block may stand alone on a page; some lines of the text should stand with it.',
    },
  },
  mend: {
    vi: 'Chọn các dòng của khối chữ ký, hộp thoại Đoạn (Paragraph), thẻ Ngắt dòng và trang, đánh dấu Giữ với đoạn sau (Keep with next).',
    en: 'Select the block and tick Keep with next in the Paragraph dialog.',
  },
  *check(part, context) {
    const pages = part.lines.map((line) => context.page(line));
    const [first] = pages;
    const last = pages.at(-1);
    if (first === null || first === undefined || last === null || last === undefined) return;
    const text = context.anatomy.body.findLast(({ area, role }) => area === 'main' && role !== 'empty');
    const textPage = text ? context.page(text.paragraph) : null;
    // An estimate only, but a block that is kept together harms nothing.
    const inTable = part.lines.some(({ paragraph }) => paragraph.cell !== null);
    const details = { outcome: 'review', fix: first !== last && inTable ? 'none' : 'safe' } as const;
    if (first !== last) yield context.finding('split', {}, part.lines, details);
    else if (textPage !== null && textPage < first) {
      yield context.finding('alone', {}, part.lines, details);
    }
  },
  *repair({ messageId, places }, { anatomy }) {
    const own = paragraphsAt(places);
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last) return;
    const text = anatomy.body.findLast(({ area, role }) => area === 'main' && role !== 'empty')?.paragraph;
    const from = messageId === 'alone' && text ? text.index : first.index;
    const at = anatomy.document.paragraphs
      .slice(from, last.index)
      .filter(({ story }) => story === first.story);
    yield { kind: 'paragraph', at, set: { keepNext: true } };
  },
});
