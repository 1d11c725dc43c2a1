/**
 * Radicals that PDF fonts give for the characters that look like them, and those characters; the
 * Kangxi radicals have their characters as compatibility forms.
 */
const supplement =
  "⺌小⺍小⺠民⺟母⻄西⻅见⻆角⻈讠⻉贝⻋车⻐钅⻑长⻒镸⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟";

const characters: ReadonlyMap<string, string> = new Map(
  Array.from({ length: supplement.length / 2 }, (_, at) => [
    supplement.charAt(2 * at),
    supplement.charAt(2 * at + 1),
  ]),
);

/** A text with characters in the place of radicals. */
export function withoutRadicals(text: string): string {
  return text
    .replaceAll(/[\u2f00-\u2fd5]/g, (radical) => radical.normalize("NFKC"))
    .replaceAll(/[\u2e80-\u2eff]/g, (radical) => characters.get(radical) ?? radical);
}
