import { describe, expect, it } from "vitest";
import { codedRegion } from "./coded-region.ts";
import { placeOf } from "./place.ts";

describe("codedRegion(name, codes)", () => {
  it.each([
    ["水利局", ["371500"], "371500"],
    ["沭阳县发展和改革局", ["321322", "321300"], "321322"],
    ["水利局", ["999999", "371500"], "371500"],
    ["莲都区教育局", ["332501"], "330000"],
    ["鼓楼区教育局", ["329999"], undefined],
    ["市水利局", ["332501"], undefined],
    ["水利局", ["332501"], undefined],
    ["水利局", [], undefined],
    ["水利局", ["bm0100"], undefined],
  ] as const)("%s with %j is looked for in %s", (name, codes, hint) => {
    expect(codedRegion(name, codes)).toBe(hint);
  });

  it("tells namesakes apart", () => {
    const hint = codedRegion("鼓楼区教育局", ["320106"]);
    expect(placeOf("鼓楼区教育局", hint).region?.code).toBe("320106");
  });

  it("does not overrule the region in a name", () => {
    const hint = codedRegion("聊城市水利局", ["320106"]);
    expect(placeOf("聊城市水利局", hint).region?.code).toBe("371500");
  });
});
