import { disclosureBlocks } from "#lib/form/disclosure.ts";
import type { Fact } from "#lib/load/seed/fact.ts";
import { officialReport } from "#lib/read/made/official/official-report.ts";
import type { MadeReport } from "#lib/read/made/report.ts";

/** A report on the form of 2021 as it is set before it is written in a format; its figures are those of the fact. */
export function officialOf({
  agency,
  year,
  table2 = {},
  table3 = {},
  table4 = {},
}: Fact): MadeReport {
  const figures = new Map([
    ...Object.entries({ ...table2, ...table4 }).map(
      ([id, figure]) => [`${id}/none`, printed(figure)] as const,
    ),
    ...Object.entries(table3).flatMap(([id, row]) =>
      Object.entries(row).map(
        ([applicant, figure]) => [`${id}/${applicant}`, printed(figure)] as const,
      ),
    ),
  ]);
  const blocks = disclosureBlocks.filter(({ form }) => form === "2021");
  return officialReport(figures, { blocks, requests: "2021" }, { agency, year });
}

function printed(figure: number | null): string {
  return figure === null ? "" : String(figure);
}
