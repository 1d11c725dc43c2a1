import { compact } from "./compact.ts";

/** What a title of an annual report looks like, over compact text (DOMAIN.md part 4.4). */
const reportTitle =
  /(政府信息|政务信息|信息公开|政务公开).{0,14}?(年度?工?作?报告|年报|工作报告|工作年度报告)/;
const otherTitle =
  /通知|格式|制度|规定|办法|网站(工作)?年度|法治政府|预算|决算|解读|图解|一图读懂|汇总(表|目录)|要点|自查/;
/** Below its title a report says what it is made under, in words of the title. */
const sentence = /[。;]|^(?:根据|按照|依据|依照|遵照)/;
const longestTitle = 70;
/** With white space inside, a title is no longer than this. */
const longestRaw = 240;

/** Whether a text is the title of an annual report and not of a notice about it. */
export function isReportTitle(text: string): boolean {
  return namesReport(text) && !sentence.test(compact(text).text);
}

/** Whether a text names an annual report: its title, or the sentence below that publishes it. */
export function namesReport(text: string): boolean {
  if (text.length > longestRaw || !/[报報]/.test(text)) return false;
  const plain = compact(text).text;
  return plain.length <= longestTitle && reportTitle.test(plain) && !otherTitle.test(plain);
}

/** Who and when a title says. */
export interface TitleWords {
  /** The year it names; undefined when it names none or more than one. */
  readonly year: string | undefined;
  /** Every year it names as the year of the report. */
  readonly years: readonly string[];
  readonly agency: string | undefined;
}

/** A year of the report: dates of publication and numbers of documents name others. */
const yearInTitle = /(?<!\d)(?:19|20)\d\d(?!\d|年\d{1,2}月|[\])〕]\d*号)/g;

/** Takes a title apart: the years it names, and the body in front of what every title says. */
export function readTitle(title: string): TitleWords {
  const text = arabicYear(compact(title).text);
  const years = [...new Set([...text.matchAll(yearInTitle)].map(([year]) => year))];
  const rest = years.reduce(
    (left, year) => left.replaceAll(new RegExp(`[-—–~至]?${year}年?度?`, "g"), ""),
    text,
  );
  const [before, after] = aroundSubject(rest);
  const agency = [nameIn(before), nameBehind(after)].find((name) => isAgencyName(name));
  return { year: years.length === 1 ? years[0] : undefined, years, agency };
}

/** What stands in front of and behind the words of the subject. */
function aroundSubject(text: string): readonly [before: string, after: string] {
  const cut = Math.max(0, text.search(/政府信息|政务信息|政务公开|信息公开/));
  const end = /(报告|年报)(?!.*(?:报告|年报))/.exec(text);
  return [text.slice(0, cut), end === null ? "" : text.slice(end.index + end[0].length)];
}

function nameIn(text: string): string {
  const name = text
    .replace(/^[【[(（].{0,12}?[】\])）]/, "")
    .replace(/^(?:关于)?(?:发布|公布|印发)?/, "")
    .replace(/关于(?:发布|公布|印发)(?:的)?$/, "")
    .replace(/(?:关于)?(?:开展)?的?$/, "")
    .replace(/[(（[【][)）\]】]/g, "")
    .replace(/^[《"“]/, "");
  // 政府信息公开 after 人民 shares its first word with 人民政府.
  return name.endsWith("人民") ? `${name}政府` : name;
}

/** 2021年政府信息公开工作年度报告（聊城市水利局） */
function nameBehind(text: string): string {
  return /^[-—_:]*[(（]?([^()（）]+)[)）]?$/.exec(text)?.[1] ?? "";
}

/** What a body's name ends with: an organ, an office, a region, a unit of one. */
const organ =
  /(局|委|委员会|办|办公[厅室]|厅|院|会|处|所|署|府|站|队|部|司|行|社|校|馆|中心|机关|部门|公司|集团|银行|海关|兵团|街道|[省市县区州盟旗镇乡村]|苏木|室)(\([^)]{1,10}\))?$/;
/** Words of a sentence or of page furniture, which no name holds. */
const noName =
  /[《》<>:：;；,，。、?【】\s]|根据|按照|为了|依据|当前位置|首页|上一篇|下一篇|来源|网站|^(本|我|各)(单位|机关|局|部门|市|县|区|镇|乡|街道|委|办)/;

/** Whether a text is the name of a body: it ends as one does and holds no words of a sentence. */
export function isAgencyName(name: string): boolean {
  return name.length >= 3 && name.length <= 40 && organ.test(name) && !noName.test(name);
}

const chineseDigits = "〇一二三四五六七八九";

/** Writes a year in Chinese digits (二〇二一年) in Arabic ones. */
function arabicYear(text: string): string {
  return text.replace(/二[〇○零oO0][〇○零oO0一二三][〇○零oO0一二三四五六七八九](?=年)/g, (year) =>
    [...year].map((digit) => chineseDigits.indexOf(digit.replace(/[○零oO0]/, "〇"))).join(""),
  );
}
