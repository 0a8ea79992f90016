import { describe, expect, test } from 'vitest';
import { findingsIn, rulesOf } from '../../fixtures/support/judge.js';
import { bodyParagraph } from '../../fixtures/support/sample-body.js';
import { sample } from '../../fixtures/support/samples.js';
import { type DocumentSpec, paragraph, textOf } from '../../fixtures/support/spec.js';
import { quyetDinhQuyChe } from '../../fixtures/support/texts-decisions.js';
import { writeWord } from '../../fixtures/support/write-word.js';
import { analyse, textsOf } from '../../src/anatomy/index.js';
import { nodeInflate } from '../../src/node/inflate.js';
import { openPackage } from '../../src/opc/package.js';
import { readDocument } from '../../src/wordml/read.js';

const made = (change: (document: DocumentSpec) => void): DocumentSpec => {
  const document = sample(quyetDinhQuyChe);
  change(document);
  return document;
};
const texts = (document: DocumentSpec) =>
  textsOf(analyse(readDocument(openPackage(writeWord(document), nodeInflate))));
const own = ({ parts }: DocumentSpec) => parts.vanBanKemTheo[0]!;
const bold = { align: 'center', size: 14, bold: true } as const;

describe('what a decision promulgates', () => {
  test('has a body and a structure of its own', () => {
    const [main, attached, ...others] = texts(made(() => {}));
    expect(others).toEqual([]);
    expect(main!.structure.map(({ number }) => number)).toEqual(['1', '2', '3']);
    expect(attached!.loaiVanBan).toBe('quy-che');
    expect(attached!.structure.map(({ kind, number }) => `${kind} ${number}`)).toEqual([
      'chuong I',
      'chuong II',
    ]);
    expect(attached!.body.map(({ paragraph: { text } }) => text).slice(0, 2)).toEqual([
      'Chương I',
      'QUY ĐỊNH CHUNG',
    ]);
  });

  test.each(['DANH SÁCH', 'BIỂU MẪU', 'MẪU BẢN KÊ KHAI'])('%s is no running text', (name) => {
    const document = made((changed) => {
      own(changed).tenLoai.runs[0]!.text = name;
    });
    expect(texts(document)).toHaveLength(1);
  });

  test.each(['ĐIỀU LỆ', 'NỘI QUY', 'KẾ HOẠCH', 'ĐỀ ÁN'])('%s is', (name) => {
    const document = made((changed) => {
      own(changed).tenLoai.runs[0]!.text = name;
    });
    expect(texts(document)).toHaveLength(2);
  });

  test('may be signed once more; the signature is none of its text', () => {
    const document = made(({ blocks }) => {
      blocks.push(paragraph('GIÁM ĐỐC', bold), paragraph('Trần Thị B', { ...bold, align: 'left', left: 90 }));
    });
    expect(rulesOf(findingsIn(writeWord(document)))).toEqual([]);
  });

  test('without its end mark ends with its last sentence', () => {
    const document = made((changed) => {
      const last = own(changed).body.at(-1)!;
      last.runs[0]!.text = textOf(last).replace('./.', '.');
      changed.blocks.push(
        paragraph('GIÁM ĐỐC', bold),
        paragraph('Trần Thị B', { ...bold, align: 'left', left: 90 }),
      );
    });
    expect(rulesOf(findingsIn(writeWord(document)))).toEqual([]);
  });

  test('is held to one size of its own', () => {
    const document = made((changed) => {
      for (const line of own(changed).body) for (const run of line.runs) run.size = 13;
    });
    expect(rulesOf(findingsIn(writeWord(document)))).toEqual([]);
  });

  test('without the note below its title begins with its first chapter', () => {
    const document = made((changed) => {
      const { blocks } = changed;
      blocks.splice(blocks.indexOf(own(changed).kemTheo), 1);
    });
    expect(texts(document)[1]!.structure).toHaveLength(2);
  });

  test('may count its articles behind words that a list goes on with', () => {
    const document = made((changed) => {
      const { blocks } = changed;
      const at = blocks.indexOf(own(changed).body.at(-1)!);
      blocks.splice(at, 0, bodyParagraph('Việc ký ban hành văn bản của Sở được thực hiện như sau:'));
    });
    expect(rulesOf(findingsIn(writeWord(document)))).toEqual([]);
  });
});
