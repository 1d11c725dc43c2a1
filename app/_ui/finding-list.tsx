import { link, reportLink } from "#lib/locale/address.ts";
import { describeFinding } from "#lib/locale/finding.ts";
import type { Locale } from "#lib/locale/locale.ts";
import type { FindingRow } from "#lib/queries/findings.ts";

interface FindingListProps {
  readonly findings: readonly FindingRow[];
  readonly locale: Locale;
  /** What the page is about, and need not be said again. */
  readonly about?: "agency" | "report";
}

/** Failed checks, each a sentence that quotes the printed numbers and leads to the cell. */
export function FindingList({ findings, locale, about }: FindingListProps) {
  return (
    <ul className="list">
      {findings.map((finding) => (
        <li key={`${finding.agency}/${finding.year}/${finding.scope}/${finding.rule}`}>
          {about !== "report" && <Whose finding={finding} locale={locale} about={about} />}
          <p>
            <a className="said" href={reportLink({ ...finding, cell: finding.cells[0] }, locale)}>
              {describeFinding(finding, locale)}
            </a>
          </p>
          <Equation finding={finding} />
        </li>
      ))}
    </ul>
  );
}

interface WhoseProps {
  readonly finding: FindingRow;
  readonly locale: Locale;
  readonly about: "agency" | undefined;
}

function Whose({ finding, locale, about }: WhoseProps) {
  return (
    <p className="meta">
      {about === undefined && (
        <>
          <a href={link(`/agencies/${finding.agency}`, locale)} lang="zh-Hans">
            {finding.name}
          </a>
          {" · "}
        </>
      )}
      {finding.year}
    </p>
  );
}

/** The two sides as printed. */
function Equation({ finding: { left, right, delta } }: { readonly finding: FindingRow }) {
  if (left === null || right === null || delta === null) return null;
  return (
    <p className="eq">
      <b className="bad">
        {left} ≠ {right}
      </b>
      {` (${delta.replace("-", "−")})`}
    </p>
  );
}
