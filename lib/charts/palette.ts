import type { OutcomeGroupId } from "#lib/form/requests.ts";

/**
 * The light value of each colour token. An option carries these; the drawing carries the tokens, so
 * one SVG follows light, dark and print. Tokens that share a value are told apart by one unit.
 */
export const colours = {
  paper: "#fbfaf6",
  ink: "#1d1f23",
  ink2: "#55544f",
  ink3: "#6b6962",
  rule: "#dfdbd0",
  ruleStrong: "#b9b4a6",
  band: "#e9e6dc",
  azurite: "#1f5f8b",
  celadon: "#9bcbdc",
  cinnabar: "#b23a2b",
  gamboge: "#d99a2b",
  wash: "#2f2f3a",
  stone: "#8f8d84",
  celadonEdge: "#5a92a8",
  pine: "#3f7a62",
  onAzurite: "#fffffd",
  onCinnabar: "#fffffc",
  onWash: "#fffffb",
  onCeladon: "#1d1f22",
  onGamboge: "#1d1f21",
  onStone: "#1d1f20",
  cinnabarInk: "#b23a2a",
  gambogeText: "#855600",
  azuriteTint: "#e6eef2",
} as const;

export type Colour = (typeof colours)[keyof typeof colours];

/** The CSS variable of each colour: the name of its role with hyphens. */
export const tokens: ReadonlyMap<string, string> = new Map(
  Object.entries(colours).map(([role, colour]) => [colour, `--${hyphened(role)}`]),
);

function hyphened(role: string): string {
  return role.replaceAll(/[A-Z]|\d/g, (sign) => `-${sign.toLowerCase()}`);
}

/** Fill, edge and text of an outcome; the same on every page. */
export const outcomeLooks: Readonly<
  Record<OutcomeGroupId, { readonly fill: Colour; readonly edge: Colour; readonly on: Colour }>
> = {
  granted: { fill: colours.azurite, edge: colours.paper, on: colours.onAzurite },
  partially_granted: { fill: colours.celadon, edge: colours.celadonEdge, on: colours.onCeladon },
  denied: { fill: colours.cinnabar, edge: colours.paper, on: colours.onCinnabar },
  unable: { fill: colours.gamboge, edge: colours.paper, on: colours.onGamboge },
  not_processed: { fill: colours.wash, edge: colours.paper, on: colours.onWash },
  other: { fill: colours.stone, edge: colours.paper, on: colours.onStone },
};

/** How an agency is drawn: its colour, and a shape that says it again. */
export interface SeriesLook {
  readonly colour: Colour;
  readonly symbol: "circle" | "rect" | "diamond";
  readonly size: number;
  readonly width: number;
}

/** The first three agencies of a chart; a fourth asks for small multiples. */
const seriesLooks = [
  { colour: colours.azurite, symbol: "circle", size: 7.5, width: 2.5 },
  { colour: colours.ink, symbol: "rect", size: 6.5, width: 1.75 },
  { colour: colours.pine, symbol: "diamond", size: 9, width: 1.75 },
] as const satisfies readonly SeriesLook[];

/** The look of the agency at a place; stone after the third. */
export function seriesLook(at: number): SeriesLook {
  return seriesLooks[at] ?? { colour: colours.stone, symbol: "circle", size: 6, width: 1.5 };
}
