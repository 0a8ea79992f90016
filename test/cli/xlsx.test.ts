import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { convert, withoutLibreOffice } from '../support/libreoffice.js';
import { letter } from './documents.js';
import { inFolder, run } from './run.js';

/** Every sheet as a file of its own, cells as they are shown. */
const AS_SHOWN = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,true,false,false,false,-1';

test.skipIf(withoutLibreOffice)(
  `LibreOffice opens the workbook${withoutLibreOffice}`,
  async () => {
    await inFolder({ 'thu.docx': letter() }, async (folder) => {
      const { code, out, err } = await run(['check', 'thu.docx', '--format', 'xlsx=ra/a.xlsx'], folder);
      expect([code, out, err]).toEqual([1, '', '']);
      convert(join(folder, 'ra/a.xlsx'), AS_SHOWN, folder);
      const sheet = (name: string) => readFileSync(join(folder, `a-${name}.csv`), 'utf8').split('\n');
      expect(sheet('Các điểm')[0]).toMatch(/^Tệp,Thành phần,Mức,/);
      expect(sheet('Các điểm').some((row) => row.includes('tieu-ngu/co-chu'))).toBe(true);
      expect(sheet('Văn bản')[1]).toMatch(/^thu\.docx,Công văn,15,SNV-VP,12\/03\/2024,SỞ NỘI VỤ,/);
      expect(sheet('Yêu cầu').length).toBeGreaterThan(150);
    });
  },
  120_000,
);
