/** A sentence with its {names} replaced; a name without a value stays as it is, so a slip is seen. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (name, key: string) => String(values[key] ?? name));
}
