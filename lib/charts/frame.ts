/** The width of a drawing, and whether it is meant for a phone. */
export interface Shape {
  readonly width: number;
  readonly narrow: boolean;
}

/** A shape whose height is settled. */
export interface Frame extends Shape {
  readonly height: number;
}

/** The three drawings of a figure, of which the style sheet shows one. */
export const sizes = ["wide", "mid", "narrow"] as const;

export type Size = (typeof sizes)[number];

/** How much of the page a figure takes: all of it, or seven of the twelve columns. */
export type Span = "full" | "seven";

const widths: Readonly<Record<Span, Readonly<Record<Size, number>>>> = {
  full: { wide: 1120, mid: 720, narrow: 358 },
  seven: { wide: 642, mid: 720, narrow: 358 },
};

/** The shape of one of the three drawings. */
function shapeOf(size: Size, span: Span = "full"): Shape {
  return { width: widths[span][size], narrow: size === "narrow" };
}

/** The frame of one of the three drawings, with the height a chart asks for. */
export function frameOf(size: Size, span: Span, heightOf: (shape: Shape) => number): Frame {
  const shape = shapeOf(size, span);
  return { ...shape, height: Math.ceil(heightOf(shape)) };
}

/** Whether a word of an address names a size. */
export function isSize(value: unknown): value is Size {
  return sizes.some((size) => size === value);
}

/** A part of a drawing, in pixels from its top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The grid that fills a box; axes are never drawn by it, so it never moves. */
export function gridOf({ left, top, right, bottom }: Box) {
  return { left, top, width: Math.max(right - left, 1), height: Math.max(bottom - top, 1) };
}
