import type { Indicator } from "#lib/form/indicator.ts";
import { findIndicator, indicators } from "#lib/form/indicators.ts";
import { fill } from "#lib/locale/fill.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { methodWords } from "#lib/locale/method.ts";
import { unitWord } from "#lib/locale/units.ts";

/** Every indicator of the three forms, by table: what it counts and where it continues. */
export function Dictionary({ locale }: { readonly locale: Locale }) {
  const { head, tables } = methodWords[locale];
  return [...Map.groupBy(indicators, ({ table }) => table)].map(([table, members]) => (
    <details key={table} className="twin">
      <summary>{tables[table]}</summary>
      <div className="scroll">
        <table className="tbl tbl--words">
          <caption className="vh">{tables[table]}</caption>
          <thead>
            <tr>
              <th scope="col">{head.indicator}</th>
              <th scope="col">{head.unit}</th>
              <th scope="col">{head.explains}</th>
              <th scope="col">{head.forms}</th>
            </tr>
          </thead>
          <tbody>
            {members.map((indicator) => (
              <Row key={indicator.id} indicator={indicator} locale={locale} />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  ));
}

function Row({ indicator, locale }: { readonly indicator: Indicator; readonly locale: Locale }) {
  const { id, short, unit, table, forms, explains, bridges } = indicator;
  const words = methodWords[locale];
  return (
    <tr id={id}>
      <th scope="row">
        {short[locale]}
        <br />
        <small>
          <code>{id}</code>
        </small>
      </th>
      <td>
        {unitWord(unit, locale)}
        {table === "requests" && <small> {words.byApplicant}</small>}
      </td>
      <td className="wrap">
        {explains[locale]}
        {bridges.map((bridge) => (
          <small key={`${bridge.form}/${bridge.indicator}`} className="aside">
            {fill(words.bridge, {
              form: bridge.form,
              label: findIndicator(bridge.indicator)?.short[locale] ?? bridge.indicator,
              how: words.comparability[bridge.comparability],
            })}
          </small>
        ))}
      </td>
      <td>{forms.join(", ")}</td>
    </tr>
  );
}
