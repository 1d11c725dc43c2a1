import { sheetIndicators } from "#lib/form/sheet.ts";
import { reportWords } from "#lib/locale/report.ts";
import { unitWord } from "#lib/locale/units.ts";
import { FormCell, type TableProps } from "./form-cell.tsx";

/** The statistics sheet of 2014: one number a row. */
export function SheetTable(props: TableProps) {
  const { locale } = props;
  const words = reportWords[locale];
  return (
    <div className="scroll">
      <table className="form form--sheet">
        <caption className="vh">{words.sheet}</caption>
        <thead>
          <tr>
            <th scope="col">{words.indicator}</th>
            <th scope="col">{words.unit}</th>
            <th scope="col" className="num">
              {words.value}
            </th>
          </tr>
        </thead>
        <tbody>
          {sheetIndicators.map(({ id, label, unit }) => (
            <tr key={id}>
              <th scope="row">{label[locale]}</th>
              <td className="form__unit">{unitWord(unit, locale)}</td>
              <FormCell indicator={id} applicant="none" {...props} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
