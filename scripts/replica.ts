import { writeFileSync } from "node:fs";
import { wholeCountry } from "#e2e/replica/country.ts";
import { startCountry } from "#e2e/replica/country-server.ts";

// Serves made government sites on this machine and writes a file of sources that leads to them.
const [file = "replica.yaml"] = process.argv.slice(2);
const { sources, country, close } = await startCountry(wholeCountry, 0);
writeFileSync(file, sources);
console.log(`${country.hosts.size} sites with ${country.reports.length} reports; Ctrl-C ends them`);
console.log(`npm run scrape -- --allow-private --sources ${file}`);
process.once("SIGINT", () => close());
