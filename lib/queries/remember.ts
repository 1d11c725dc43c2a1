import type { Db } from "#db/client.ts";

interface Answer<Value> {
  readonly version: unknown;
  readonly value: Promise<Value>;
}

/**
 * A question about the whole database that is asked once and answered from memory until another
 * process writes. Writes of the same connection are not noticed; the web server makes none.
 */
export function remember<Value>(ask: (db: Db) => Promise<Value>): (db: Db) => Promise<Value> {
  const answers = new WeakMap<Db, Answer<Value>>();
  return (db) => {
    const version = db.$client.pragma("data_version", { simple: true });
    const known = answers.get(db);
    if (known !== undefined && known.version === version) return known.value;
    const value = ask(db);
    answers.set(db, { version, value });
    // A failure is told to whoever asked, and not remembered.
    value.catch(() => answers.delete(db));
    return value;
  };
}
