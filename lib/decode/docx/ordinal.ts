const digits = "零一二三四五六七八九";
const stems = "甲乙丙丁戊己庚辛壬癸";

/** How Word writes the number of a list entry, by the name of the format (ECMA-376 part 1, 17.18.59). */
const writers: Readonly<Record<string, ((count: number) => string) | undefined>> = {
  none: () => "",
  bullet: () => "",
  upperLetter: (count) => letter(count, "A"),
  lowerLetter: (count) => letter(count, "a"),
  upperRoman: (count) => roman(count),
  lowerRoman: (count) => roman(count).toLowerCase(),
  decimalZero: (count) => String(count).padStart(2, "0"),
  decimalFullWidth: (count) =>
    String(count).replaceAll(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  ideographTraditional: (count) => stems.charAt((count - 1) % stems.length),
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  chineseLegalSimplified: chinese,
  ideographDigital: chinese,
  japaneseCounting: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
};

/** The number of a list entry in a format of Word; a format not known here is written in digits. */
export function ordinal(count: number, format: string): string {
  return (writers[format] ?? String)(count);
}

function letter(count: number, first: string): string {
  const index = (count - 1) % 26;
  const repeats = Math.min(5, Math.floor((count - 1) / 26) + 1);
  return String.fromCharCode(first.charCodeAt(0) + index).repeat(repeats);
}

function roman(count: number): string {
  const steps = [
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ] as const;
  let left = count;
  let text = "";
  for (const [value, sign] of steps) {
    for (; left >= value && text.length < 40; left -= value) text += sign;
  }
  return text;
}

function circled(count: number): string {
  return count <= 20 ? String.fromCharCode(0x245f + count) : String(count);
}

/** 一 to 九十九; longer lists are written in digits. */
function chinese(count: number): string {
  if (count >= 100) return String(count);
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  const head = tens === 0 ? "" : `${tens === 1 ? "" : digits.charAt(tens)}十`;
  return ones === 0 && tens > 0 ? head : head + digits.charAt(ones);
}
