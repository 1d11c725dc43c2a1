import type { GraphicComponentOption } from "echarts/components";
import { type Colour, colours, type SeriesLook } from "./palette.ts";

type Elements = Extract<GraphicComponentOption, { elements?: unknown }>["elements"];

/** An annotation of a chart in pixels; it travels in the option and in downloads. */
export type Drawn = NonNullable<Elements>[number];

export interface TextLook {
  readonly colour?: Colour;
  readonly size?: number;
  readonly weight?: number;
  readonly align?: "left" | "center" | "right";
}

/** A line of text, centred on its height. */
export function text(x: number, y: number, words: string, look: TextLook = {}): Drawn {
  const { colour = colours.ink3, size = 12, weight = 400, align = "left" } = look;
  return {
    type: "text",
    silent: true,
    z: 10,
    x,
    y,
    style: {
      text: words,
      fill: colour,
      fontSize: size,
      fontWeight: weight,
      align,
      verticalAlign: "middle",
    },
  };
}

export interface RuleLook {
  readonly colour?: Colour;
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly z?: number;
}

/** A straight line. */
export function rule(x1: number, y1: number, x2: number, y2: number, look: RuleLook = {}): Drawn {
  const { colour = colours.rule, width = 1, dash, z = 0 } = look;
  const style = { stroke: colour, lineWidth: width, ...(dash && { lineDash: [...dash] }) };
  return { type: "line", silent: true, z, shape: { x1, y1, x2, y2 }, style };
}

export interface AreaLook {
  readonly fill?: Colour;
  readonly stroke?: Colour;
  readonly dash?: readonly number[];
  readonly width?: number;
  readonly z?: number;
}

function areaStyle({ fill, stroke, dash, width = 1 }: AreaLook) {
  return {
    fill: fill ?? "none",
    ...(stroke && { stroke, lineWidth: width }),
    ...(dash && { lineDash: [...dash] }),
  };
}

/** A rectangle. */
export function box(x: number, y: number, width: number, height: number, look: AreaLook): Drawn {
  const style = areaStyle(look);
  return { type: "rect", silent: true, z: look.z ?? 10, shape: { x, y, width, height }, style };
}

/** A circle round a centre. */
export function disc(cx: number, cy: number, r: number, look: AreaLook): Drawn {
  return {
    type: "circle",
    silent: true,
    z: look.z ?? 10,
    shape: { cx, cy, r },
    style: areaStyle(look),
  };
}

/** A closed shape. */
function polygon(points: readonly (readonly [number, number])[], look: AreaLook): Drawn {
  return {
    type: "polygon",
    silent: true,
    z: look.z ?? 10,
    shape: { points: points.map(([x, y]) => [x, y]) },
    style: areaStyle(look),
  };
}

/** The corner of a failed check, above and right of a mark. */
export function failedCorner(x: number, y: number): Drawn {
  return polygon(
    [
      [x + 4, y - 9],
      [x + 11, y - 9],
      [x + 11, y - 2],
    ],
    { fill: colours.cinnabar },
  );
}

/** The shape of a series round a centre, for a key. */
export function shapeAt(symbol: SeriesLook["symbol"], x: number, y: number, fill: Colour): Drawn {
  if (symbol === "circle") return disc(x, y, 4, { fill });
  if (symbol === "rect") return box(x - 3.5, y - 3.5, 7, 7, { fill });
  return polygon(
    [
      [x, y - 5],
      [x + 5, y],
      [x, y + 5],
      [x - 5, y],
    ],
    { fill },
  );
}
