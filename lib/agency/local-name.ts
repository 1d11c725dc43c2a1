/** Short names that stand for one body alone; 文旅局 and 教体局 do not. */
const abbreviations: readonly (readonly [RegExp, string])[] = [
  [/^人(?:社|力社保)(?=局$)/u, "人力资源和社会保障"],
  [/^(?:市监|市场监管)局$/u, "市场监督管理局"],
  [/^发改委$/u, "发展和改革委员会"],
  [/^发改局$/u, "发展和改革局"],
  [/^科委$/u, "科学技术委员会"],
  [/^国资委$/u, "国有资产监督管理委员会"],
  [/^卫健委$/u, "卫生健康委员会"],
  [/^卫健局$/u, "卫生健康局"],
  [/^医保局$/u, "医疗保障局"],
  [/^应急局$/u, "应急管理局"],
  [/^退役军人局$/u, "退役军人事务局"],
];

/** Ways of writing the same body; the first column is looked for in the order of the table. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/^政府(?=$|办)/u, "人民政府"],
  [/^人民政府(?=.+街道)/u, ""],
  [/^管委会/u, "管理委员会"],
  [/^管理委员会(?!办公室$)(?=.)/u, ""],
  [/街道$/u, "街道办事处"],
  ...abbreviations,
];

/**
 * The name of a body inside its region, in one spelling: 政府办公室 is 人民政府办公室, 人社局 is
 * 人力资源和社会保障局. The empty name stays empty.
 */
export function localName(name: string): string {
  return spellings.reduce((text, [pattern, spelling]) => text.replace(pattern, spelling), name);
}
