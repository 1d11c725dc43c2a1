import type { Locator } from "#lib/decode/document.ts";
import { indicatorOf } from "#lib/form/indicators.ts";
import { fill } from "#lib/locale/fill.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { reportWords } from "#lib/locale/report.ts";
import { stateExplained, stateWords } from "#lib/locale/states.ts";
import { unitWord } from "#lib/locale/units.ts";
import type { Report } from "#lib/queries/report.ts";

interface StepsProps {
  readonly report: Report;
  readonly cell: Report["cells"][number];
  readonly locale: Locale;
}

/** The way of a cell from the printed text to a value with a state. */
export function Steps({ report, cell, locale }: StepsProps) {
  const words = reportWords[locale];
  const { label, unit, explains } = indicatorOf(cell.indicator);
  const field =
    cell.applicant === "none" ? cell.indicator : `${cell.indicator} · ${cell.applicant}`;
  return (
    <section aria-labelledby="steps">
      <h2 className="fig__title" id="steps">
        {words.steps}
      </h2>
      <dl className="steps">
        <div>
          <dt>{words.raw}</dt>
          <dd>
            {cell.raw === "" ? words.nothingPrinted : <code className="raw">{cell.raw}</code>}
            <small>{cell.locator !== null && placeOf(cell.locator, locale)}</small>
          </dd>
        </div>
        <div>
          <dt>{words.state}</dt>
          <dd>
            {stateWords[locale][cell.state]}
            <small>{stateExplained[locale][cell.state]}</small>
          </dd>
        </div>
        <div>
          <dt>{words.value}</dt>
          <dd>
            <b>{cell.value ?? "—"}</b> {cell.value !== null && unitWord(unit, locale)}
            {cell.flags.map((flag) => (
              <small key={flag}>{words[`flag_${flag}`]}</small>
            ))}
          </dd>
        </div>
        <div>
          <dt>{words.field}</dt>
          <dd>
            {label[locale]}
            <small>{explains[locale]}</small>
            <small>
              <code>{field}</code> {fill(words.fieldForm, { form: cell.form })}
            </small>
          </dd>
        </div>
        <div>
          <dt>{words.snapshot}</dt>
          <dd>
            <code title={report.sha256}>{`sha256 ${report.sha256.slice(0, 12)}…`}</code>
            <small>
              {words.parser} {report.parser}
            </small>
          </dd>
        </div>
      </dl>
    </section>
  );
}

/** Where a text stands, counted from 1 as people count. */
function placeOf(locator: Locator, locale: Locale): string {
  const words = reportWords[locale];
  switch (locator.kind) {
    case "grid":
      return fill(words.atGrid, {
        table: locator.table + 1,
        row: locator.row + 1,
        column: locator.column + 1,
      });
    case "text":
      return fill(words.atText, {
        line: locator.line,
        start: locator.start + 1,
        end: locator.end,
      });
    case "page":
      return fill(words.atPage, { page: locator.page });
    default:
      return fill(words.atBlock, { index: locator.index + 1 });
  }
}
