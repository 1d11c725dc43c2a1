import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Rule } from "./page.ts";

/** An affine map as PDF writes it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** Operators of a page in the order of drawing. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** What a page draws besides text. */
export interface Drawn {
  readonly rules: readonly Rule[];
  readonly images: number;
}

const strokes: readonly number[] = [
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
];
const fills: readonly number[] = [OPS.fill, OPS.eoFill];
const pictures: readonly number[] = [
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintImageXObjectRepeat,
];

/** What is thicker is a shaded area and no line. In points. */
const thickest = 3;
/** What is shorter is a dot or a corner. */
const shortest = 2;
/** A picture of less than so many points a side is an ornament. */
const smallestPicture = 60;
/** A line leans when its ends differ by more. */
const straight = 0.7;

interface Pen {
  readonly rules: Rule[];
  images: number;
  matrix: Matrix;
  readonly stack: Matrix[];
}

/**
 * The level and upright lines a page draws, as strokes or as thin filled boxes, and the number of its
 * pictures. `view` maps the page's own coordinates to points from its upper left corner.
 */
export function drawnBy({ fnArray, argsArray }: Operators, view: Matrix): Drawn {
  const pen: Pen = { rules: [], images: 0, matrix: view, stack: [] };
  fnArray.forEach((operator, at) => {
    steps.get(operator)?.(pen, argsArray[at]);
  });
  return { rules: pen.rules, images: pen.images };
}

/** What each operator does that moves the pen or draws; all others change colours and text. */
const steps: ReadonlyMap<number, (pen: Pen, args: unknown) => void> = new Map([
  [OPS.save, save],
  [OPS.restore, restore],
  [OPS.transform, turn],
  [OPS.paintFormXObjectBegin, beginForm],
  [OPS.paintFormXObjectEnd, restore],
  [OPS.constructPath, drawPath],
  ...pictures.map((picture) => [picture, countPicture] as const),
]);

function save(pen: Pen): void {
  pen.stack.push(pen.matrix);
}

function restore(pen: Pen): void {
  pen.matrix = pen.stack.pop() ?? pen.matrix;
}

function turn(pen: Pen, matrix: unknown): void {
  pen.matrix = times(pen.matrix, matrixOf(matrix));
}

function beginForm(pen: Pen, args: unknown): void {
  save(pen);
  const [matrix] = Array.isArray(args) ? args : [];
  turn(pen, matrix);
}

/** A picture fills the unit square of its coordinates. */
function countPicture(pen: Pen): void {
  const [a, b, c, d] = pen.matrix;
  const [width, height] = [Math.hypot(a, b), Math.hypot(c, d)];
  if (width >= smallestPicture && height >= smallestPicture) pen.images += 1;
}

function drawPath(pen: Pen, args: unknown): void {
  if (!Array.isArray(args)) return;
  const [paint, [path] = []] = args;
  if (!(path instanceof Float32Array)) return;
  const parts = partsOf(path, pen.matrix);
  if (strokes.includes(paint)) for (const points of parts) strokePart(pen, points);
  else if (fills.includes(paint)) for (const points of parts) fillPart(pen, points);
}

type Point = readonly [x: number, y: number];

/** Numbers that follow each drawing command of a path: move, line, curve, quadratic curve, close. */
const lengths: readonly number[] = [2, 2, 6, 4, 0];

/** The corners of each part of a path; a closed part ends where it began. */
function partsOf(path: Float32Array, matrix: Matrix): readonly (readonly Point[])[] {
  const parts: Point[][] = [];
  let part: Point[] = [];
  let at = 0;
  while (at < path.length) {
    const command = path[at] ?? 0;
    const length = lengths[command] ?? 0;
    if (command === 0) {
      part = [];
      parts.push(part);
    }
    const [first] = part;
    if (length === 0 && first !== undefined) part.push(first);
    if (length > 0) part.push(apply(matrix, path[at + length - 1] ?? 0, path[at + length] ?? 0));
    at += length + 1;
  }
  return parts;
}

function strokePart(pen: Pen, points: readonly Point[]): void {
  for (const [at, end] of points.entries()) {
    const begin = points[at - 1];
    if (begin !== undefined) addLine(pen, begin, end);
  }
}

/** A thin filled box is a line; a thicker one is shading, whose edges are not drawn. */
function fillPart(pen: Pen, points: readonly Point[]): void {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  if (bottom - top <= thickest && right - left > bottom - top) {
    addLine(pen, [left, (top + bottom) / 2], [right, (top + bottom) / 2]);
  } else if (right - left <= thickest) {
    addLine(pen, [(left + right) / 2, top], [(left + right) / 2, bottom]);
  }
}

function addLine(pen: Pen, [x1, y1]: Point, [x2, y2]: Point): void {
  const level = Math.abs(y1 - y2) <= straight;
  const upright = Math.abs(x1 - x2) <= straight;
  const length = Math.max(Math.abs(x1 - x2), Math.abs(y1 - y2));
  if (level === upright || length < shortest) return;
  const rule: Rule = level
    ? { way: "level", at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) }
    : { way: "upright", at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) };
  pen.rules.push(rule);
}

function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** The map that first applies `inner`, then `outer`. */
export function times(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}

const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** Six numbers as a matrix; anything else changes nothing. */
export function matrixOf(value: unknown): Matrix {
  if (!Array.isArray(value) && !(value instanceof Float32Array)) return identity;
  const [a, b, c, d, e, f] = [...value].map(Number);
  if (a === undefined || b === undefined || c === undefined) return identity;
  return d === undefined || e === undefined || f === undefined ? identity : [a, b, c, d, e, f];
}
