import type { Locale } from "#lib/locale/locale.ts";
import { reportWords } from "#lib/locale/report.ts";
import type { Report } from "#lib/queries/report.ts";

interface ExtraRowsProps {
  readonly rows: Report["extraRows"];
  readonly locale: Locale;
}

/** Rows the form does not have, as printed. */
export function ExtraRows({ rows, locale }: ExtraRowsProps) {
  if (rows.length === 0) return null;
  const words = reportWords[locale];
  return (
    <section aria-labelledby="extra">
      <h2 className="fig__title" id="extra">
        {words.extraTitle}
      </h2>
      <p className="fig__sub">{words.extraSub}</p>
      <div className="scroll">
        <table className="form">
          <caption className="vh">{words.extraTitle}</caption>
          <thead>
            <tr>
              <th scope="col">{words.label}</th>
              <th scope="col">{words.printed}</th>
            </tr>
          </thead>
          <tbody lang="zh-Hans">
            {rows.map(({ table, label, cells, locator }) => (
              <tr key={JSON.stringify([table, locator])}>
                <th scope="row">{label}</th>
                <td className="form__text">{cells.join(" | ")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
