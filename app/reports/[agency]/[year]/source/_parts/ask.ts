import { notFound } from "next/navigation";
import { type Locale, parseLocale } from "#lib/locale/locale.ts";
import { queryReport, type Report } from "#lib/queries/report.ts";
import { db } from "../../../../../_db.ts";
import { parseReportKey } from "../../_parts/params.ts";
import { type Evidence, evidenceOf } from "./evidence.ts";

/** What the page of a cell is about. */
interface Asked {
  readonly report: Report;
  readonly evidence: Evidence;
  readonly locale: Locale;
}

/** The report and cell an address asks for; an address that leads nowhere is not found. */
export async function ask(
  params: Promise<{ readonly agency: string; readonly year: string }>,
  searchParams: Promise<Readonly<Record<string, unknown>>>,
): Promise<Asked> {
  const query = await searchParams;
  const key = parseReportKey(await params, query);
  const report = key && (await queryReport(db, key));
  const evidence = report && evidenceOf(report, String(query["cell"]));
  if (report === undefined || evidence === undefined) notFound();
  return { report, evidence, locale: parseLocale(query["lang"]) };
}
