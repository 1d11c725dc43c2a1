import { appealGroups } from "#lib/form/appeals.ts";
import { indicatorOf } from "#lib/form/indicators.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { reportWords } from "#lib/locale/report.ts";
import { FormCell, type TableProps } from "./form-cell.tsx";

/** Table 4: reconsideration and litigation, one row of fifteen numbers. */
export function AppealsTable(props: TableProps) {
  const words = reportWords[props.locale];
  const [recon, ...litigation] = appealGroups;
  const cells = appealGroups.flatMap(({ parts, total }) => [...parts, total]);
  return (
    <div className="scroll">
      <table className="form form--appeals">
        <caption className="vh">{words.appeals}</caption>
        <thead>
          <tr>
            <th scope="colgroup" colSpan={5} rowSpan={2}>
              {recon?.label[props.locale]}
            </th>
            <th scope="colgroup" colSpan={5 * litigation.length}>
              {words.litigation}
            </th>
          </tr>
          <tr>
            {litigation.map(({ id, label }) => (
              <th key={id} scope="colgroup" colSpan={5}>
                {afterDot(label[props.locale])}
              </th>
            ))}
          </tr>
          <tr>
            {cells.map((id) => (
              <th key={id} scope="col">
                {resultOf(id, props.locale)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {cells.map((id) => (
              <FormCell key={id} indicator={id} applicant="none" {...props} />
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

/** 行政诉讼·复议后起诉 stands under 行政诉讼 already. */
function afterDot(label: string): string {
  return label.split("·").at(-1) ?? label;
}

/** The result alone, without its group. */
function resultOf(id: string, locale: Locale): string {
  const label = indicatorOf(id).label[locale];
  return label.split(/ · |: /).at(-1) ?? label;
}
