import type { Locale } from "#lib/locale/locale.ts";
import { methodWords } from "#lib/locale/method.ts";
import { lenses, rates } from "#lib/rate.ts";

/** The choices of denominator, and the rates with what they are made of. */
export function RateTables({ locale }: { readonly locale: Locale }) {
  const { head, lenses: lensWords, sections } = methodWords[locale];
  return (
    <>
      <ul className="prose dots">
        {lenses.map((lens) => (
          <li key={lens}>{lensWords[lens]}</li>
        ))}
      </ul>
      <div className="scroll">
        <table className="tbl tbl--words">
          <caption className="vh">{sections.rates.title}</caption>
          <thead>
            <tr>
              <th scope="col">{head.rate}</th>
              <th scope="col">{head.explains}</th>
              <th scope="col">{head.id}</th>
            </tr>
          </thead>
          <tbody>
            {rates.map(({ id, label, explains }) => (
              <tr key={id}>
                <th scope="row">{label[locale]}</th>
                <td className="wrap">{explains[locale]}</td>
                <td>
                  <code>{id}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
