/** One figure of a benchmark, measured in one run. */
export interface Measure {
  readonly name: string;
  readonly value: number;
  /** What the value counts: "×", "ms", "KB gz", "s". */
  readonly unit: string;
  /** What is to be reached (DESIGN.md part 6), null where nothing is. */
  readonly reach: Reach | null;
  /** What the value was made of, in words. */
  readonly detail: string;
}

export interface Reach {
  readonly bound: "most" | "least";
  readonly value: number;
}

/** A part of the benchmark; it says what it measures and gives its figures. */
export interface Part {
  readonly title: string;
  readonly run: () => Promise<readonly Measure[]>;
}

export const most = (value: number): Reach => ({ bound: "most", value });
export const least = (value: number): Reach => ({ bound: "least", value });

/** Whether a figure is where it should be; undefined where nothing is to be reached. */
export function isReached({ value, reach }: Measure): boolean | undefined {
  if (reach === null) return undefined;
  return reach.bound === "most" ? value <= reach.value : value >= reach.value;
}
