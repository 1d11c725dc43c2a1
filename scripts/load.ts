import { listBundledSources } from "#lib/crawl/frontier/list-sources.ts";
import { loadCommand } from "#lib/load/command.ts";

// Loads the bundled reports and saved ones into DATA_DIR/atlas.db; see lib/load/arguments.ts.
process.exitCode = await loadCommand(process.argv.slice(2), {
  out: process.stdout,
  err: process.stderr,
  folder: process.env["DATA_DIR"] || "data",
  alongside: listBundledSources,
});
