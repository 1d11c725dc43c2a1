/** An exact decimal number: `units` divided by ten to the power of `scale`. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

const zero: Decimal = { units: 0n, scale: 0 };

const written = /^([+-]?)(\d+)(?:\.(\d+))?$/;

/** The number a text states ("-35", "75.926"); throws on anything else, blanks included. */
export function parseDecimal(text: string): Decimal {
  const match = written.exec(text);
  if (match === null) throw new Error(`not an exact decimal: ${JSON.stringify(text)}`);
  const [, sign = "", whole = "", fraction = ""] = match;
  const units = BigInt(whole + fraction);
  return trim({ units: sign === "-" ? -units : units, scale: fraction.length });
}

/** The shortest text that states a number, without trailing zeros ("75.926", "0", "-0.5"). */
export function formatDecimal(value: Decimal): string {
  const { units, scale } = trim(value);
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, "0");
  const whole = digits.slice(0, digits.length - scale);
  const fraction = digits.slice(digits.length - scale);
  return `${units < 0n ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}`;
}

/** The sum of numbers; zero for none. */
export function sum(values: readonly Decimal[]): Decimal {
  return values.reduce((total, value) => {
    const scale = Math.max(total.scale, value.scale);
    return { units: scaled(total, scale) + scaled(value, scale), scale };
  }, zero);
}

/** Left minus right. */
export function subtract(left: Decimal, right: Decimal): Decimal {
  return sum([left, { units: -right.units, scale: right.scale }]);
}

/** Below zero, zero or above zero as left is less than, equal to or more than right. */
export function compare(left: Decimal, right: Decimal): number {
  const { units } = subtract(left, right);
  return units === 0n ? 0 : units < 0n ? -1 : 1;
}

/** The number without the digits after `places` decimals, towards zero. */
export function truncate(value: Decimal, places: number): Decimal {
  const over = value.scale - places;
  if (over <= 0) return value;
  return { units: value.units / 10n ** BigInt(over), scale: places };
}

function scaled({ units, scale }: Decimal, wanted: number): bigint {
  return units * 10n ** BigInt(wanted - scale);
}

function trim(value: Decimal): Decimal {
  let { units, scale } = value;
  while (scale > 0 && units % 10n === 0n) {
    units /= 10n;
    scale -= 1;
  }
  return { units, scale };
}
