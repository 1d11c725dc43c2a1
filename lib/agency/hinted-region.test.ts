import { describe, expect, it } from "vitest";
import { hintedRegion } from "./hinted-region.ts";

describe("hintedRegion(hint)", () => {
  it.each([
    ["江苏宿迁沭阳", "321322"],
    ["上海", "310000"],
    ["福建平潭", "350128"],
    ["山东聊城", "371500"],
    ["新疆伊犁尼勒克", "654028"],
    ["贵州黔东南凯里", "522601"],
    ["内蒙古包头九原", "150207"],
    ["黑龙江佳木斯前进", "230804"],
    ["湖北潜江", "429005"],
    ["重庆荣昌", "500153"],
    ["天津红桥", "120106"],
    ["广东", "440000"],
    ["吉林长春", "220100"],
    ["吉林吉林", "220200"],
    ["海南海口", "460100"],
    ["辽宁省阜新市彰武县", "210922"],
    ["河北雄安雄县", "130638"],
    ["河北省 / 石家庄市", "130100"],
    ["371502", "371502"],
    ["371599", "371500"],
    ["110100", "110000"],
    ["陕西西咸新区", "610000-xixianxinqu"],
    ["新疆乌鲁木齐高新区", "650100-gaoxinqu"],
  ])("%s is %s", (hint, code) => {
    expect(hintedRegion(hint)).toMatchObject({ region: { code }, rest: "" });
  });

  it("keeps what names no region", () => {
    expect(hintedRegion("陕西杨凌")).toMatchObject({ region: { code: "610000" }, rest: "杨凌" });
  });

  it.each(["", "(?)", "999999", "火星"])("recognises nothing in %j", (hint) => {
    expect(hintedRegion(hint)).toBeNull();
  });
});
