import { parseArgs } from "node:util";
import { measureAccuracy, totalOf } from "#lib/accuracy/accuracy.ts";
import type { Score } from "#lib/accuracy/score.ts";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { faults: { type: "boolean", default: false } },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error(
    "usage: npm run accuracy -- DIR [--faults]   (DIR holds documents.jsonl and facts.jsonl)",
  );
  process.exit(2);
}

const scores: Score[] = [];
for await (const { slug, score, refused } of measureAccuracy(folder)) {
  scores.push(score);
  const { right, wrong, unreadable, missing, faults } = score;
  const counts = `right ${right}  wrong ${wrong}  unreadable ${unreadable}  missing ${missing}`;
  console.log(`${slug.padEnd(28)} ${counts}${refused === undefined ? "" : `  (${refused})`}`);
  if (values.faults) for (const fault of faults) console.log(`  ${fault}`);
}
const { right, wrong, unreadable, missing } = totalOf(scores);
console.log(
  `total: ${right} right, ${wrong} wrong, ${unreadable} unreadable, ${missing} missing in ${scores.length} documents`,
);
process.exitCode = wrong > 0 ? 1 : 0;
