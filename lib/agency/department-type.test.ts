import { describe, expect, it } from "vitest";
import { departmentTypeOf, secondaryTypesOf } from "./department-type.ts";
import { departmentTypes } from "./department-types.ts";

describe("departmentTypeOf(name)", () => {
  it.each([
    ["聊城市文化和旅游局", "culture_tourism"],
    ["聊城市旅游发展委员会", "culture_tourism"],
    ["昌图县文旅广局", "culture_tourism"],
    ["云浮市文化广电旅游体育局", "culture_tourism"],
    ["聊城市水利局", "water"],
    ["江苏省淮安市气象部门", "meteorology"],
    ["锡山区人社局", "hr_social_security"],
    ["吴兴区人力社保局", "hr_social_security"],
    ["宝坻区消防救援支队", "vertical_fire"],
    ["杭州市公安局滨江区分局", "public_security"],
    ["重庆市开州区公安局", "public_security"],
    ["郑州市高新区管委会城市管理局", "urban_management"],
    ["郑州高新区管委会城市管理局", "urban_management"],
    ["管委会国土规划住建局", "natural_resources"],
    ["蓝田县自然资源和规划局", "natural_resources"],
    ["信阳市林业和茶产业局", "forestry"],
    ["安庆市招商中心", "commerce"],
    ["铜陵市民营经济促进局", "industry_it"],
    ["盐亭县行政审批局", "gov_services_data"],
    ["天津市红桥区人民政府政务服务办公室", "gov_services_data"],
    ["上海市人民政府办公厅", "gov_office"],
    ["彰武县政府办公室", "gov_office"],
    ["湛江市人民政府地方志办公室", "archives_research"],
    ["深圳市光明区外事局", "foreign_affairs"],
    ["武汉市东湖生态旅游风景区管理委员会卫生健康办公室", "health"],
    ["长春新区管理委员会", "dev_zone"],
    ["长春临空经济示范区", "dev_zone"],
    ["平潭综合实验区", "dev_zone"],
    ["杨凌示范区教育局", "education"],
    ["石家庄市桥西区中山街道办事处", "subdistrict"],
    ["桃江县松木塘镇人民政府", "township"],
    ["丰收乡人民政府", "township"],
    ["镇安县茅坪回族镇人民政府", "township"],
    ["五常市民意乡", "township"],
    ["淮安市人民政府", "government"],
    ["宿迁市", "government"],
    ["正定县", "government"],
  ])("%s: %s", (name, id) => {
    expect(departmentTypeOf(name)?.id).toBe(id);
  });

  it.each(["聊城市人民政府", "人民政府", "北京市人民政府"])(
    "never takes %s for civil affairs",
    (name) => {
      expect(departmentTypeOf(name)?.id).toBe("government");
    },
  );

  it("still knows civil affairs", () => {
    expect(departmentTypeOf("景德镇市民政局")?.id).toBe("civil_affairs");
  });

  it.each([
    "新乡市",
    "新乡市人民政府",
    "景德镇市人民政府",
    "新乡县人民政府",
    "新乡",
    "景德镇人民政府",
  ])("never takes %s for a township", (name) => {
    expect(departmentTypeOf(name)?.id).toBe("government");
  });

  it("is undefined for a body that fits no kind", () => {
    expect(departmentTypeOf("武汉市东湖生态旅游风景区城乡工作办事处")).toBeUndefined();
  });
});

describe("secondaryTypesOf(name)", () => {
  it.each([
    ["某某市教育和体育局", "education", ["sports"]],
    ["云浮市文化广电旅游体育局", "culture_tourism", ["sports"]],
    ["某某县发展和改革局(粮食和物资储备局)", "development_reform", ["grain_reserves"]],
    ["某某市农业农村和水务局", "water", ["agriculture_rural"]],
    ["某某市公安局交通警察支队", "traffic_police", []],
    ["聊城市水利局", "water", []],
    ["聊城市人民政府", "government", []],
    ["桃江县松木塘镇人民政府", "township", []],
    ["上海市人民政府办公厅", "gov_office", []],
  ])("%s: %s and %j", (name, primary, secondary) => {
    expect(departmentTypeOf(name)?.id).toBe(primary);
    expect(secondaryTypesOf(name).map(({ id }) => id)).toEqual(secondary);
  });
});

describe("departmentTypes", () => {
  it("are 52 with ids of their own", () => {
    expect(departmentTypes).toHaveLength(52);
    expect(new Set(departmentTypes.map(({ id }) => id)).size).toBe(52);
  });
});
