import type { NarrativeId } from "#lib/form/narrative.ts";
import { denialPatterns } from "./narrative-denials.ts";
import { clauseAround, clauseBefore, isOfTheYear } from "./narrative-guards.ts";
import { namePatterns } from "./narrative-names.ts";
import { statedNumber } from "./narrative-number.ts";
import type { FigurePattern } from "./narrative-pattern.ts";
import { figurePatterns } from "./narrative-patterns.ts";
import { narrativeWords } from "./narrative-words.ts";
import type { NarrativeFigure, ReadSection } from "./report.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";

/**
 * The figures a narrative states, in reading order, each with its sentence and its place in it. A
 * number that is not certainly the year's figure is left out, so what is missing here is not zero.
 */
export function readNarrative(
  sections: readonly ReadSection[],
  year: number | null,
): readonly NarrativeFigure[] {
  const seen = new Map<string, number>();
  const figures = sections.flatMap(({ id, paragraphs }) => {
    const first = seen.get(id) ?? 0;
    seen.set(id, first + paragraphs.length);
    return paragraphs.flatMap((paragraph, at) =>
      sentencesOf(paragraph).flatMap((sentence) =>
        figuresIn(sentence, id, year).map(
          (figure): NarrativeFigure => ({ ...figure, section: id, paragraph: first + at }),
        ),
      ),
    );
  });
  return withoutRepeatedNames(figures);
}

type Found = Omit<NarrativeFigure, "section" | "paragraph">;

/** What is planned stands among the improvements: there a figure needs the year in its sentence. */
const thisYear = /全年|本年|今年|当年|20\d\d年/;
const ahead = /下一?步|今后|未来|明年|将/;

function figuresIn(sentence: Sentence, section: ReadSection["id"], year: number | null): Found[] {
  const isPlan =
    section === "problems" && (!thisYear.test(sentence.text) || ahead.test(sentence.text));
  if (isPlan || sentence.text.length > longestSentence) return [];
  const text = blankTitles(sentence.text);
  const isTold = wordsIn(text);
  const numbers = numeral.test(text) ? figurePatterns.filter(isTold) : [];
  const said = [
    ...numbers.flatMap((one) => numbersOf(one, text, year)),
    ...denialPatterns.filter(isTold).flatMap((one) => denialsOf(one, text, year)),
  ];
  const named =
    section === "problems" ? [] : namePatterns.filter(isTold).flatMap((one) => namesOf(one, text));
  return [...onePerPlace(said), ...named]
    .toSorted((a, b) => a.start - b.start)
    .map((one) => ({ ...one, ...inSource(sentence, one) }));
}

/** Without one of these a sentence states no number; the number of a date is none. */
const numeral =
  /(?<![\d.])\d+(?![\d年月日])|[一二两三四五六七八九十][条件篇份次场期个宗起人]|[万千百][余多]/;

/** Whether the sentence holds a word that every phrase of a pattern's figure holds. */
function wordsIn(text: string): (pattern: FigurePattern) => boolean {
  const met = new Map<NarrativeId, boolean>();
  return ({ figure }) => {
    const known = met.get(figure) ?? narrativeWords[figure].some((word) => text.includes(word));
    met.set(figure, known);
    return known;
  };
}

/** Nobody writes a sentence that is longer. */
const longestSentence = 1000;

type Place = Omit<Found, "sentence">;

function numbersOf(one: FigurePattern, text: string, year: number | null): Place[] {
  return [...text.matchAll(one.pattern)].flatMap((match): Place[] => {
    const { groups = {}, index } = match;
    const number = statedNumber(groups);
    const unit = groups["unit"] ?? "";
    if (number === undefined || !fits(one, text, index, match[0])) return [];
    if (unit !== "元" && number.value.includes(".")) return [];
    const [start, end] = numberWithin(match[0], groups, index);
    if (!isOfTheYear({ text, start, end }, one.kind, year)) return [];
    return [{ figure: one.figure, said: "number", ...number, unit, start, end }];
  });
}

/** Where the number with its unit stands in the text. */
function numberWithin(
  phrase: string,
  {
    about = "",
    digits,
    more = "",
    scale = "",
    above = "",
    bare = "",
    over = "",
    unit = "",
    tail = "",
  }: Groups,
  index: number,
): readonly [start: number, end: number] {
  const printed = [about, digits ?? "", more, scale, above, bare, over, unit, tail].join("");
  const start = index + phrase.lastIndexOf(printed);
  return [start, start + printed.length];
}

type Groups = Readonly<Record<string, string | undefined>>;

function denialsOf(one: FigurePattern, text: string, year: number | null): Place[] {
  return [...text.matchAll(one.pattern)].flatMap(({ 0: phrase, index }): Place[] => {
    const [start, end] = [index, index + phrase.length];
    if (!fits(one, text, index, phrase) || !isOfTheYear({ text, start, end }, one.kind, year))
      return [];
    const unit = units[one.figure] ?? "件";
    return [{ figure: one.figure, said: "none", value: "0", unit, approximate: false, start, end }];
  });
}

/** Units of what is denied; the others are cases. */
const units: Partial<Record<NarrativeId, string>> = {
  info_fee_yuan: "元",
  press_conferences: "次",
};

function namesOf(one: FigurePattern, text: string): Place[] {
  return [...text.matchAll(one.pattern)].flatMap((match): Place[] => {
    const name = match.groups?.["name"] ?? match[0];
    const start = match.index + match[0].lastIndexOf(name);
    const end = start + name.length;
    const clause = clauseAround({ text, start, end });
    if (one.without?.test(clause) === true) return [];
    return [
      { figure: one.figure, said: "named", value: null, unit: "", approximate: false, start, end },
    ];
  });
}

function fits(one: FigurePattern, text: string, at: number, phrase: string): boolean {
  const stretch = { text, start: at, end: at + phrase.length };
  return (
    one.needs?.test(text.slice(0, at)) !== false &&
    one.about?.test(clauseAround(stretch)) !== false &&
    one.without?.test(clauseBefore(stretch)) !== true
  );
}

/** A number is one figure, that of the first pattern; two figures may share it only by two ids of appeals. */
function onePerPlace(places: readonly Place[]): readonly Place[] {
  return places.filter((place, at) => {
    const before = places
      .slice(0, at)
      .filter(({ start, end }) => start < place.end && end > place.start);
    return before.every(
      ({ figure }) => figure !== place.figure && isAppeal(figure) && isAppeal(place.figure),
    );
  });
}

function isAppeal(figure: NarrativeId): boolean {
  return figure === "reconsiderations" || figure === "litigations";
}

/** Titles of documents hold years and numbers of their own. */
function blankTitles(text: string): string {
  return text.replaceAll(/《[^》]*》/g, (title) => `《${"□".repeat(title.length - 2)}》`);
}

function inSource(
  { raw, offsets }: Sentence,
  { start, end }: Place,
): Pick<Found, "sentence" | "start" | "end"> {
  return {
    sentence: raw,
    start: offsets[start] ?? 0,
    end: (offsets[end - 1] ?? raw.length - 1) + 1,
  };
}

/** A channel is named once a report, where it is named first. */
function withoutRepeatedNames(figures: readonly NarrativeFigure[]): readonly NarrativeFigure[] {
  const isFirst = (figure: NarrativeFigure, at: number) =>
    figures.findIndex((other) => other.said === "named" && other.figure === figure.figure) === at;
  return figures.filter(
    (figure, at) =>
      figure.said !== "named" || figure.figure === "column_named" || isFirst(figure, at),
  );
}
