import type { CoverageCell } from "#lib/charts/coverage.ts";
import { homeWords } from "#lib/locale/home.ts";
import type { Locale } from "#lib/locale/locale.ts";

const looks = {
  on: "lookOn",
  late: "lookLate",
  held: "lookHeld",
  unreadable: "lookUnreadable",
  uncollected: "lookUncollected",
} as const;

/** What a cell of the coverage map shows, in words. */
export function lookWord(cell: CoverageCell, locale: Locale): string {
  const words = homeWords[locale];
  return [
    words[looks[cell.look]],
    ...(cell.partial ? [words.lookPartial] : []),
    ...(cell.failing ? [words.lookFailing] : []),
  ].join(words.listComma);
}
