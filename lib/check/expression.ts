import type { FormCell } from "#lib/form/indicators.ts";
import { compare, type Decimal, parseDecimal, sum, truncate } from "./decimal.ts";

/**
 * What a rule says of the cells of a report: the left cells add up to as much as the right cells
 * (`equal`) or to no more (`at-most`), or a cell stays within `limits`.
 */
export type Expression =
  | { readonly kind: "equal" | "at-most"; readonly left: Cells; readonly right: Cells }
  | { readonly kind: "limits"; readonly cell: FormCell; readonly limits: Limits };

type Cells = readonly FormCell[];

/** The numbers a cell may state. */
export interface Limits {
  /** The least number, or null for any. */
  readonly minimum: string | null;
  /** The most digits after the point. */
  readonly decimals: number;
}

/** Both sides of an expression in numbers, and whether it holds. */
export interface Sides {
  readonly left: Decimal;
  readonly right: Decimal;
  readonly holds: boolean;
}

/** The cells an expression uses, left side first. */
export function cellsOf(expression: Expression): Cells {
  return expression.kind === "limits"
    ? [expression.cell]
    : [...expression.left, ...expression.right];
}

/** An expression with a number for each of its cells. */
export function evaluate(expression: Expression, numberIn: (cell: FormCell) => Decimal): Sides {
  if (expression.kind === "limits") return within(expression.limits, numberIn(expression.cell));
  const left = sum(expression.left.map(numberIn));
  const right = sum(expression.right.map(numberIn));
  const order = compare(left, right);
  return { left, right, holds: expression.kind === "equal" ? order === 0 : order <= 0 };
}

function within({ minimum, decimals }: Limits, value: Decimal): Sides {
  const least = minimum === null ? value : parseDecimal(minimum);
  const right = truncate(compare(value, least) < 0 ? least : value, decimals);
  return { left: value, right, holds: compare(value, right) === 0 };
}
