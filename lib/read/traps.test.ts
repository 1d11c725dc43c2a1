import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { decode } from "#lib/decode/decode.ts";
import { readReport } from "./read.ts";

const folder = new URL("traps/fixtures/", import.meta.url);

const trapSchema = z.object({
  /** Number of a cell, by `indicator/applicant`; null where no number may be read. */
  expect: z.record(z.string(), z.union([z.string(), z.number(), z.null()])).default({}),
  identity: z.record(z.string(), z.union([z.string(), z.number(), z.null()])).default({}),
  hints: z.object({ media: z.string().optional(), charset: z.string().optional() }).default({}),
});

describe("readReport(document) is not caught by", () => {
  for (const file of readdirSync(folder).filter((name) => !name.endsWith(".json"))) {
    it(file.replace(/^\d+-|\.(html|txt)$/g, "").replaceAll("-", " "), async () => {
      const json = readFileSync(new URL(file.replace(/(html|txt)$/, "json"), folder), "utf8");
      const trap = trapSchema.parse(JSON.parse(json));
      const bytes = readFileSync(new URL(file, folder));
      const report = readReport(await decode(bytes, { name: file, ...trap.hints }));
      const read = new Map(
        report.cells.map((cell) => [`${cell.indicator}/${cell.applicant}`, cell]),
      );
      const found = Object.keys(trap.expect).map((place) => [
        place,
        read.get(place)?.value ?? null,
      ]);
      const wanted = Object.entries(trap.expect).map(([place, value]) => [
        place,
        value === null ? null : String(value),
      ]);
      expect(found).toEqual(wanted);
      expect(report.identity).toMatchObject(trap.identity);
    });
  }
});
