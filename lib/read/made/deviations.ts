import type { Deviation } from "./deviation.ts";
import * as columns from "./deviations/columns.ts";
import * as heads from "./deviations/heads.ts";
import * as labels from "./deviations/labels.ts";
import * as page from "./deviations/page.ts";
import * as rows from "./deviations/rows.ts";
import * as sheet from "./deviations/sheet.ts";
import * as tables from "./deviations/tables.ts";
import * as writing from "./deviations/writing.ts";

/**
 * Every deviation by its name, in the order in which they are applied: what is printed at all, how
 * columns, rows and tables stand, what words they have, how numbers are written, what stands around.
 */
export const deviations: Readonly<Record<string, Deviation>> = {
  "no total column": columns.noTotalColumn,
  "no total row": rows.noTotalRow,
  "only totals": rows.onlyTotals,
  "third head": heads.thirdHead,
  "cumulative column": sheet.sheetWithCumulation,
  "provincial head": sheet.provincialHead,
  "provincial rows": sheet.provincialRows,
  "rows of titles": sheet.sheetTitles,
  "totals first": columns.totalsFirst,
  "groups moved": columns.groupsMoved,
  "total column first": columns.totalColumnFirst,
  "merged zeros": rows.mergedZeros,
  "uneven spans": columns.unevenSpans,
  "empty column inside": columns.emptyColumnInside,
  "last year's column": columns.lastYearColumn,
  "column of remarks": columns.remarkColumn,
  "row numbers": columns.rowNumbers,
  "empty column right": columns.emptyColumnRight,
  "empty column left": columns.emptyColumnLeft,
  subtotals: rows.subtotals,
  "extra row": rows.extraRows,
  "split heads": heads.splitHeads,
  "groups above": rows.groupsAbove,
  "lost labels": rows.lostLabels,
  "empty row": rows.emptyRows,
  "empty row at the end": rows.emptyRowLast,
  "note row": rows.noteRow,
  "repeated head": rows.repeatedHead,
  "restarted labels": rows.restartedLabels,
  "no head": heads.noHead,
  "table in two": tables.tableInTwo,
  "table per block": tables.tablePerBlock,
  "one table": tables.oneTable,
  reworded: labels.reworded,
  "truncated heads": heads.truncatedHeads,
  "value in head": heads.valueInHead,
  "year in labels": labels.yearInLabels,
  "doubled heads": heads.doubledHeads,
  quotes: labels.quotes,
  "other numerals": labels.otherNumerals,
  renumbered: labels.renumbered,
  "no numerals": labels.noNumerals,
  "other character": labels.otherCharacter,
  "other total": labels.otherTotal,
  "traditional characters": labels.traditionalCharacters,
  "spaced labels": labels.spacedLabels,
  "broken labels": labels.brokenLabels,
  "none in words": writing.noneWords,
  doubtful: writing.doubtful,
  units: writing.units,
  thousands: writing.thousands,
  "spaced thousands": writing.spacedThousands,
  signs: writing.signs,
  "changes in words": writing.changesInWords,
  decimals: writing.decimals,
  "zero in words": writing.zeroWords,
  remarks: writing.remarks,
  "full width": writing.fullWidth,
  padding: writing.padding,
  "summary before": tables.summaryBefore,
  "printed twice": tables.printedTwice,
  "wordy prose": page.wordyProse,
  "plain headings": page.plainHeadings,
  "other headings": page.otherHeadings,
  "no headings": page.noHeadings,
  "page numbers": page.pageNumbers,
  "second report": page.secondReport,
  furniture: page.furniture,
};
