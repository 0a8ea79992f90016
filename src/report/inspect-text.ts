import type { Inspection } from './inspect.js';
import { padTo } from './wrap.js';

const MARKS = { bold: 'đậm', italic: 'nghiêng', caps: 'in hoa', hidden: 'ẩn' } as const;

/** The same as `inspect --format json`, for reading. */
export function inspectText(seen: Inspection): string {
  const lines = [seen.file, `Phạm vi: ${seen.phamVi.value} (${seen.phamVi.evidence.join(', ')})`];
  seen.sections.forEach(({ pageMm, orientation, marginsMm }, index) => {
    const { top, bottom, left, right, gutter } = marginsMm;
    lines.push(
      `Phần trang ${index + 1}: ${pageMm.join(' x ')} mm, ${orientation === 'portrait' ? 'dọc' : 'ngang'}; lề trên ${top}, dưới ${bottom}, trái ${left}${gutter ? ` + gáy ${gutter}` : ''}, phải ${right} mm`,
    );
  });
  lines.push('', 'Các thành phần tìm thấy:');
  for (const { kind, confidence, evidence, text } of seen.components) {
    lines.push(
      `  ${padTo(kind, 18)} ${confidence.toFixed(2)}  ${text.slice(0, 60)}  [${evidence.join(', ')}]`,
    );
  }
  lines.push('', 'Các đoạn:');
  for (const paragraph of seen.paragraphs) {
    if (paragraph.text.trim() === '' && paragraph.label === null) continue;
    lines.push(...paragraphLines(paragraph));
  }
  return `${lines.join('\n')}\n`;
}

function paragraphLines(paragraph: Inspection['paragraphs'][number]): string[] {
  const { index, component, alignment, firstLineMm, beforePt, afterPt, line, label } = paragraph;
  const head = `${padTo(String(index + 1), 4)} ${component ?? '-'} | ${alignment}, dòng đầu ${firstLineMm} mm, trước ${beforePt} pt, sau ${afterPt} pt, dòng ${line.rule} ${line.value}${label ? `, số tự động “${label}”` : ''}`;
  return [head, ...paragraph.runs.filter((run) => run.text.trim() !== '').map(runLine)];
}

function runLine(run: Inspection['paragraphs'][number]['runs'][number]): string {
  const marks = (Object.keys(MARKS) as (keyof typeof MARKS)[])
    .filter((mark) => run[mark])
    .map((mark) => MARKS[mark]);
  const color = run.color === '000000' ? [] : [`màu ${run.color}`];
  return `       ${[run.font, String(run.sizePt), ...marks, ...color].join(', ')}: ${run.text.replace(/\s+/g, ' ')}`;
}
