/** Ways of writing the same body; the first column is looked for in the order of the table. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/^政府(?=$|办)/u, "人民政府"],
  [/^人民政府(?=.+街道)/u, ""],
  [/^管委会/u, "管理委员会"],
  [/^管理委员会(?!办公室$)(?=.)/u, ""],
  [/街道$/u, "街道办事处"],
];

/**
 * The name of a body inside its region, in one spelling: 政府办公室 is 人民政府办公室, 东湖街道 is
 * 东湖街道办事处. The empty name stays empty.
 */
export function localName(name: string): string {
  return spellings.reduce((text, [pattern, spelling]) => text.replace(pattern, spelling), name);
}
