import { rules } from "#lib/check/rules.ts";
import { textRules } from "#lib/check/text-rules.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { methodWords } from "#lib/locale/method.ts";

/** Every rule reports are checked by. */
export function CheckTable({ locale }: { readonly locale: Locale }) {
  const { head, severities, sections } = methodWords[locale];
  return (
    <div className="scroll">
      <table className="tbl tbl--words">
        <caption className="vh">{sections.checks.title}</caption>
        <thead>
          <tr>
            <th scope="col">{head.rule}</th>
            <th scope="col">{head.says}</th>
            <th scope="col">{head.forms}</th>
            <th scope="col">{head.severity}</th>
          </tr>
        </thead>
        <tbody>
          {[...rules, ...textRules].map(({ id, says, forms, severity }) => (
            <tr key={id}>
              <th scope="row">
                <code>{id}</code>
              </th>
              <td className="wrap">{says[locale]}</td>
              <td>{forms.join(", ")}</td>
              <td>{severities[severity]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
