/** Ids that rules had in earlier versions, and what they are called now. */
const OLD_IDS: Readonly<Record<string, string>> = {};

/** The id of a rule as it is now; an id that was given up leads to its heir, through several names if need be. */
export function currentId(id: string, renamed: Readonly<Record<string, string>> = OLD_IDS): string {
  let now = id;
  for (let steps = 0; Object.hasOwn(renamed, now) && steps < 10; steps += 1) now = renamed[now] ?? now;
  return now;
}

/**
 * A raw configuration with every old id replaced by the present one, before it is checked. Where both are written the present one
 * holds. What has not the shape of a configuration is left for the check to say.
 */
export function withCurrentIds(raw: unknown, renamed: Readonly<Record<string, string>> = OLD_IDS): unknown {
  if (!isObject(raw)) return raw;
  const { rules, overrides, suppressions } = raw;
  return {
    ...raw,
    ...(isObject(rules) ? { rules: keysRenamed(rules, renamed) } : {}),
    ...(Array.isArray(overrides) ? { overrides: overrides.map((one) => withCurrentIds(one, renamed)) } : {}),
    ...(Array.isArray(suppressions)
      ? { suppressions: suppressions.map((one) => namesRenamed(one, renamed)) }
      : {}),
  };
}

function keysRenamed(rules: Record<string, unknown>, renamed: Readonly<Record<string, string>>) {
  const entries = Object.entries(rules).map(([id, value]) => [currentId(id, renamed), value, id] as const);
  const old = entries.filter(([now, , id]) => now !== id && !Object.hasOwn(rules, now));
  const own = entries.filter(([now, , id]) => now === id);
  return Object.fromEntries([...old, ...own].map(([id, value]) => [id, value]));
}

function namesRenamed(suppression: unknown, renamed: Readonly<Record<string, string>>): unknown {
  if (!isObject(suppression) || !Array.isArray(suppression.rules)) return suppression;
  const rules = suppression.rules.map((id) => (typeof id === 'string' ? currentId(id, renamed) : id));
  return { ...suppression, rules };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
