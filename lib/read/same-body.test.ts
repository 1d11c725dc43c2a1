import { describe, expect, it } from "vitest";
import { governmentOf, isGovernment, isSameBody } from "./same-body.ts";

describe("isSameBody(a, b)", () => {
  it.each([
    ["沭阳县发展和改革局", "县发改局"],
    ["某某市人社局", "某某市人力资源和社会保障局"],
    ["某某市水利局", "水利局"],
    ["某某县某某镇", "某某镇人民政府"],
    ["宿迁市", "宿迁市人民政府"],
    ["洪泽区人民政府", "淮安市洪泽区人民政府"],
    ["某某县政府办", "某某县人民政府办公室"],
    ["某某市文化和旅游局(文物局)", "某某市文化和旅游局"],
    ["某某市水利局", "某某市水利局办公室"],
  ])("takes %s and %s for one", (a, b) => {
    expect(isSameBody(a, b)).toBe(true);
    expect(isSameBody(b, a)).toBe(true);
  });

  it.each([
    ["亳州市人民政府办公室", "亳州市人民政府"],
    ["亳州市人民政府办公室", "亳州市"],
    ["聊城市水利局", "聊城市教育局"],
    ["聊城市教育局", "宿迁市教育局"],
    ["某某县某某镇人民政府", "某某县人民代表大会"],
  ])("tells %s and %s apart", (a, b) => {
    expect(isSameBody(a, b)).toBe(false);
    expect(isSameBody(b, a)).toBe(false);
  });
});

describe("isGovernment(name)", () => {
  it.each(["宿迁市", "正定县人民政府", "某某区"])("knows %s", (name) => {
    expect(isGovernment(name)).toBe(true);
  });

  it.each(["某某市教育局", "某某经济开发区", "某某市人民政府办公室"])("is not %s", (name) => {
    expect(isGovernment(name)).toBe(false);
  });
});

describe("governmentOf(name)", () => {
  it("is the government an office serves", () => {
    expect(governmentOf("某某市人民政府办公室")).toBe("某某市人民政府");
    expect(governmentOf("某某县政府办")).toBe("某某县政府");
    expect(governmentOf("某某市教育局办公室")).toBeUndefined();
  });
});
