import * as z from 'zod';
import { documentTypes } from '../anatomy/data/document-types.js';
import { GROUPS } from '../engine/groups.js';
import type { RuleOption } from '../engine/index.js';
import type { RuleFacts } from './types.js';

const text = (about: string) => z.string().trim().min(1).describe(about);
const words = (about: string) => z.array(z.string().trim().min(1)).describe(about);

const globs = words(
  'Mẫu tên tệp tính từ thư mục của cấu hình, như "phu-luc/**" hay "*.docx"; tên thư mục là cả những gì bên trong.',
).min(1);

const setting = z.enum(['error', 'warning', 'info', 'off']);

const optionSchema = ({ takes, about }: RuleOption) => {
  switch (takes.kind) {
    case 'number':
      return z.number().min(takes.least).max(takes.most).describe(about.vi);
    case 'boolean':
      return z.boolean().describe(about.vi);
    case 'words':
      return words(about.vi);
  }
};

function ruleSchema(rule: RuleFacts) {
  const about = `${rule.title.vi} (${rule.level})`;
  if (rule.options.length === 0) return setting.describe(about).optional();
  const options = Object.fromEntries(
    rule.options.map((option) => [option.name, optionSchema(option).optional()]),
  );
  const full = z.strictObject({
    level: setting.optional(),
    options: z.strictObject(options).optional(),
  });
  return z.union([setting, full]).describe(about).optional();
}

const body = z
  .strictObject({
    names: words('Tên đầy đủ của cơ quan, tổ chức ban hành, đúng như quyết định thành lập.').optional(),
    superior: text('Tên cơ quan, tổ chức chủ quản trực tiếp.').optional(),
    abbreviations: z
      .record(z.string(), z.string().trim().min(1))
      .describe('Chữ viết tắt tên cơ quan, đơn vị đã được quy định, và tên đầy đủ.')
      .optional(),
    places: words('Địa danh, viết như cơ quan vẫn ghi.').optional(),
    ranksBeforeNames: z
      .boolean()
      .describe(
        'Người đứng đầu ngành, lĩnh vực cho phép ghi học hàm, học vị, quân hàm trước họ tên người ký.',
      )
      .optional(),
    series: z
      .array(z.array(z.enum(documentTypes.map(({ slug }) => slug))).min(1))
      .describe('Các loại văn bản lấy chung một hệ thống số, mỗi nhóm một danh sách.')
      .optional(),
  })
  .describe('Dữ liệu riêng của cơ quan.');

/**
 * Schema of a configuration; every key that it does not name is an error.
 * @param rules the rulebook: ids, groups and options that may be written
 */
export function configSchema(rules: readonly RuleFacts[]) {
  const ids = Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)]));
  const groups = Object.keys(GROUPS).map((group) => [
    group,
    setting.describe(`Cả nhóm ${group}.`).optional(),
  ]);
  const settings = {
    stage: z.enum(['du-thao', 'phat-hanh']).describe('Bản thảo hay văn bản đã phát hành.').optional(),
    medium: z.enum(['giay', 'dien-tu']).describe('Văn bản giấy hay văn bản điện tử.').optional(),
    scope: z
      .enum(['auto', 'all'])
      .describe('all: kiểm tra cả văn bản ngoài phạm vi của Nghị định.')
      .optional(),
    rules: z
      .strictObject({ ...Object.fromEntries(groups), ...ids })
      .describe('Mức của từng yêu cầu hoặc cả nhóm; off: không kiểm tra.')
      .optional(),
    body: body.optional(),
  };
  const suppression = z.strictObject({
    files: globs,
    rules: z.array(z.enum([...Object.keys(GROUPS), ...Object.keys(ids)])).min(1),
    reason: text('Vì sao bỏ qua.'),
  });
  return z.strictObject({
    $schema: z.string().optional(),
    extends: z
      .union([text('Bộ mẫu hoặc tệp.'), z.array(z.string().trim().min(1))])
      .describe('Bộ mẫu (toi-thieu, mac-dinh, nghiem-ngat) hoặc tệp cấu hình khác; cái sau đè cái trước.')
      .optional(),
    language: z.enum(['vi', 'en']).describe('Ngôn ngữ của kết quả.').optional(),
    ...settings,
    overrides: z
      .array(z.strictObject({ files: globs, ...settings }))
      .describe('Thiết lập riêng cho một số tệp; mục sau đè mục trước.')
      .optional(),
    ignore: globs.describe('Các tệp không kiểm tra.').optional(),
    suppressions: z.array(suppression).describe('Những điểm được bỏ qua, kèm lý do.').optional(),
  });
}

/** The same as JSON Schema, for editors. */
export function jsonSchema(rules: readonly RuleFacts[]): Record<string, unknown> {
  const schema = z.toJSONSchema(configSchema(rules), { target: 'draft-7' });
  return { ...schema, title: 'thethuc.config' };
}
