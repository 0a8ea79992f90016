/** A list written one entry a line. */
export function lines(text: string): readonly string[] {
  return text.trim().split(/\s*\n\s*/);
}
