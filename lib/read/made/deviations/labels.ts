import type { MadeCell } from "../cell.ts";
import type { Deviation } from "../deviation.ts";
import type { Draw } from "../draw.ts";
import { mapTables } from "../report.ts";
import { mapCells } from "../table.ts";

/** Changes the words of heads, groups and labels. */
function wording(change: (text: string, draw: Draw, cell: MadeCell) => string): Deviation {
  return (report, draw) =>
    mapTables(report, (table) =>
      mapCells(table, (cell) =>
        cell.kind === "value" || cell.kind === "other"
          ? cell
          : { ...cell, text: change(cell.text, draw, cell) },
      ),
    );
}

/** The text with something put between some of its characters. */
function broken(text: string, draw: Draw, breaks: readonly string[], share: number): string {
  const characters = [...text];
  const apart = (at: number) => /\s/.test(`${characters[at - 1] ?? ""}${characters[at] ?? ""}`);
  return characters
    .map((character, at) => {
      const breaksHere = at > 0 && !apart(at) && draw.chance(share);
      return `${breaksHere ? draw.pick(breaks) : ""}${character}`;
    })
    .join("");
}

/** Labels set wide with spaces. */
export const spacedLabels = wording((text, draw) =>
  draw.chance(0.5) ? broken(text, draw, [" ", "\u3000", "\u00a0"], 0.3) : text,
);

const numeral = /^(?:[一二三四][、.，]|[（(][一二三四五六七\d][）)]|\d[.、．,])[、\s]*/;

/** Labels broken over lines, though not within their numerals. */
export const brokenLabels = wording((text, draw) => {
  const lead = /^[（(]?\s*[一二三四五六七\d]\s*[）)]?\s*[、.，．,]?\s*/.exec(text)?.[0] ?? "";
  const rest = broken(text.slice(lead.length), draw, ["\n"], 0.15);
  const whole = `${lead}${lead !== "" && draw.chance(0.15) ? "\n" : ""}${rest}`;
  // Alone on its line such a character is a unit to any reader.
  return whole.replace(/\n([人件条次个元])\n/g, "\n$1");
});

/** Rows and groups without their numerals. */
export const noNumerals = wording((text) => text.replace(numeral, ""));

/** Numerals in another shape. */
export const otherNumerals = wording((text, draw) =>
  text
    .replace(/^（([一二三四五六七])）/, draw.pick(["($1)", "（$1） ", "$1、", "（$1）、"]))
    .replace(/^(\d)\./, draw.pick(["$1、", "$1．", "（$1）", "$1,", "$1 "]))
    .replace(/^([一二三四])、/, draw.pick(["$1.", "$1，", "（$1）", "$1、 "])),
);

/** Numerals that count on where the form begins anew. */
export const renumbered = wording((text, draw) =>
  text.replace(/^\d(?=\.)/, (digit) => String(Number(digit) + draw.below(3))),
);

/** The character 它 for 他. */
export const otherCharacter = wording((text) => text.replaceAll("其他", "其它"));

/** Another word for total. */
export const otherTotal = wording((text) => text.replaceAll("总计", "合计"));

/** Quotation marks of all kinds, or none, around 三安全一稳定. */
export const quotes = wording((text, draw) =>
  text.replace(
    /“三安全一稳定”/,
    draw.pick([
      '"三安全一稳定"',
      "‘三安全一稳定’",
      "『三安全一稳定』",
      "三安全一稳定",
      "“三安全、一稳定”",
      "「三安全一稳定」",
    ]),
  ),
);

/** Simplified characters of the form's words, each before its traditional one. */
const pairs =
  "发發废廢制製规規范範档檔许許处處罚罰强強费費额額单單万萬类類务務关關报報开開区區据據维維纠糾结結审審诉訴讼訟复復议議经經过過总總计計项項数數业業组組织織" +
  "构構机機会會无無当當请請认認获獲内內国國稳穩险險对對购購应應给給与與办辦导導护護权權条條该該为為从從门門号號体體况況决決补補属屬举舉访訪缴繳纳納秘祕" +
  "现現转轉这這执執没沒继繼热熱舆輿闻聞负負责責线線谈談读讀传傳络絡时時围圍隐隱径徑错錯驳駁专專阅閱员員职職题題训訓问問进進标標减減询詢续續动動众眾点點参參个個济濟设設统統";
export const traditional: ReadonlyMap<string, string> = new Map(
  Array.from({ length: pairs.length / 2 }, (_, at) => [
    pairs.charAt(2 * at),
    pairs.charAt(2 * at + 1),
  ]),
);

/** Traditional characters, as mirrors in other scripts print them. */
export const traditionalCharacters = wording((text) =>
  [...text.replace("规范性文件", "规范性档案")]
    .map((character) => traditional.get(character) ?? character)
    .join(""),
);

/** Official words and what agencies print for them. */
const rewordings: readonly (readonly [official: string, variants: readonly string[]])[] = [
  ["本年制发件数", ["本年发件", "本年制发数量", "本年度制发件数", "本年制发件数（件）"]],
  ["本年废止件数", ["本年度废止件数", "本年废止数量"]],
  ["现行有效件数", ["现行有效件", "现行有效数量", "现行有效件数（历史累计）"]],
  ["行政规范性文件", ["规范性文件"]],
  ["本年处理决定数量", ["处理决定数量", "本年度处理决定数量", "本年处理决定数量（件）"]],
  [
    "本年收费金额（单位：万元）",
    [
      "本年收费金额(单位:万元)",
      "本年收费金额单位 万元",
      "本年收费金额（万元）",
      "本年收费总金额（单位：万元）",
    ],
  ],
  ["上一年项目数量", ["上年项目数量", "上一年度项目数量"]],
  ["本年增/减", ["本年增减", "本年增、减", "本年度增/减"]],
  ["对外公开总数量", ["对外公开总数", "对外公开数量"]],
  ["本年新制作数量", ["本年新 制作数量", "本年度新制作数量"]],
  [
    "采购总金额（万元，保留四位小数）",
    ["采购总金额(万元,保留四位小数)", "采购总金额", "采购总金额（万元）"],
  ],
  [
    "本年新收政府信息公开申请数量",
    ["本年度新收政府信息公开申请数量", "本年新收信息公开申请数量", "本年新收政府信息公开申请总数"],
  ],
  [
    "上年结转政府信息公开申请数量",
    ["上年度结转政府信息公开申请数量", "上一年度结转政府信息公开申请数量"],
  ],
  ["结转下年度继续办理", ["结转下一年度继续办理", "结转到下年度继续办理", "结转下年继续办理"]],
  ["三、本年度办理结果", ["三、本年办理结果"]],
  [
    "（区分处理的，只计这一情形，不计其他情形）",
    ["", "（区分处理的,只计这一情形,不计其他情形）", "(区分处理的，只计这一情形，不计其它情形)"],
  ],
  ["其他法律行政法规禁止公开", ["其他法律、行政法规禁止公开", "其它法律行政法规禁止公开"]],
  ["属于行政执法案卷", ["属于行政执法案卷信息"]],
  ["没有现成信息需要另行制作", ["没有现成信息，需要另行制作"]],
  ["信访举报投诉类申请", ["信访、举报、投诉类申请"]],
  ["无正当理由大量反复申请", ["无正当理由大量、反复申请"]],
  ["确认或重新出具已获取信息", ["确认或者重新出具已获取信息", "确认或重新出具已获取的信息"]],
  ["商业企业", ["商业"]],
  ["科研机构", ["科研"]],
  ["社会公益组织", ["社会公益"]],
  ["法律服务机构", ["法律服务"]],
  ["法人或其他组织", ["法人或者其他组织"]],
  ["未经复议直接起诉", ["未经复议，直接起诉", "未经复议直接诉讼"]],
  ["复议后起诉", ["经复议后起诉", "复议后再起诉"]],
  ["结果维持", ["维持结果"]],
  ["结果纠正", ["纠正结果"]],
];

/** Official words replaced by what agencies print for them. */
export const reworded = wording((text, draw) => {
  const fitting = rewordings.find(([official]) => text.includes(official));
  if (fitting === undefined || draw.chance(0.4)) return text;
  return text.replace(fitting[0], draw.pick(fitting[1]));
});

/** The year covered where the form says 本年. */
export const yearInLabels: Deviation = (report, draw) => {
  const year = /20\d\d/.exec(report.title)?.[0] ?? "";
  const change = wording((text) =>
    draw.chance(0.5) ? text.replace(/本年度?/, `${year}年`) : text,
  );
  return change(report, draw);
};
