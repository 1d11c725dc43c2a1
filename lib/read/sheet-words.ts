import { indicatorOf } from "#lib/form/indicators.ts";
import { sheetLabels } from "#lib/form/sheet.ts";
import { compact } from "./compact.ts";
import type { TableReading } from "./table.ts";

/** Whether a text is the head of the column of units. */
export function isUnitHead(text: string): boolean {
  return /^(计量)?单位$/.test(compact(text).text);
}

/** Heads of columns that do not hold the figures of the year. */
export const otherColumn = /累计|总数|上年|上一年|去年|同期|同比|增长|代码|序号|备注/;

/** What may stand before the words of a label: numerals of several levels, and a lead-in. */
const lead =
  /^(?:其中[::]?|\([一二三四五六七八九十\d]{1,2}\)[、.,:]?|[一二三四五六七八九十]{1,2}[、.,:]|[一二三四五六七八九](?=\()|\d{1,2}[、.,:]?)/;

/**
 * The indicator of the sheet that a label names: without numerals, brackets and lead-in. Of several with
 * the same words it is the first behind the row read last. Undefined for other words.
 */
export function namedBySheet(label: string, reading: TableReading): string | undefined {
  const ids = sheetLabels.get(bareLabel(label)) ?? [];
  if (ids.length < 2) return ids[0];
  const last = Math.max(0, ...[...reading.forms.keys()].map((id) => indicatorOf(id).code));
  return ids.find((id) => indicatorOf(id).code > last);
}

function bareLabel(label: string): string {
  let text = compact(label).text;
  for (let cut = lead.exec(text); cut !== null; cut = lead.exec(text)) {
    text = text.slice(cut[0].length);
  }
  return text
    .replaceAll(/\([^)]*\)/g, "")
    .replaceAll("其它", "其他")
    .replaceAll("规范性档案", "规范性文件");
}

/** An amount with the unit of its row, which is 万元 unless it says 元. */
export function withUnit(raw: string, unit: string): string {
  return compact(unit).text === "元" && /\d$/.test(raw.trim()) ? `${raw.trim()}元` : raw;
}
