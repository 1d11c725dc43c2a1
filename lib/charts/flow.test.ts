import { describe, expect, it } from "vitest";
import { flowChart, flowHeight } from "./flow.ts";
import { sizes } from "./frame.ts";
import { drawing, textsOf } from "./made/drawing.ts";
import { step } from "./made/rows.ts";

describe("flowChart(rows, frame, look)", () => {
  const rows = [
    step("new_received", "workload", 3525),
    step("carried_in", "workload", 121),
    step("workload", "granted", 1431),
    step("workload", "partially_granted", 471),
    step("workload", "denied", 0),
    step("workload", "unable", 941),
    step("workload", "other", null),
    step("workload", "carried_out", 125),
  ];
  const draw = (of: typeof rows, locale: "zh" | "en", size?: (typeof sizes)[number]) =>
    drawing(
      (shape) => flowHeight(of, shape),
      (frame) => flowChart(of, frame, { locale }),
      size,
    );

  it.each(sizes)("writes every number (%s)", (size) => {
    const said = textsOf(draw(rows, "zh", size)).join(" ");
    for (const number of ["3,525", "121", "3,646", "1,431", "941", "125"]) {
      expect(said).toContain(number);
    }
  });

  it("tells a printed zero from a blank", () => {
    const texts = textsOf(draw(rows, "zh"));
    expect(texts).toContain("印为零：不予公开");
    expect(texts).toContain("空白：其他处理");
    expect(textsOf(draw(rows, "en"))).toContain("Printed as zero: Denied");
  });

  it("draws nothing of nothing", () => {
    expect(flowChart([], { width: 358, height: 0, narrow: true }, { locale: "zh" }).series).toEqual(
      [],
    );
    const blank = [step("new_received", "workload", null), step("workload", "granted", 0)];
    expect(textsOf(draw(blank, "zh"))).toContain("空白：本年新收");
  });
});
