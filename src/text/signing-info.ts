const DAY = /;\s*(?:ngày\b|\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4})/iu;
const HOUR = /(?:^|[\s;])giờ[\s:]|\d{1,2}\s*:\s*\d{2}/iu;

/**
 * What an electronic document carries in its upper right corner, from the digital signature: `Số: 15/QĐ-BNV; 05/3/2024; 10:15:20`
 * on a phụ lục or an attached document in a file of its own (Phụ lục I, Phần I, Mục III, khoản 1), `SAO Y; ...` on a copy (Phần II).
 */
export function isSigningInfo(text: string): boolean {
  if (text.length > 150) return false;
  const line = text.normalize('NFC');
  return DAY.test(line) && (HOUR.test(line) || /^(?:số|sao|trích)\b/iu.test(line));
}
