import { applicants } from "#lib/form/applicant.ts";
import { outcomeGroups, type RequestRow, requestRows } from "#lib/form/requests.ts";
import type { Fact } from "./fact.ts";
import { type Cell, htmlTable, printed } from "./html.ts";

type Rows = NonNullable<Fact["table3"]>;

const outcomesHead = "三、本年度办理结果";
const groupNumerals = ["（一）", "（二）", "（三）", "（四）", "（五）", "（六）"];

/** Table 3 on the national form: the rows that are known, with the merged labels in front of them. */
export function requestsTable(rows: Rows): string {
  const known = requestRows.filter(({ id }) => id in rows);
  const outcomes = known.filter(isOutcome);
  return htmlTable([
    ...head,
    ...known.map((row) => [
      ...(row === outcomes[0] ? [{ text: outcomesHead, rowspan: outcomes.length }] : []),
      ...labelCells(row, known),
      ...applicants.map(({ id }) => ({ text: printed(rows[row.id]?.[id]) })),
    ]),
  ]);
}

function isOutcome({ id, group }: RequestRow): boolean {
  return group !== null || id === "outcomes_total";
}

/** The label of a row in the two columns behind 三、本年度办理结果, or in all three outside it. */
function labelCells(row: RequestRow, known: readonly RequestRow[]): readonly Cell[] {
  const text = `${row.numeral}${row.label}`;
  if (!isOutcome(row)) return [{ text, colspan: 3 }];
  const group = known.filter((other) => other.group === row.group && isGrouped(other));
  if (!isGrouped(row)) return [{ text, colspan: 2 }];
  return row === group[0]
    ? [{ text: groupLabel(row), rowspan: group.length }, { text }]
    : [{ text }];
}

/** Rows such as 1.属于国家秘密 stand behind the label of their group; （六）其他处理 may stand alone. */
function isGrouped({ numeral }: RequestRow): boolean {
  return /^\d/.test(numeral);
}

function groupLabel({ group }: RequestRow): string {
  const at = outcomeGroups.findIndex(({ id }) => id === group);
  return `${groupNumerals[at]}${outcomeGroups[at]?.label.zh}`;
}

const organisations = applicants.slice(1, -1);

const head: readonly (readonly Cell[])[] = [
  [
    {
      text: "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
      colspan: 3,
      rowspan: 3,
    },
    { text: "申请人情况", colspan: applicants.length },
  ],
  [
    { text: "自然人", rowspan: 2 },
    { text: "法人或其他组织", colspan: organisations.length },
    { text: "总计", rowspan: 2 },
  ],
  organisations.map(({ label }) => ({ text: label.zh })),
];
