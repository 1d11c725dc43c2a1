import type { Fact } from "#lib/load/seed/fact.ts";
import { seedPage } from "#lib/load/seed/page.ts";
import { drawFrom } from "#lib/read/made/draw.ts";
import { writeDocx } from "#lib/read/made/writers/docx.ts";
import { writePdf } from "#lib/read/made/writers/pdf.ts";
import { writeXlsx } from "#lib/read/made/writers/xlsx.ts";
import type { MadeAgency } from "./made/made-agency.ts";
import { officialOf } from "./made/official.ts";
import { type Published, publishedBy } from "./published.ts";
import type { Reply } from "./reply.ts";
import type { Routes } from "./routes.ts";

interface FileKind {
  readonly ending: string;
  readonly media: string;
  readonly write: (fact: Fact, seed: number) => Uint8Array;
}

const office = "application/vnd.openxmlformats-officedocument";

/** Of twenty reports one is a PDF, one a Word file, one a workbook, one a page saved as a Word file. */
const kinds: ReadonlyMap<number, FileKind> = new Map([
  [
    3,
    {
      ...{ ending: "pdf", media: "application/pdf" },
      write: (fact, seed) => writePdf(officialOf(fact), "ruled", drawFrom(seed)),
    },
  ],
  [
    8,
    {
      ...{ ending: "docx", media: `${office}.wordprocessingml.document` },
      write: (fact, seed) => writeDocx(officialOf(fact), drawFrom(seed)),
    },
  ],
  [
    13,
    {
      ...{ ending: "xlsx", media: `${office}.spreadsheetml.sheet` },
      write: (fact, seed) => writeXlsx(officialOf(fact), drawFrom(seed)),
    },
  ],
  [
    18,
    {
      ...{ ending: "doc", media: "application/msword" },
      write: (fact) => new TextEncoder().encode(seedPage(fact)),
    },
  ],
]);

function kindOf({ agency, fact }: Published): FileKind | undefined {
  return kinds.get((agency.number + fact.year) % 20);
}

/** A link to the file that a site has in place of the page of a report; undefined where it has the page. */
export function linkToFile(report: Published): string | undefined {
  const kind = kindOf(report);
  if (kind === undefined) return undefined;
  return `<a href="${pathOf(report, kind)}">附件：${report.title}.${kind.ending}</a>`;
}

/** The files of all reports that have one, by their paths. */
export function filesOf(agencies: readonly MadeAgency[]): Routes {
  return new Map(
    publishedBy(agencies).flatMap((report) => {
      const kind = kindOf(report);
      return kind === undefined ? [] : [[pathOf(report, kind), fileOf(report, kind)] as const];
    }),
  );
}

function pathOf({ id }: Published, { ending }: FileKind): string {
  return `/attach/${id.slice(0, 4)}/P${id}.${ending}`;
}

/** The same bytes every time: archives hold the time at which they were made. */
function fileOf({ fact, id }: Published, { media, write }: FileKind): () => Reply {
  let body: Uint8Array | undefined;
  return () => {
    body ??= write(fact, Number(id));
    return { status: 200, headers: { "content-type": media }, body };
  };
}
