import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.js';
import { judge } from '../../src/engine/index.js';
import { readAnatomy } from '../../src/index.js';
import { nodeInflate } from '../../src/node/inflate.js';
import { cutSamples, type OfficialSample } from './cut.js';

/**
 * The samples of Phụ lục III as the Government published them, each in a document of its own, made from the .doc by LibreOffice.
 * Blanks to be filled give no finding; what is found is a departure of the sample itself, by measure.
 */
const OFFICIAL = resolve(import.meta.dirname, '../../../shared/decree/phu-luc-3.doc');
const folder = mkdtempSync(join(tmpdir(), 'official-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function converted(): Uint8Array | null {
  if (!existsSync(OFFICIAL)) return skipped(`no ${OFFICIAL}`);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const options = ['--headless', '--convert-to', 'docx', '--outdir', folder, OFFICIAL];
  const { error } = spawnSync('soffice', [profile, ...options], { timeout: 120_000 });
  const made = join(folder, 'phu-luc-3.docx');
  if (error || !existsSync(made)) return skipped('LibreOffice (soffice) does not run here');
  return new Uint8Array(readFileSync(made));
}

function skipped(why: string): null {
  console.info(`The official samples are left out: ${why}.`);
  return null;
}

const HEAD = ['quocHieu', 'tieuNgu', 'coQuanChuQuan', 'coQuanBanHanh'];
const NUMBERED = [...HEAD, 'soKyHieu', 'diaDanhThoiGian'];
const FOOT = ['chuKy', 'noiNhan'];
const DECISION = [...NUMBERED, 'tenLoai', 'trichYeu', 'thamQuyen', 'canCu', 'lenhBanHanh', ...FOOT];
const TITLED = [...NUMBERED, 'tenLoai', 'trichYeu', ...FOOT];
const ATTACHED = [...HEAD, 'tenLoai', 'trichYeu'];

/** An empty paragraph between two of the text. */
const EMPTY_LINE = 'noi-dung/dong-trong';
/** `năm …../.` in Mẫu 1.9 is set in Calibri of size 11. */
const OTHER_FONT = ['trang/phong-chu', 'noi-dung/co-chu'];

const samples: Readonly<Record<string, readonly [type: string | null, parts: string[], found: string[]]>> = {
  '1.1': ['nghi-quyet', DECISION, []],
  '1.2': ['quyet-dinh', DECISION, []],
  // The rule below is 21 mm long, a quarter of the line above it.
  '1.3': ['quyet-dinh', DECISION, ['trich-yeu/do-dai-duong-ke']],
  '1.3 kèm theo (giấy)': [null, ATTACHED, [EMPTY_LINE]],
  '1.3 kèm theo (điện tử)': [null, ATTACHED, [EMPTY_LINE]],
  '1.4': [null, TITLED, []],
  // V/v follows the number without the 6 pt that khoản 5 asks for.
  '1.5': ['cong-van', [...NUMBERED, 'trichYeuCongVan', 'kinhGui', ...FOOT], ['trich-yeu-cong-van/cach-dong']],
  '1.6': ['cong-dien', TITLED, []],
  '1.7': ['giay-moi', TITLED, []],
  '1.8': ['giay-gioi-thieu', [...NUMBERED, 'tenLoai', ...FOOT], [EMPTY_LINE]],
  '1.9': ['bien-ban', [...HEAD, 'soKyHieu', 'tenLoai', 'trichYeu', ...FOOT], [EMPTY_LINE, ...OTHER_FONT]],
  '1.10': ['giay-nghi-phep', [...NUMBERED, 'tenLoai', ...FOOT], []],
  '2.1': [null, [], []],
  '2.2': [null, [], []],
  '3.1': [null, TITLED, []],
  '3.2': [null, TITLED, []],
};

/** Parts of the body, which every sample has in its own way. */
const isComponent = (kind: string): boolean => kind !== 'noiDung' && kind !== 'ghiChu';

function read({ bytes }: OfficialSample) {
  const anatomy = readAnatomy(bytes, { inflate: nodeInflate });
  const { findings } = judge(anatomy, rules);
  return {
    scope: anatomy.phamVi,
    type: anatomy.loaiVanBan,
    parts: [...anatomy.components.keys()].filter(isComponent).sort(),
    appendices: anatomy.phuLuc.length,
    found: [...new Set(findings.map(({ ruleId }) => ruleId))].sort(),
  };
}

const whole = converted();
describe.runIf(whole !== null)('official samples of Phụ lục III', () => {
  const cut = (withNotes: boolean) => (whole ? cutSamples(whole, withNotes) : []);
  test('all are there', () => {
    expect(cut(true).map(({ name }) => name)).toEqual(Object.keys(samples));
  });
  const all = [
    ...cut(false).map((own) => ['alone', own] as const),
    ...cut(true).map((own) => ['with its notes', own] as const),
  ];
  test.each(all.map(([how, own]) => [own.name, how, own] as const))('Mẫu %s %s', (name, _, own) => {
    const [type, parts, found] = samples[name]!;
    const appendices = name.startsWith('2.') ? 1 : 0;
    expect(read(own)).toEqual({
      scope: 'hanh-chinh',
      type,
      parts: [...parts].sort(),
      appendices,
      found: [...found].sort(),
    });
  });
});
