import {
  documentStrip,
  requestStrip,
  type StripJoint,
  type StripYear,
} from "#lib/charts/continuity.ts";
import { reportLink } from "#lib/locale/address.ts";
import { agenciesWords } from "#lib/locale/agencies.ts";
import { fill } from "#lib/locale/fill.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { formatCount } from "#lib/locale/number.ts";
import { StateMark } from "../../../_ui/state-mark.tsx";
import type { FiguresProps } from "./figures-props.ts";

/** Whether what one year carries out is what the next carries in, and the same of documents. */
export function Continuity(props: FiguresProps) {
  const { points, years, locale } = props;
  const words = agenciesWords[locale];
  if (years.length < 2) return null;
  const requests = requestStrip(points, years);
  const documents = documentStrip(points, years);
  const title = fill(words.contTitle, {
    requests: verdict(requests, "contRequests", locale),
    documents: verdict(documents, "contDocuments", locale),
  });
  return (
    <figure className="fig" aria-labelledby="continuity">
      <figcaption className="fig__head">
        <h2 className="fig__title" id="continuity">
          {title}
        </h2>
        <p className="fig__sub">{words.contSub}</p>
      </figcaption>
      <div className="fig__body strip-wrap">
        <Strip
          name={words.contRequests}
          strip={requests}
          stock={words.contCarriedOut}
          cell={{ indicator: "carried_out", applicant: "total" }}
          {...props}
        />
        <Strip
          name={words.contNormDocs}
          strip={documents}
          stock={words.contInForce}
          cell={{ indicator: "norm_docs_in_force", applicant: "none" }}
          {...props}
        />
      </div>
      <div className="fig__notes">
        <p>{words.contNote}</p>
      </div>
    </figure>
  );
}

/** What the title says of a strip. */
function verdict(
  strip: readonly StripYear[],
  subject: "contRequests" | "contDocuments",
  locale: Locale,
): string {
  const words = agenciesWords[locale];
  const count = (kind: string) => strip.filter(({ joint }) => joint?.joint === kind).length;
  const broken = count("broken");
  if (broken > 0) return fill(words[`${subject}Broken`], { n: broken });
  return count("joined") > 0 ? words[`${subject}Joined`] : words[`${subject}Untestable`];
}

interface StripProps extends FiguresProps {
  readonly name: string;
  readonly strip: readonly StripYear[];
  /** How a stock is written ("结转 {n}"). */
  readonly stock: string;
  readonly cell: { readonly indicator: string; readonly applicant: string };
}

function Strip({ name, strip, stock, cell, agency, scope, held, points, locale }: StripProps) {
  const stateOf = (year: number) =>
    points.find(
      (point) =>
        point.year === year &&
        point.indicator === cell.indicator &&
        point.applicant === cell.applicant,
    )?.state;
  return (
    <ul className="strip" aria-label={name} style={{ "--years": strip.length }}>
      <li className="rowname" aria-hidden>
        {name}
      </li>
      {strip.map(({ year, stock: value, joint }) => (
        <li key={year}>
          <span className="y">
            <b>{year}</b>
            {value === null ? (
              <StateMark state={absenceOf(stateOf(year), held.includes(year))} locale={locale} />
            ) : (
              <a href={reportLink({ agency, year, scope, cell }, locale)}>
                {fill(stock, { n: formatCount(value, locale) })}
              </a>
            )}
          </span>
          {joint !== null && <Joint joint={joint} locale={locale} />}
        </li>
      ))}
    </ul>
  );
}

const looks = { joined: "j", broken: "j j--bad", untestable: "j j--none" } as const;

function Joint({
  joint: { joint, left, right },
  locale,
}: {
  readonly joint: StripJoint;
  readonly locale: Locale;
}) {
  const words = agenciesWords[locale];
  const said = {
    joined: words.contJoined,
    broken: words.contBroken,
    untestable: words.contUntestable,
  }[joint];
  return (
    <span className={looks[joint]}>
      <em className={joint === "broken" ? "bad" : undefined}>
        {left === null || right === null ? (
          said
        ) : (
          <>
            {formatCount(left, locale)} {joint === "joined" ? "=" : "≠"}{" "}
            {formatCount(right, locale)}
            <span className="vh"> {said}</span>
          </>
        )}
      </em>
    </span>
  );
}

function absenceOf(state: string | undefined, isHeld: boolean) {
  if (!isHeld) return "uncollected";
  return state === "blank" || state === "na" || state === "unreadable" ? state : "absent";
}
