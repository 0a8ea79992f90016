/** JSON Schemas of configurations, for editors, and of reports, for programs; written at every build, so they are always the program's own. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromSources } from './from-sources.mjs';

export async function writeSchemas(folder) {
  const { jsonSchema, reportSchema, rules } = await fromSources(`
    export { jsonSchema } from './src/config/schema.ts';
    export { reportSchema } from './scripts/report-schema.ts';
    export { rules } from './rules/index.ts';
  `);
  const write = (name, schema) => writeFileSync(join(folder, name), `${JSON.stringify(schema, null, 1)}\n`);
  write('thethuc.config.schema.json', jsonSchema(rules));
  write('thethuc.report.schema.json', reportSchema());
}
