/** The lines of a text that are not empty, with single spaces for the white space in them. */
export function textLines(text: string): readonly string[] {
  return text.split("\n").flatMap((line) => {
    const shown = line.replaceAll(/[\r\t ]+/g, " ").trim();
    return shown === "" ? [] : [shown];
  });
}
