/**
 * Chinese is written without spaces, so the full-text index holds every pair of neighbouring
 * characters ("政府信息" → 政府 府信 信息 息). A phrase of pairs finds a word of any length, and the
 * single last character of a run lets a query end where the text ends.
 */
const runs = /\p{Script=Han}+|[[\p{Letter}\p{Number}]--\p{Script=Han}]+/gv;
const han = /^\p{Script=Han}/u;

/** The tokens to be indexed for a text, separated by spaces; punctuation is left out. */
export function bigrams(text: string): string {
  return tokens(text).join(" ");
}

/**
 * The FTS5 query that finds a text as it stands, or null when the text has nothing to look for. The
 * last token is a prefix, so that "2023年" finds "2023年度".
 */
export function phraseQuery(text: string): string | null {
  const all = tokens(text);
  // The text may go on where the query ends: its last character need not end a run there.
  const wanted = endsInPair(all) ? all.slice(0, -1) : all;
  return wanted.length === 0 ? null : `"${wanted.join(" ")}" *`;
}

function endsInPair(all: readonly string[]): boolean {
  const before = all.at(-2) ?? "";
  const last = all.at(-1) ?? "";
  return han.test(before) && before.length > last.length && before.endsWith(last);
}

function tokens(text: string): readonly string[] {
  const plain = text.normalize("NFKC").toLowerCase();
  return [...plain.matchAll(runs)].flatMap(([run]) => (han.test(run) ? pairs([...run]) : [run]));
}

function pairs(characters: readonly string[]): readonly string[] {
  return characters.map((character, at) => character + (characters[at + 1] ?? ""));
}
