/** A list written one entry a line. Read when a program starts: without patterns, which take longer. */
export function lines(text: string): readonly string[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.trim());
}
