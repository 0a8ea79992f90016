/** JSON Schema of configurations, for editors; written at every build, so it is always that of the rulebook. */
import { writeFileSync } from 'node:fs';
import { fromSources } from './from-sources.mjs';

export async function writeSchema(file) {
  const { jsonSchema, rules } = await fromSources(`
    export { jsonSchema } from './src/config/schema.ts';
    export { rules } from './rules/index.ts';
  `);
  writeFileSync(file, `${JSON.stringify(jsonSchema(rules), null, 1)}\n`);
}
