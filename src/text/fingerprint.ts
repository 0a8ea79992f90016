const PRIME = 0x01000193;

function fnv(text: string, seed: number): string {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Sixteen hexadecimal digits that stand for texts: the same for the same texts, in every version. No secret is kept by it. */
export function fingerprint(...texts: readonly string[]): string {
  const text = texts.join('\u0000');
  return fnv(text, 0x811c9dc5) + fnv(text, 0x5bd1e995);
}

/** Fingerprints that differ also where the texts do not, by counting. */
export function fingerprints(): (...texts: readonly string[]) => string {
  const seen = new Map<string, number>();
  return (...texts) => {
    const plain = fingerprint(...texts);
    const times = seen.get(plain) ?? 0;
    seen.set(plain, times + 1);
    return times === 0 ? plain : fingerprint(...texts, String(times));
  };
}
