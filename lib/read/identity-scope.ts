import type { Scope } from "#lib/form/scope.ts";
import { compact } from "./compact.ts";
import type { Candidate } from "./report.ts";
import { isGovernment } from "./same-body.ts";
import type { TextLine } from "./text-line.ts";

const departments =
  /(局|委|委员会|厅|院|处|所|站|队|办公[厅室]|街道|街道办事处|[镇乡])$|[镇乡]人民政府$/;
const office = /(?:政府|府)办(?:公[厅室])?$/;

/** Words that say whose work the figures count (DOMAIN.md part 3.4), the surest first. */
const markers: readonly (readonly [scope: Scope, source: string, pattern: RegExp])[] = [
  [
    "region",
    "compiled from lower levels",
    /(综合|汇总).{0,60}(各乡镇|各镇|各街道|各县|各区|乡镇).{0,60}(编制|汇总)|(各乡镇|各镇|各街道|各县|各区).{0,60}(汇总|综合).{0,10}(编制|而成)/,
  ],
  [
    "level",
    "figures of this level alone",
    /(?:数据|统计|报告)[^。;]{0,16}(?:仅|只)(?:含|包括|为|限|涵盖)[^。;]{0,6}[省市县区]本级/,
  ],
  [
    "region",
    "requests of the whole region",
    /全[省市县区州旗盟](?:各级)?(?:行政机关|政府部门|各部门|各单位)?(?:共|累计|共计)*(?:收到|受理|新收)[^。,;]{0,10}(?:信息公开|依申请公开)[^。,;]{0,4}(?:申请)?\d/,
  ],
];

/** What the opening and the overview say about the scope; to be read with `scopeOf`. */
export function scopeCandidates(
  lines: readonly TextLine[],
  overview: readonly string[],
): readonly Candidate[] {
  const opening = lines.slice(0, 30).map(({ text }) => text);
  const said = [...opening, ...overview].map((text) => compact(text).text).join("\n");
  return markers.flatMap(([scope, source, pattern]) =>
    pattern.test(said) ? [{ field: "scope" as const, value: scope, source }] : [],
  );
}

/**
 * Whose work is counted: a department, an office, a township reports on itself; a government on what
 * its text says. An office whose text counts a whole region may mean either, and stays unknown.
 */
export function scopeOf(agency: string | null, candidates: readonly Candidate[]): Scope {
  const said = candidates.find(({ field }) => field === "scope")?.value;
  const marked = markers.find(([scope]) => scope === said)?.[0];
  if (agency === null) return marked ?? "unknown";
  if (office.test(agency)) return marked === undefined ? "own" : "unknown";
  const isZone = /管理?委员?会$/.test(agency);
  if (departments.test(agency) && !isZone) return "own";
  if (isZone) return marked ?? "own";
  return isGovernment(agency) || marked === "region" ? (marked ?? "unknown") : "unknown";
}
