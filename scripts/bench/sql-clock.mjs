// Preloaded into the web server by server.ts: adds up the time that SQLite takes, and tells it when asked.
import Database from "better-sqlite3";

const memory = new Database(":memory:");
const statement = Object.getPrototypeOf(memory.prepare("SELECT 1"));
memory.close();

const spent = { milliseconds: 0, statements: 0 };

for (const name of ["all", "get", "run"]) {
  const method = statement[name];
  statement[name] = function timed(/** @type {unknown[]} */ ...parameters) {
    const began = performance.now();
    try {
      return method.apply(this, parameters);
    } finally {
      spent.milliseconds += performance.now() - began;
      spent.statements += 1;
    }
  };
}

process.on("message", (word) => {
  if (word !== "sql") return;
  process.send?.({ sql: { ...spent } });
  spent.milliseconds = 0;
  spent.statements = 0;
});
