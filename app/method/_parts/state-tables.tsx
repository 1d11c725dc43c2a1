import { scopes } from "#lib/form/scope.ts";
import { states } from "#lib/form/state.ts";
import { agenciesWords } from "#lib/locale/agencies.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { methodWords } from "#lib/locale/method.ts";
import { stateExplained, stateWords } from "#lib/locale/states.ts";
import { StateMark } from "../../_ui/state-mark.tsx";

/** Every state with its mark. */
export function StateTable({ locale }: { readonly locale: Locale }) {
  const { head, sections } = methodWords[locale];
  return (
    <div className="scroll">
      <table className="tbl tbl--words">
        <caption className="vh">{sections.states.title}</caption>
        <thead>
          <tr>
            <th scope="col">{head.state}</th>
            <th scope="col">{head.mark}</th>
            <th scope="col">{head.means}</th>
          </tr>
        </thead>
        <tbody>
          {([...states, "uncollected"] as const).map((state) => (
            <tr key={state}>
              <th scope="row">{stateWords[locale][state]}</th>
              <td>
                {state === "number" && "218"}
                {state === "zero" && "0"}
                {state !== "number" && state !== "zero" && (
                  <StateMark state={state} locale={locale} />
                )}
              </td>
              <td className="wrap">{stateExplained[locale][state]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Every scope in a sentence. */
export function ScopeTable({ locale }: { readonly locale: Locale }) {
  const words = methodWords[locale];
  return (
    <div className="scroll">
      <table className="tbl tbl--words">
        <caption className="vh">{words.sections.scopes.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.head.scope}</th>
            <th scope="col">{words.head.means}</th>
          </tr>
        </thead>
        <tbody>
          {scopes.map((scope) => (
            <tr key={scope}>
              <th scope="row">{agenciesWords[locale][`scope_${scope}`]}</th>
              <td className="wrap">{words.scopes[scope]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
