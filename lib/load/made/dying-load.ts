import { fileItems } from "../file-items.ts";
import { loadAll } from "../load-all.ts";
import { openTarget } from "../open-target.ts";
import { walk } from "../walk.ts";

// Loads a folder and kills itself while it changes the row of the given number, counted from 1.
const [folder = "", pages = "", number = ""] = process.argv.slice(2);

const target = openTarget(folder);
const { $client } = target.db;
let left = Number(number);
$client.function("changed", { directOnly: false }, () => {
  left -= 1;
  if (left === 0) process.kill(process.pid, "SIGKILL");
  return null;
});
const tables = ["agencies", "agency_names", "findings", "observations", "origins", "refusals"];
for (const table of [...tables, "reports", "runs", "sections", "snapshots", "versions"]) {
  for (const change of ["INSERT", "UPDATE", "DELETE"]) {
    $client.exec(
      `CREATE TEMP TRIGGER ${table}_${change} AFTER ${change} ON ${table} BEGIN SELECT changed(); END`,
    );
  }
}
await loadAll(target, fileItems(walk([pages]), {}), () => undefined);
