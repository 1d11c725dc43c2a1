import { isReached, type Measure } from "./measure.ts";

/** Figures as lines of text: what, how much, what is to be reached, of what it was made. */
export function tableOf(measures: readonly Measure[]): readonly string[] {
  const rows = measures.map((measure) => [
    measure.name,
    `${measure.value.toFixed(2)} ${measure.unit}`,
    reachOf(measure),
    measure.detail,
  ]);
  const width = (at: number) => Math.max(...rows.map((row) => row[at]?.length ?? 0));
  const widths = [0, 1, 2].map(width);
  return rows.map((row) =>
    row
      .map((text, at) => text.padEnd(widths[at] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

function reachOf(measure: Measure): string {
  if (measure.reach === null) return "";
  const { bound, value } = measure.reach;
  return `${isReached(measure) ? "✓" : "✗"} ${bound === "most" ? "≤" : "≥"} ${value}`;
}
