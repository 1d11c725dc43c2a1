import { readCommand } from "#lib/load/again/command.ts";

// Reads the archive of DATA_DIR once more and tells which numbers change; see lib/load/again.
process.exitCode = await readCommand(process.argv.slice(2), {
  out: process.stdout,
  err: process.stderr,
  folder: process.env["DATA_DIR"] || "data",
});
