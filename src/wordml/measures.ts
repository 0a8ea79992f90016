/** Points in the units of the strict dialect. */
const POINTS: Readonly<Record<string, number>> = {
  pt: 1,
  in: 72,
  cm: 72 / 2.54,
  mm: 72 / 25.4,
  pc: 12,
  pi: 12,
};

const MEASURE = /^\s*([+-]?(?:\d+(?:\.\d*)?|\.\d+))(?:\s*(pt|in|cm|mm|pc|pi))?\s*$/;

/** Word knows no length beyond 22 inches; greater numbers are clamped so that no arithmetic runs away. */
const MAX_TWIPS = 31680;
/** 1638 pt, the greatest font size. */
const MAX_HALF_POINTS = 3276;

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

/** A number without unit counts in `perPoint`-ths of a point; one with unit is converted to them. */
function measure(value: string | undefined, perPoint: number): number | undefined {
  const match = value === undefined ? null : MEASURE.exec(value);
  if (match === null) return undefined;
  const unit = match[2];
  const scale = unit === undefined ? 1 : POINTS[unit]! * perPoint;
  return Math.round(Number(match[1]) * scale) + 0; // + 0 turns -0 into 0
}

/** ST_TwipsMeasure or ST_SignedTwipsMeasure to twips; undefined when it is no measure. */
export function twips(value: string | undefined): number | undefined {
  const result = measure(value, 20);
  return result === undefined ? undefined : clamp(result, -MAX_TWIPS, MAX_TWIPS);
}

/** ST_HpsMeasure to half points, at least 1; undefined when it is no size. */
export function fontSize(value: string | undefined): number | undefined {
  const result = measure(value, 2);
  return result === undefined || result <= 0 ? undefined : Math.min(result, MAX_HALF_POINTS);
}

/** ST_SignedHpsMeasure to half points. */
export function halfPoints(value: string | undefined): number | undefined {
  const result = measure(value, 2);
  return result === undefined ? undefined : clamp(result, -MAX_HALF_POINTS, MAX_HALF_POINTS);
}

/** A whole number within bounds; undefined when it is none. */
export function integer(value: string | undefined, low: number, high: number): number | undefined {
  const match = value === undefined ? null : MEASURE.exec(value);
  if (match === null || match[2] !== undefined) return undefined;
  return clamp(Math.round(Number(match[1])) + 0, low, high);
}

/** A percentage, `150` or `150%`. */
export function percent(value: string | undefined): number | undefined {
  return integer(value?.replace(/%\s*$/, ''), 1, 600);
}
