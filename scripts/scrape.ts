import { scrapeCommand } from "#lib/crawl/command.ts";

// Collects reports from government sites into DATA_DIR/atlas.db; see lib/crawl/arguments.ts.
const told = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => told.abort());
process.exitCode = await scrapeCommand(process.argv.slice(2), {
  out: process.stdout,
  err: process.stderr,
  folder: process.env["DATA_DIR"] || "data",
  stop: told.signal,
  chromium: process.env["CHROMIUM_PATH"] || undefined,
});
