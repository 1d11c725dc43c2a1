import { describe, expect, it } from "vitest";
import { placeOf } from "./place.ts";

const at = (name: string, hint?: string) => {
  const { region, local } = placeOf(name, hint);
  return [region?.code ?? null, local];
};

describe("placeOf(name)", () => {
  it.each([
    ["聊城市文化和旅游局", "371500", "文化和旅游局"],
    ["江苏省淮安市气象部门", "320800", "气象部门"],
    ["淮安市洪泽区人民政府", "320813", "人民政府"],
    ["桃江县松木塘镇人民政府", "430922", "松木塘镇人民政府"],
    ["上海市人民政府办公厅", "310000", "人民政府办公厅"],
    ["上海市浦东新区教育局", "310115", "教育局"],
    ["重庆市荣昌区河包镇人民政府", "500153", "河包镇人民政府"],
    ["潜江市周矶街道办事处", "429005", "周矶街道办事处"],
    ["广东省文化和旅游厅", "440000", "文化和旅游厅"],
    ["新乡市教育局", "410700", "教育局"],
    ["景德镇市民政局", "360200", "民政局"],
    ["津市市人民政府", "430781", "人民政府"],
    ["彰武县政府办公室", "210922", "人民政府办公室"],
    ["越城区东湖街道", "330602", "东湖街道办事处"],
    ["镇安县茅坪回族镇人民政府", "611025", "茅坪回族镇人民政府"],
    ["聊城市 文化和旅游局", "371500", "文化和旅游局"],
  ])("places %s in %s as %s", (name, code, local) => {
    expect(at(name)).toEqual([code, local]);
  });

  it.each([
    ["宿迁市", "321300"],
    ["宿迁市人民政府", "321300"],
    ["宿迁市政府", "321300"],
    ["江苏省宿迁市人民政府", "321300"],
    ["正定县", "130123"],
  ])("takes %s for the government of %s", (name, code) => {
    expect(at(name)).toEqual([code, "人民政府"]);
  });

  it.each(["鼓楼区教育局", "南山区蛇口街道办事处", "东区街道办事处", "城区教育局"])(
    "does not guess among the regions %s may be in",
    (name) => {
      expect(placeOf(name).region).toBeNull();
    },
  );

  it.each(["文化和旅游部", "丰收乡人民政府", "水利局", "公安局高新区分局"])(
    "knows no region for %s",
    (name) => {
      expect(at(name)).toEqual([null, name]);
    },
  );

  it.each([
    ["杭州市公安局滨江区分局", "330108", "公安局滨江区分局"],
    ["武汉市自然资源和规划局洪山分局", "420111", "自然资源和规划局洪山分局"],
    ["天津市宝坻区消防救援支队", "120115", "消防救援支队"],
  ])("places the branch %s in %s", (name, code, local) => {
    expect(at(name)).toEqual([code, local]);
  });
});

describe("placeOf(name, hint)", () => {
  it.each([
    ["鼓楼区教育局", "江苏南京", "320106", "教育局"],
    ["鼓楼区教育局", "350100", "350102", "教育局"],
    ["前进区教育局", "黑龙江佳木斯前进", "230804", "教育局"],
    ["南山区蛇口街道办事处", "广东深圳南山", "440305", "蛇口街道办事处"],
    ["桥西区教育局", "河北石家庄裕华", "130104", "教育局"],
    ["石家庄市桥西区中山街道办事处", "河北石家庄桥西", "130104", "中山街道办事处"],
    ["上海市科学技术委员会", "上海", "310000", "科学技术委员会"],
    ["水利局", "山东聊城", "371500", "水利局"],
    ["太平镇人民政府", "371502", "371502", "太平镇人民政府"],
    ["东区街道办事处", "四川攀枝花", "510400", "东区街道办事处"],
    ["城区教育局", "山西晋城", "140502", "教育局"],
    ["城区教育局", "广东深圳", "440300", "城区教育局"],
    ["沭阳县发展和改革局", "江苏宿迁沭阳", "321322", "发展和改革局"],
    ["九原区政务服务局", "内蒙古包头九原", "150207", "政务服务局"],
    ["凯里市万潮镇人民政府", "贵州黔东南凯里", "522601", "万潮镇人民政府"],
    ["桐梓县夜郎镇人民政府", "贵州遵义桐梓", "520322", "夜郎镇人民政府"],
    ["四平市水利局", "吉林长春", "220300", "水利局"],
    ["广州市荔湾区人民政府南源街道办事处", "广东广州荔湾", "440103", "南源街道办事处"],
  ])("places %s of %s in %s", (name, hint, code, local) => {
    expect(at(name, hint)).toEqual([code, local]);
  });

  it("leaves a name open that fits several regions inside the hint", () => {
    expect(at("桥西区教育局", "河北")).toEqual(["130000", "桥西区教育局"]);
  });

  it("is not led astray by a hint that names nothing", () => {
    expect(at("聊城市水利局", "(?)")).toEqual(["371500", "水利局"]);
  });
});

describe("zones outside GB/T 2260", () => {
  it.each([
    ["杨凌示范区教育局", "陕西杨凌", "610000-yanglingshifanqu", "教育局"],
    ["太平镇人民政府", "陕西西咸新区", "610000-xixianxinqu", "太平镇人民政府"],
    ["西咸新区太平镇人民政府", "陕西西咸新区", "610000-xixianxinqu", "太平镇人民政府"],
    ["长春新区科学技术局", "吉林长春", "220100-changchunxinqu", "科学技术局"],
    ["长春新区管理委员会", "吉林长春", "220100-changchunxinqu", "管理委员会"],
    ["长春新区", undefined, "220100-changchunxinqu", "管理委员会"],
    ["长春临空经济示范区", "吉林长春", "220100-changchunlinkongjingjishifanqu", "管理委员会"],
    ["郑州市高新区管委会城市管理局", undefined, "410100-gaoxinqu", "城市管理局"],
    ["高新区(新市区)司法局", "新疆乌鲁木齐高新区", "650100-gaoxinqu", "司法局"],
    [
      "武汉市东湖生态旅游风景区管理委员会卫生健康办公室",
      "湖北武汉东湖风景区",
      "420100-donghushengtailvyoufengjingqu",
      "卫生健康办公室",
    ],
  ])("%s (%s) lies in %s", (name, hint, code, local) => {
    expect(at(name, hint)).toEqual([code, local]);
  });

  it("stand below the region they lie in", () => {
    expect(placeOf("杨凌示范区教育局", "陕西杨凌").region).toEqual({
      code: "610000-yanglingshifanqu",
      name: "杨凌示范区",
      fullName: "陕西省杨凌示范区",
      level: 2,
      parentCode: "610000",
    });
  });

  it("are no regions of their own inside a county", () => {
    expect(at("平潭综合实验区", "福建平潭")).toEqual(["350128", "平潭综合实验区"]);
    expect(at("徐闻县经济开发区管理委员会")).toEqual(["440825", "经济开发区管理委员会"]);
  });
});
