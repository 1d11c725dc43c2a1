/** The limits of an interval of a share, 0 to 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Normal quantile of a two-sided 95 % interval. */
const z = 1.959963984540054;

/**
 * The Wilson score interval of a share at 95 %, which holds for few cases and near 0 and 1. Takes a
 * numerator not above the denominator, which must be above zero.
 */
export function wilson(part: number, whole: number): Interval {
  const share = part / whole;
  const spread = z * Math.sqrt((share * (1 - share)) / whole + z ** 2 / (4 * whole ** 2));
  const centre = share + z ** 2 / (2 * whole);
  const scale = 1 + z ** 2 / whole;
  return {
    low: Math.max(0, (centre - spread) / scale),
    high: Math.min(1, (centre + spread) / scale),
  };
}
