import type { Frame } from "./frame.ts";
import { tokens } from "./palette.ts";

/** What a drawing is called by those who do not see it. */
export interface Named {
  /** Unlike that of any other drawing of the page; its parts are named after it. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
}

/**
 * The SVG that ECharts writes, made fit for a page: colours are those of the style sheet, type is
 * left to it, nothing counts up from one drawing to the next, and it says what it shows.
 */
export function tidySvg(svg: string, { width, height }: Frame, named: Named): string {
  const inside = svg
    .replace(/^<svg[^>]*>/, "")
    .replace(/<\/svg>\s*$/, "")
    .replace(/<style[\s\S]*?<\/style>/g, "")
    .replace(/<clipPath[\s\S]*?<\/clipPath>/g, "")
    .replace(/<defs\s*>\s*<\/defs>/g, "")
    .replace(/<rect [^>]*fill="none"><\/rect>/, "");
  const tidied = coloured(rounded(bare(inside)))
    .replaceAll(/\bzr\d+-/g, `${named.id}-`)
    .replaceAll(/\n+/g, "");
  const label = `role="img" aria-label="${escaped(named.label)}"`;
  const described = `aria-describedby="${named.id}-d"`;
  const desc = `<desc id="${named.id}-d">${escaped(named.description)}</desc>`;
  const box = `viewBox="0 0 ${width} ${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${box} ${label} ${described}>${desc}${tidied}</svg>`;
}

/** Without what serves a live chart, and without faces: a style sheet gives them. */
function bare(svg: string): string {
  return svg
    .replaceAll(
      / (?:class|ecmeta_\w+|pointer-events|xml:space|clip-path|stroke-linejoin)="[^"]*"/g,
      "",
    )
    .replaceAll(/ text-anchor="start"/g, "")
    .replaceAll(/ style="([^"]*)"/g, (_, style: string) => typeOf(style));
}

function typeOf(style: string): string {
  const size = /font-size:\s*([\d.]+)px/.exec(style)?.[1];
  const weight = /font-weight:\s*(\w+)/.exec(style)?.[1];
  const heavy = weight === undefined || weight === "400" || weight === "normal";
  return `${size === undefined ? "" : ` font-size="${size}"`}${heavy ? "" : ` font-weight="${weight}"`}`;
}

function rounded(svg: string): string {
  return svg.replaceAll(/\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100));
}

/** Every colour by the name of its token; one that has none is a slip and must not pass. */
function coloured(svg: string): string {
  return svg.replaceAll(/\b(fill|stroke|stop-color)="([^"]*)"/g, (whole, name: string, value) => {
    if (value === "none" || value === "transparent" || value.startsWith("url(")) return whole;
    const token = tokens.get(String(value).toLowerCase());
    if (token === undefined) throw new Error(`no token has the colour ${value} of a chart`);
    return `${name}="var(${token})"`;
  });
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
