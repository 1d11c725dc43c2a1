import type { Finding } from "#lib/check/finding.ts";
import { describeFinding, ruleWords } from "#lib/locale/finding.ts";
import type { Locale } from "#lib/locale/locale.ts";
import { reportWords } from "#lib/locale/report.ts";

interface CellChecksProps {
  readonly checks: readonly Finding[];
  readonly locale: Locale;
}

const looks = {
  fail: { sign: "✕", className: "bad tick", word: "fail" },
  pass: { sign: "✓", className: "ok tick", word: "pass" },
  "pass-blank-as-zero": { sign: "○", className: "quiet tick", word: "passBlankAsZero" },
  "not-assessable": { sign: "?", className: "quiet tick", word: "notAssessed" },
} as const;

/** Every check that uses a cell, with what it came to. */
export function CellChecks({ checks, locale }: CellChecksProps) {
  const words = reportWords[locale];
  return (
    <section aria-labelledby="rules">
      <h2 className="fig__title" id="rules">
        {words.rulesTitle}
      </h2>
      {checks.length === 0 && <p className="fig__sub">{words.rulesNone}</p>}
      <ul className="rules">
        {checks.map((check) => (
          <li key={check.rule}>
            <span className={looks[check.outcome].className} aria-hidden>
              {looks[check.outcome].sign}
            </span>
            <div>
              <b>{ruleWords(check.rule, locale)}</b>
              <p>
                {words[looks[check.outcome].word]}
                {words.colon}
                {said(check, locale)}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Both sides of a check, or its place when they cannot be had. */
function said(check: Finding, locale: Locale): string {
  const { left, right } = check;
  if (left === null || right === null) return check.rule;
  return check.outcome === "fail" ? describeFinding(check, locale) : `${left} = ${right}`;
}
