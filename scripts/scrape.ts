import { scrapeCommand } from "#lib/crawl/command.ts";

// Fetches reports from government sites into DATA_DIR/atlas.db; see lib/crawl/arguments.ts.
process.exitCode = await scrapeCommand(process.argv.slice(2), {
  out: process.stdout,
  err: process.stderr,
  folder: process.env["DATA_DIR"] || "data",
});
