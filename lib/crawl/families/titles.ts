import { compact } from "#lib/read/compact.ts";
import { isAgencyName, isReportTitle, readTitle } from "#lib/read/title.ts";

const year = /(?:19|20)\d\d|二[〇○零oO0][〇○零oO0一二三]/;
const yearAlone = /^[[【(]?(?:19|20)\d\d(?:年度?(?:年?报告?)?|年报)?[\])】]?$/;

/** Kinds of bodies under which lists gather reports: 市直部门, 各乡镇, 县(市、区). */
const kindOfBody =
  /^(?:各|省|市|区|县|州|盟|旗|乡|镇|政府|本级|直属?|所属|级|派出|工作|组成|事业|、|\(|\))*(?:部门|单位|机关|机构|委办局|区县|县区|县\(市、?区\)|市区|乡镇|镇街|街镇|街道|园区|开发区|功能区|管委会)(?:\(.{1,8}\)|年报|年度报告)?$/;

/** Whether it is the title of a report and names its year; without one it is the name of a list. */
export function isReportOfYear(title: string): boolean {
  return isReportTitle(title) && year.test(compact(title).text);
}

/** Whether a list may be called so that holds the reports of one year, or reports at all. */
export function isListName(name: string): boolean {
  return yearAlone.test(compact(name).text) || (isReportTitle(name) && !isReportOfYear(name));
}

/** Whether a list may be called so that holds the reports of one body, or of a kind of bodies. */
export function isBodyName(name: string): boolean {
  const { text } = compact(name);
  return text.length <= 25 && (kindOfBody.test(text) || isAgencyName(text));
}

/** The body of which a name of a list or the words beside a link tell; undefined where they do not. */
export function agencyIn(words: string): string | undefined {
  const text = compact(
    words.replaceAll(/(?:19|20)\d\d\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}日?/g, ""),
  ).text.replaceAll(/[[\]【】:：·•|\d]/g, "");
  if (isAgencyName(text) && !kindOfBody.test(text)) return text;
  return readTitle(words).agency;
}

/** The first calendar date in words, YYYY-MM-DD; undefined without one. */
export function dateIn(words: string): string | undefined {
  const [, y = "", month = "", day = ""] =
    /((?:19|20)\d\d)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})/.exec(words) ?? [];
  if (y === "" || Number(month) > 12 || Number(day) > 31) return undefined;
  return `${y}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
