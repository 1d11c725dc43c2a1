import type { Measure } from "#lib/form/indicator.ts";
import { indicatorOf } from "#lib/form/indicators.ts";
import { type MadeCell, type Says, unsure } from "../cell.ts";
import type { Deviation } from "../deviation.ts";
import type { Draw } from "../draw.ts";
import { mapTables } from "../report.ts";
import { mapCells } from "../table.ts";

/** How a number is printed: its text, and what it then says when that changes. */
type Write = (number: string, measure: Measure, draw: Draw) => Written | undefined;

interface Written {
  readonly text: string;
  readonly says?: Says;
}

/** Prints a share of the plain numbers of a report in another way. */
function writing(share: number, write: Write): Deviation {
  return (report, draw) =>
    mapTables(report, (table) =>
      mapCells(table, (cell) =>
        isPlain(cell) && draw.chance(share) ? written(cell, write, draw) : cell,
      ),
    );
}

function isPlain({ place, says, text }: MadeCell): boolean {
  return place !== null && says.kind === "number" && says.value === text;
}

function written(cell: MadeCell, write: Write, draw: Draw): MadeCell {
  const measure = indicatorOf((cell.place ?? "").split("/")[0] ?? "").measure;
  const made = write(cell.text, measure, draw);
  if (made === undefined) return cell;
  const changed = { ...cell, text: made.text, says: made.says ?? cell.says };
  return cell.says.kind !== "doubtful" && cell.says.sure ? changed : unsure(changed);
}

const isWhole = (number: string) => /^\d+$/.test(number);

/** Digits, points and signs in full width. */
export const fullWidth = writing(0.4, (number) => ({
  text: number.replaceAll(/[\d.-]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
}));

/** Commas between groups of three digits. */
export const thousands = writing(0.8, (number, _, draw) => {
  const [whole = "", ...fraction] = number.split(".");
  if (!/^\d{4,}$/.test(whole)) return undefined;
  const grouped = whole.replace(/\d(?=(\d{3})+$)/g, `$&${draw.pick([",", "，"])}`);
  return { text: [grouped, ...fraction].join(".") };
});

/** Spaces between groups of three digits may be two numbers. */
export const spacedThousands = writing(0.8, (number) =>
  /^\d{4,}$/.test(number)
    ? {
        text: number.replace(/\d(?=(\d{3})+$)/g, "$& "),
        says: { kind: "number", value: number, sure: false },
      }
    : undefined,
);

/** The unit behind the number; an amount in 元 is a ten-thousandth of that in 万元. */
export const units = writing(0.3, (number, measure, draw) => {
  if (measure !== "amount")
    return { text: `${number}${draw.pick(["件", "件", " 件", "项", "次"])}` };
  return {
    text: draw.chance(0.5) ? `${number}${draw.pick(["万元", " 万元"])}` : `${inYuan(number)}元`,
  };
});

function inYuan(number: string): string {
  const [whole = "", fraction = ""] = number.split(".");
  return `${whole}${fraction.padEnd(4, "0")}`.replace(/^0+(?=\d)/, "");
}

/** A plus before a number, a minus twice or in another shape. */
export const signs = writing(0.5, (number, measure, draw) => {
  if (measure === "change" && number.startsWith("-")) {
    return { text: number.replace("-", draw.pick(["--", "－", "−", "﹣", "- "])) };
  }
  return isWhole(number) && number !== "0" && measure !== "amount"
    ? { text: `+${number}` }
    : undefined;
});

/** A change in words, whose sign a reader may not be sure of. */
export const changesInWords = writing(0.4, (number, measure) =>
  measure === "change" && number.startsWith("-")
    ? {
        text: number.replace("-", "减少"),
        says: { kind: "number", value: number, sure: false },
      }
    : undefined,
);

/** Counts with a fraction of zero. */
export const decimals = writing(0.3, (number, measure, draw) =>
  measure === "count" ? { text: `${number}${draw.pick([".0", ".00"])}` } : undefined,
);

/** Words and letters for zero. */
export const zeroWords = writing(0.5, (number, _, draw) =>
  number === "0" ? { text: draw.pick(["〇", "零", "O", "○", "Ｏ"]) } : undefined,
);

/** Marks and remarks behind a number. */
export const remarks = writing(0.2, (number, _, draw) => ({
  text: `${number}${draw.pick(["（注1）", "(见说明)", "*", "[1]", "①", " （含上年）"])}`,
}));

/** Signs and words that say that there is no number. */
export const noneWords = writing(0.25, (_number, measure, draw) => ({
  text: draw.pick(
    measure === "change"
      ? ["未增未减", "无变化", "/", "—"]
      : ["/", "—", "－", "--", "无", "×", "不涉及", "N/A", "\\", "-", "未发生"],
  ),
  says: { kind: "none", sure: true },
}));

/** Things that are not certainly one number. */
export const doubtful = writing(0.1, (number, _, draw) => ({
  text: draw.pick([
    `约${number}`,
    `${number}余`,
    `${number}-${number}1`,
    `${number}/7`,
    `${number} 3`,
    `${number}、2`,
    `${number},4`,
    `${number}？`,
    `${number}（`,
    `${number}多`,
    `其中${number}`,
    `${number}.2.1`,
  ]),
  says: { kind: "doubtful" },
}));

/** White space of all kinds around a number. */
export const padding: Deviation = (report, draw) => {
  const spaces = ["\u00a0", "\u3000", "\u3000\u3000", " ", "\u2003", "\u200b", "\ufeff"];
  return mapTables(report, (table) =>
    mapCells(table, (cell) =>
      cell.place === null || draw.chance(0.5)
        ? cell
        : { ...cell, text: `${draw.pick(spaces)}${cell.text}${draw.pick(["", ...spaces])}` },
    ),
  );
};
