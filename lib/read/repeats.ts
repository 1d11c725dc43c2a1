import type { Flow } from "./flow.ts";

/** Fewer lines than this may all differ by chance. */
const fewestWords = 15;
const fewestNumbers = 8;
/** Numbers of a report never differ nearly all: most are zero. */
const mostDiffer = 0.7;
/** Words of a head come again and again; a few lines may differ in white space alone. */
const mostWordsOnce = 0.97;

/**
 * Whether lines that repeat an earlier one are lost: a report flattened into lines prints 0, 总计 and
 * 结果维持 again and again. Where no words come twice and hardly a number does, what is left stands in no row for certain.
 */
export function lostRepeats({ pieces, text }: Flow): boolean {
  const lines = pieces.filter(({ kind }) => kind !== "row");
  const words = lines.filter(({ raw }) => /\p{Script=Han}/u.test(raw)).map(({ raw }) => raw);
  const numbers = lines
    .map(({ start, end }) => text.slice(start, end))
    .filter((line) => /^[+-]?\d[\d.,]*$/.test(line));
  const differ = new Set(numbers).size > numbers.length * mostDiffer;
  return (
    words.length >= fewestWords &&
    numbers.length >= fewestNumbers &&
    new Set(words).size > words.length * mostWordsOnce &&
    differ
  );
}
