import { describe, expect, it } from "vitest";
import { searchPinyin } from "./pinyin.ts";
import { slugOf } from "./slug.ts";

describe("slugOf(name)", () => {
  it.each([
    ["聊城市文化和旅游局", "liaochengshi-wenhuahelvyouju"],
    ["淮安市洪泽区人民政府", "huaianshihongzequ-renminzhengfu"],
    ["重庆市荣昌区河包镇人民政府", "chongqingshirongchangqu-hebaozhenrenminzhengfu"],
    ["高新区（新市区）司法局", "gaoxinquxinshiqu-sifaju"],
    ["长春新区科学技术局", "changchunxinqu-kexuejishuju"],
    [
      "武汉市东湖生态旅游风景区管理委员会",
      "wuhanshidonghushengtailvyoufengjingqu-guanliweiyuanhui",
    ],
    ["平潭综合实验区", "pingtanzongheshiyanqu"],
    ["宿迁市", "suqianshi"],
    ["…", "agency"],
  ])("%s is %s", (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });
});

describe("searchPinyin(name)", () => {
  it("gives the syllables in one word and the initials", () => {
    expect(searchPinyin("聊城市水利局")).toBe("liaochengshishuiliju lcsslj");
  });
});
