let tables: Int32Array[] | null = null;

/** Tables for four bytes at a step; made when first needed. */
function makeTables(): Int32Array[] {
  const made = [0, 1, 2, 3].map(() => new Int32Array(256));
  const [first, ...others] = made;
  for (let i = 0; i < 256; i++) {
    let crc = i;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    first![i] = crc;
  }
  let previous = first!;
  for (const table of others) {
    for (let i = 0; i < 256; i++) table[i] = (previous[i]! >>> 8) ^ first![previous[i]! & 0xff]!;
    previous = table;
  }
  return made;
}

/** CRC-32 as ZIP uses it, unsigned. */
export function crc32(bytes: Uint8Array): number {
  tables ??= makeTables();
  const [one, two, three, four] = tables as [Int32Array, Int32Array, Int32Array, Int32Array];
  let crc = -1;
  let i = 0;
  for (const last = bytes.length - 3; i < last; i += 4) {
    crc ^= bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24);
    crc = four[crc & 0xff]! ^ three[(crc >>> 8) & 0xff]! ^ two[(crc >>> 16) & 0xff]! ^ one[crc >>> 24]!;
  }
  for (; i < bytes.length; i++) crc = (crc >>> 8) ^ one[(crc ^ bytes[i]!) & 0xff]!;
  return ~crc >>> 0;
}
