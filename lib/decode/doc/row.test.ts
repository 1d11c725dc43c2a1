import { describe, expect, it } from "vitest";
import { rowShape } from "./row.ts";
import { propertiesOf } from "./sprm.ts";

const list = (...bytes: readonly number[]) => new DataView(Uint8Array.from(bytes).buffer);
const twoBytes = (value: number) => [value & 0xff, (value >> 8) & 0xff];

/** A property that defines the cells of a row: edges, then two bytes of flags of each cell. */
function defined(edges: readonly number[], flags: readonly number[]): readonly number[] {
  const cells = flags.flatMap((flag) => [...twoBytes(flag), ...Array<number>(18).fill(0)]);
  const operand = [flags.length, ...edges.flatMap(twoBytes), ...cells];
  return [0x08, 0xd6, ...twoBytes(operand.length + 1), ...operand];
}

const plain = { joinsLeft: false, joinsAbove: false };
const above = { joinsLeft: false, joinsAbove: true };
const left = { joinsLeft: true, joinsAbove: false };

describe("rowShape(properties)", () => {
  it.each<[string, readonly number[], readonly object[]]>([
    ["merges downwards", defined([0, 10, 20], [0x20, 0x60]), [above, plain]],
    ["merges sideways", defined([0, 10, 20], [0x01, 0x02]), [plain, left]],
    ["cells without flags", defined([0, 10, 20], [0, 0]).slice(0, -40).with(2, 8), [plain, plain]],
    [
      "a merge downwards told later",
      [...defined([0, 10, 20], [0, 0]), 0x2b, 0xd6, 2, 1, 1],
      [plain, above],
    ],
    [
      "a merge sideways told later, behind other properties",
      [0x16, 0x24, 1, ...defined([0, 10, 20], [0, 0]), 0x24, 0x56, 0, 2],
      [plain, left],
    ],
  ])("tells %s", (_, bytes, cells) => {
    expect(rowShape(propertiesOf(list(...bytes)))).toEqual({ edges: [0, 10, 20], cells });
  });

  it.each<[string, readonly number[]]>([
    ["no definition", [0x16, 0x24, 1]],
    ["cells inserted afterwards", [...defined([0, 10], [0]), 0x21, 0x76, 0, 1, 10, 0]],
    ["a torn definition", defined([0, 10], [0]).slice(0, 12)],
  ])("tells nothing of a row with %s", (_, bytes) => {
    expect(rowShape(propertiesOf(list(...bytes)))).toBeUndefined();
  });
});

describe("propertiesOf(list)", () => {
  it("steps over properties of every length, a torn last one is left out", () => {
    const tabs = [0x15, 0xc6, 255, 1, 0, 0, 0, 0, 1, 0, 0, 0];
    const bytes = [0x03, 0x24, 1, 0x0a, 0x26, 2, 0x0f, 0x84, 1, 2, 0x49, 0x66, 1, 0, 0, 0];
    const codes = propertiesOf(list(...bytes, ...tabs, 0x16, 0x24, 1, 0x4a, 0x66, 1, 0));
    expect(codes.map(({ code }) => code)).toEqual([0x2403, 0x260a, 0x840f, 0x6649, 0xc615, 0x2416]);
  });
});
