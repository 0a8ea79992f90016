/** What is measured: the decree where it lies beside the project, and documents made here. */
import { existsSync, readFileSync } from 'node:fs';
import { AlignmentType, Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';

const DECREE = '../shared/decree/nghi-dinh-30-2020.docx';
const SENTENCE =
  'Các cơ quan, tổ chức có trách nhiệm thực hiện đúng quy định về thể thức và kỹ thuật trình bày văn bản hành chính. ';

const run = (text, size, more = {}) =>
  new TextRun({ text, size: size * 2, font: 'Times New Roman', ...more });
const centred = (text, size, more) =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: [run(text, size, more)] });
const cell = (...children) => new TableCell({ children });

/** A quyết định of so many articles, its motto of a size in points. */
export function decision(articles, motto = 13) {
  const head = new Table({
    rows: [
      new TableRow({
        children: [
          cell(
            centred('ỦY BAN NHÂN DÂN', 13),
            centred('TỈNH HÀ NAM', 13, { bold: true }),
            centred('Số: 15/QĐ-UBND', 13),
          ),
          cell(
            centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 12, { bold: true }),
            centred('Độc lập - Tự do - Hạnh phúc', motto, { bold: true }),
            centred('Hà Nam, ngày 12 tháng 3 năm 2024', 13, { italics: true }),
          ),
        ],
      }),
    ],
  });
  const body = Array.from({ length: articles }, (_, index) => [
    new Paragraph({ children: [run(`Điều ${index + 1}. `, 14, { bold: true }), run(SENTENCE, 14)] }),
    ...['a', 'b', 'c'].map(
      (letter) =>
        new Paragraph({
          alignment: AlignmentType.JUSTIFIED,
          indent: { firstLine: 720 },
          spacing: { before: 120 },
          children: [run(`${letter}) `, 14), run(SENTENCE.repeat(2), 14), run('./.', 14)],
        }),
    ),
  ]).flat();
  const title = [
    centred('QUYẾT ĐỊNH', 14, { bold: true }),
    centred('Về việc ban hành Quy chế', 14, { bold: true }),
  ];
  return Packer.toBuffer(new Document({ sections: [{ children: [head, ...title, ...body] }] }));
}

/** Name and bytes of each document. */
export async function documents() {
  const found = [
    ['2 pages', await decision(8)],
    ['15 pages', await decision(60)],
    ['100 pages', await decision(400)],
  ];
  if (existsSync(DECREE)) found.splice(1, 0, ['decree', readFileSync(DECREE)]);
  return found;
}
