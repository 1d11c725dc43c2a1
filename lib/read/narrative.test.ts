import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readNarrative } from "./narrative.ts";
import type { SectionId } from "./report.ts";

/** What a paragraph says for 2023, one figure a word: "id 12件", "~" before a rough one, "!" a denial. */
function said(paragraph: string, section: SectionId = "overview", year: number | null = 2023) {
  return readNarrative([{ id: section, heading: "", paragraphs: [paragraph] }], year)
    .filter(({ said }) => said !== "named")
    .map(({ figure, said, value, unit, approximate }) => {
      const mark = said === "none" ? "!" : approximate ? "~" : "";
      return `${figure} ${mark}${value}${unit}`;
    });
}

describe("readNarrative(sections, year) reads", () => {
  it.each<[sentence: string, ...figures: string[]]>([
    ["2023年，全局主动公开政府信息1286条。", "items_disclosed 1286条"],
    ["全年共发布各类政务信息 1，024 条。", "items_disclosed 1024条"],
    ["本年度主动公开信息1.5万余条。", "items_disclosed ~15000条"],
    ["全年公开政府信息近300条。", "items_disclosed ~300条"],
    ["全年公开政府信息万余条。", "items_disclosed ~10000条"],
    ["全年公开政府信息450条左右。", "items_disclosed ~450条"],
    ["全年主动公开86条政府信息。", "items_disclosed 86条"],
    ["利用门户网站、政务微信、抖音号等渠道主动公开信息520多条。", "items_disclosed ~520条"],
    ["通过政府网站主动公开政府信息212条。", "website_items 212条"],
    [
      "其中，通过门户网站公开60条、微信公众号推送文章31篇、微博发布信息9条。",
      "website_items 60条",
      "wechat_items 31篇",
      "weibo_items 9条",
    ],
    [
      "政务新媒体全年发布信息2300余条，抖音号发布短视频40个。",
      "new_media_items ~2300条",
      "short_video_items 40个",
    ],
    [
      "门户网站信息发布2100条，微信公众号“某某发布”推送信息1024条。",
      "website_items 2100条",
      "wechat_items 1024条",
    ],
    ["全年收到并办理政府信息公开申请21件。", "requests_received 21件"],
    ["收取信息处理费共计1件、380元。", "info_fee_yuan 380元"],
    ["12345政务服务便民热线共受理群众诉求23.5万件。", "hotline_calls 235000件"],
    ["编发政府公报12期。", "gazette_issues 12期"],
    ["全年发布政策解读材料18篇。", "interpretations 18篇"],
    [
      "召开新闻发布会三场，参加市新闻发布会2次。",
      "press_conferences 3场",
      "press_conferences_attended 2次",
    ],
    ["召开“稳就业‘十条’”“助企纾困”等新闻发布会12场。", "press_conferences 12场"],
    ["共受理政府信息公开申请30件，答复28件。", "requests_received 30件", "requests_answered 28件"],
    ["全年举办5场新闻发布会。", "press_conferences 5场"],
    ["12345市长热线2次。", "hotline_sessions 2次"],
    ["办理12345政务服务便民热线工单356件。", "hotline_calls 356件"],
    ["收到网民留言45条，回复网民留言45条。", "letters_received 45条", "letters_answered 45条"],
    ["局长信箱收到群众来信23件。", "mailbox_letters 23件"],
    [
      "组织开展政务公开业务培训2次，培训人员120余人次。",
      "trainings 2次",
      "training_participants ~120人次",
    ],
    ["举办2期政府信息公开专题培训班。", "trainings 2期"],
    ["召开政务公开工作推进会3次。", "meetings 3次"],
    ["开设专栏3个。", "columns_opened 3个"],
    [
      "全年制发行政规范性文件4件，废止行政规范性文件1件，现行有效规范性文件25件。",
      "norm_docs_issued 4件",
      "norm_docs_repealed 1件",
      "norm_docs_in_force 25件",
    ],
    ["截至2023年12月31日，现行有效规范性文件31件。", "norm_docs_in_force 31件"],
    ["共收到政府信息公开申请７件，均按时答复。", "requests_received 7件"],
    [
      "收到公民、法人和其他组织政府信息公开申请12件，已全部办结12件。",
      "requests_received 12件",
      "requests_answered 12件",
    ],
    ["全年受理依申请公开5宗。", "requests_received 5宗"],
    ["收到依申请公开0件。", "requests_received 0件"],
    ["因政府信息公开被申请行政复议2件，行政诉讼1件。", "reconsiderations 2件", "litigations 1件"],
    ["政府信息公开行政复议、行政诉讼均为0件。", "reconsiderations 0件", "litigations 0件"],
    ["有1件涉及政府信息公开工作的行政复议。", "reconsiderations 1件"],
    ["依法收取政府信息公开信息处理费380元。", "info_fee_yuan 380元"],
    ["收取信息处理费共计1.25万元。", "info_fee_yuan 12500元"],
    ["收取信息处理费62.5元。", "info_fee_yuan 62.5元"],
    ["发出收费通知2件，收取信息处理费200元。", "info_fee_notices 2件", "info_fee_yuan 200元"],
    ["2023年主动公开信息60条，较2022年增加8条。", "items_disclosed 60条"],
    ["2023年1月1日至12月31日，收到政府信息公开申请3件。", "requests_received 3件"],
    ["2023年累计发布政务信息77条。", "items_disclosed 77条"],
    ["截至2023年底，全年主动公开政府信息99条。", "items_disclosed 99条"],
  ])("%s", (sentence, ...figures) => {
    expect(said(sentence)).toEqual(figures);
  });

  it.each<[sentence: string, ...figures: string[]]>([
    ["本年度未收到政府信息公开申请。", "requests_received !0件"],
    ["我局没有收到依申请公开申请。", "requests_received !0件"],
    ["全年无依申请公开事项。", "requests_received !0件"],
    [
      "2023年未发生因政府信息公开引起的行政复议和行政诉讼。",
      "reconsiderations !0件",
      "litigations !0件",
    ],
    ["未收到政府信息公开行政复议申请。", "reconsiderations !0件"],
    ["全年未收取政府信息公开信息处理费。", "info_fee_yuan !0元"],
    ["2023年，我局未发生政府信息公开收费事项。", "info_fee_yuan !0元"],
    ["本年度没有召开新闻发布会。", "press_conferences !0次"],
  ])("a zero in words: %s", (sentence, ...figures) => {
    expect(said(sentence)).toEqual(figures);
  });
});

describe("readNarrative(sections, year) takes no figure of the year from", () => {
  it.each([
    "较上年增加信息30条。",
    "公开政府信息同比增长20%。",
    "2022年主动公开政府信息300条。",
    "截至2023年12月，累计公开政府信息5000条。",
    "自2008年以来，收到政府信息公开申请120件。",
    "上半年主动公开政府信息60条。",
    "2023年3月，召开新闻发布会1场。",
    "2024年计划举办政务公开培训2次。",
    "每年举办政务公开培训2次。",
    "力争全年发布政策解读30篇。",
    "修订后的《政府信息公开条例》第20条要求主动公开。",
    "印发《2022年收到申请5件的通报》。",
    "其中主动公开财政信息5条。",
    "主动公开财政预决算信息5条。",
    "在重点领域主动公开信息40条。",
    "通过网站、微信公众号公开信息100条。",
    "收到网上申请3件，信函申请2件。",
    "收到人大代表建议12件，办结12件。",
    "收到网民关于依申请公开的留言5条，已答复5条。",
    "全年办理行政复议案件86件。",
    "办理行政诉讼应诉案件7件，信息公开工作有序。",
    "政府信息公开行政复议、行政诉讼共3件。",
    "其中行政复议维持2件。",
    "参加上级组织的政务公开培训2次。",
    "公开条例5次宣传。",
    "发布信息第3期。",
    "未收到因政府信息公开申请引起的投诉举报。",
    "开设“某某”专栏，发布信息120条。",
    "开通微信公众号1个，全年发布各类信息356条。",
    "发布信息30条。",
    "予以公开政府信息3件，部分公开政府信息1件。",
    "同意公开政府信息2件，依申请公开政府信息4件。",
    "在《城市日报》发布信息10条。",
    "在学习强国发布信息20条。",
    "上级媒体网站刊发信息10条。",
    "编发水资源公报12期。",
    "办理热线5个工作日内办结。",
    "答复留言5个工作日内完成。",
    "组织人员参加政务公开培训2次。",
    "受理政府信息公开行政复议案件5件。",
    "规范性文件清理后拟废止3件。",
    "没有依申请公开专栏。",
    "政府信息公开工作未因行政复议被纠错。",
    "没有政府信息公开行政复议纠错案件。",
    "收到政府信息公开申请约数百件。",
    "第3次召开政务公开会。",
    "2021—2023年公开政府信息100条。",
    "主动公开率100%，公开信息若干条。",
    "如未收到政府信息公开申请，应作零报告。",
    "全年行政事业性收费未发生变化。",
    "转载上级政策解读15篇。",
    "日均发布信息3条。",
    "开展一次性培训。",
    "发布信息几十条，培训数百人次。",
  ])("%s", (sentence) => {
    expect(said(sentence)).toEqual([]);
  });

  it("a plan among the improvements", () => {
    expect(said("举办政务公开业务培训4次。", "problems")).toEqual([]);
    expect(said("下一步，全年将组织政务公开培训4次。", "problems")).toEqual([]);
    expect(said("2023年已举办政务公开业务培训4次。", "problems")).toEqual(["trainings 4次"]);
  });

  it("a sentence with a year when the report's year is not known", () => {
    expect(said("2023年公开政府信息30条。", "overview", null)).toEqual([]);
    expect(said("全年公开政府信息30条。", "overview", null)).toEqual(["items_disclosed 30条"]);
  });
});

describe("readNarrative(sections, year) keeps the evidence:", () => {
  const sections = [
    {
      id: "overview",
      heading: "",
      paragraphs: ["依法公开。", "本年　主动公开信息 1 200 余条。培训无。"],
    },
    { id: "requests", heading: "", paragraphs: ["收到政府信息公开申请3件。"] },
    { id: "requests", heading: "", paragraphs: ["答复政府信息公开申请３ 件。"] },
  ] as const;

  it("the sentence as published and the place of the number in it", () => {
    const [first] = readNarrative(sections, 2023);
    expect(first).toMatchObject({ section: "overview", paragraph: 1, value: "1200" });
    expect(first?.sentence).toBe("本年　主动公开信息 1 200 余条。");
    expect(first?.sentence.slice(first.start, first.end)).toBe("1 200 余条");
  });

  it("the paragraph, counted over all parts of a section", () => {
    const last = readNarrative(sections, 2023).at(-1);
    expect(last).toMatchObject({ figure: "requests_answered", section: "requests", paragraph: 1 });
    expect(last?.sentence.slice(last.start, last.end)).toBe("３ 件");
  });

  it("each channel once, and columns by their names", () => {
    const text = "办好政府网站和微信公众号，微信公众号更新及时，开设“稳岗就业”专栏，未开通微博。";
    const named = readNarrative([{ id: "overview", heading: "", paragraphs: [text] }], 2023);
    expect(
      named.map(({ figure, sentence, start, end }) => [figure, sentence.slice(start, end)]),
    ).toEqual([
      ["channel_website", "政府网站"],
      ["channel_wechat", "微信公众号"],
      ["column_named", "“稳岗就业”"],
    ]);
  });

  it("a span inside the sentence whatever the text", () => {
    const words = fc.constantFrom(
      ..."2023年,全年,主动公开,信息,12,3.5,万,余,条,收到,政府信息公开申请,件,、,，,。,；,《,》,未,其中,网站,微信,行政复议,行政诉讼,培训,次, ,　".split(
        ",",
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const paragraph = parts.join("");
        for (const one of readNarrative(
          [{ id: "overview", heading: "", paragraphs: [paragraph] }],
          2023,
        )) {
          expect(paragraph).toContain(one.sentence);
          const digits = one.sentence.slice(one.start, one.end).normalize("NFKC");
          expect(digits).not.toBe("");
          if (one.said === "number") expect(digits).toMatch(/^\D*[\d一二三万千百]/);
        }
      }),
      { seed: 20240131, numRuns: 300 },
    );
  });
});
