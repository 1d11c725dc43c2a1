import type { FormCell } from "#lib/form/indicators.ts";
import type { Conflict, NarrativeFigure, ReadReport } from "#lib/read/report.ts";
import type { Lookup } from "./assess.ts";
import { compare, formatDecimal, parseDecimal, subtract, sum } from "./decimal.ts";
import type { Finding } from "./finding.ts";
import { fingerprint } from "./fingerprint.ts";
import type { TextComparison, TextRule } from "./text-rule.ts";
import { textRules } from "./text-rules.ts";

/**
 * One finding for each rule about the words of a report that can be tried on it: the text states the
 * figure exactly and the cells hold numbers, or it names the year or the body in two ways.
 */
export function checkText(report: ReadReport, lookup: Lookup): readonly Finding[] {
  return textRules.flatMap((rule) => {
    const { compares } = rule;
    if (typeof compares !== "string") {
      return compares.flatMap((one) => compareFigure(rule, one, report.narrative, lookup));
    }
    const conflict = report.identity.conflicts.find(({ field }) => field === compares);
    return conflict === undefined ? [] : [contradiction(rule, conflict)];
  });
}

function compareFigure(
  rule: TextRule,
  { place, figure, sums }: TextComparison,
  narrative: readonly NarrativeFigure[],
  lookup: Lookup,
): readonly Finding[] {
  const stated = narrative.filter((one) => one.figure === figure && isExact(one));
  const left = stated[0]?.value ?? undefined;
  const printed = sums.flatMap((cells) => sumOf(cells, lookup));
  const [nearest] = printed;
  if (left === undefined || nearest === undefined) return [];
  const holds = stated.some(({ value }) =>
    printed.some((right) => value !== null && compare(parseDecimal(value), right) === 0),
  );
  const id = place === "" ? rule.id : `${rule.id}:${place}`;
  const [text, table] = holds ? [nearest, nearest] : [parseDecimal(left), nearest];
  const cells = sums[0] ?? [];
  const said = cells.map((cell) => lookup(cell)?.value);
  return [
    {
      rule: id,
      severity: rule.severity,
      outcome: holds ? "pass" : "fail",
      left: formatDecimal(text),
      right: formatDecimal(table),
      delta: formatDecimal(subtract(text, table)),
      cells,
      fingerprint: fingerprint([id, ...stated.map(({ value }) => value), ...said].join(" ")),
    },
  ];
}

/** Whether the text gives the number itself: none that it calls rough, none in units of ten thousand. */
function isExact({ said, approximate, sentence, start, end }: NarrativeFigure): boolean {
  return said !== "named" && !approximate && !/[百千万亿]/.test(sentence.slice(start, end));
}

/** The sum of cells that all hold numbers; nothing where one does not. */
function sumOf(cells: readonly FormCell[], lookup: Lookup) {
  const values = cells.map((cell) => lookup(cell)?.value ?? null);
  return values.includes(null) ? [] : [sum(values.map((value) => parseDecimal(value ?? "0")))];
}

function contradiction(rule: TextRule, { said }: Conflict): Finding {
  const [left, right] = said.map(({ value }) => value);
  return {
    rule: rule.id,
    severity: rule.severity,
    outcome: "fail",
    left: left ?? null,
    right: right ?? null,
    delta: null,
    cells: [],
    fingerprint: fingerprint([rule.id, ...said.map(({ value }) => value)].join(" ")),
  };
}
