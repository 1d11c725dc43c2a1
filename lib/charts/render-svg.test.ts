import { describe, expect, it } from "vitest";
import { rule, text } from "./drawn.ts";
import { colours } from "./palette.ts";
import { renderSvg } from "./render-svg.ts";
import { tidySvg } from "./svg.ts";

const frame = { width: 100, height: 50, narrow: true };
const named = { id: "fig-1", label: "公开率 <a>", description: "平潭 & 宿迁" };

describe("renderSvg(option, frame, named)", () => {
  const option = {
    series: [],
    graphic: [
      text(10, 10, "<script>", { weight: 600 }),
      rule(0, 0, 10, 10, { colour: colours.stone }),
    ],
  };

  it("is the same text each time, in the colours of the style sheet and without faces", () => {
    const svg = renderSvg(option, frame, named);
    expect(renderSvg({ ...option, backgroundColor: "transparent" }, frame, named)).toBe(svg);
    expect(svg).toContain('font-size="12" font-weight="600"');
    expect(svg).toContain('stroke="var(--stone)"');
    expect(svg).not.toMatch(/font-family|<style|ecmeta|pointer-events|class=|#[0-9a-f]{6}/);
  });

  it("says what it shows, scales with its place, and lets no text become markup", () => {
    const svg = renderSvg(option, frame, named);
    expect(svg).toMatch(/^<svg xmlns="[^"]+" viewBox="0 0 100 50" role="img"/);
    expect(svg).toContain('aria-label="公开率 &lt;a&gt;" aria-describedby="fig-1-d"');
    expect(svg).toContain('<desc id="fig-1-d">平潭 &amp; 宿迁</desc>');
    expect(svg).not.toContain("<script");
  });
});

describe("tidySvg(svg, frame, named)", () => {
  it("throws on a colour that no token has", () => {
    expect(() => tidySvg('<svg><path fill="#5070dd"/></svg>', frame, named)).toThrow("#5070dd");
  });
});
