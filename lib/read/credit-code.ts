/** Characters of a unified social credit code in the order of their values (GB 32100); I, O, S, V, Z are none. */
const characters = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;
/** Bodies registered by the office of staffing begin with 1: organs, institutions and the like. */
const shape = /(?<![0-9A-Z])1[1239]\d{6}[0-9A-HJ-NP-RTUW-Y]{10}(?![0-9A-Z])/g;

/** The codes of public bodies in a text whose check digit is right, in order. */
export function creditCodesIn(text: string): readonly string[] {
  return [...text.toUpperCase().matchAll(shape)].map(([code]) => code).filter(isCreditCode);
}

/** Whether the last of the 18 characters of a unified social credit code is that of the others. */
export function isCreditCode(code: string): boolean {
  const values = [...code].map((character) => characters.indexOf(character));
  if (values.length !== weights.length + 1 || values.includes(-1)) return false;
  const sum = weights.reduce((total, weight, at) => total + weight * (values[at] ?? 0), 0);
  return (31 - (sum % 31)) % 31 === values.at(-1);
}

/** The region a body was registered in: six digits of GB/T 2260, which may be those of a former region. */
export function registeredIn(code: string): string {
  return code.slice(2, 8);
}
