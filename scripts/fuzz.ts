import { fuzzCommand } from "#lib/fuzz/command.ts";

// Makes random reports in every format and reads them; see lib/fuzz/command.ts.
process.exitCode = await fuzzCommand(process.argv.slice(2), {
  out: process.stdout,
  err: process.stderr,
});
