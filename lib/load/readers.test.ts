import { afterAll, describe, expect, it } from "vitest";
import { RefusalError } from "./errors.ts";
import { madePage } from "./made/report.ts";
import { openReaders } from "./readers.ts";
import { readBytes } from "./reading.ts";

const readers = openReaders(undefined, 2);
const hasty = openReaders({ seconds: 0.01, megabytes: 700 }, 1);
const small = openReaders({ seconds: 60, megabytes: 48 }, 1);
afterAll(() => Promise.all([readers.close(), hasty.close(), small.close()]));

describe("openReaders()", () => {
  it("reads as this thread does", async () => {
    const here = await readBytes(madePage(), "a.html", {});
    expect(await readers.read(madePage(), "a.html", {})).toEqual(here);
  });

  it("reads several documents at a time, each for itself", async () => {
    const years = [2019, 2020, 2021, 2022, 2023];
    const readings = await Promise.all(
      years.map((year) => readers.read(madePage({ year }), "a.html", {})),
    );
    expect(readings.map(({ identified }) => identified.year)).toEqual(years);
  });

  it("refuses what is no report with the reason alone", async () => {
    const reading = readers.read(new Uint8Array(), "a.html", {});
    await expect(reading).rejects.toEqual(new RefusalError("empty file"));
  });

  it("refuses a document that takes too long", async () => {
    await expect(hasty.read(endless(), "a.html", {})).rejects.toThrow(
      "takes longer than 0.01 s to read",
    );
  });

  it("refuses a document that takes too much memory, and goes on", async () => {
    await expect(small.read(endless(), "a.html", {})).rejects.toThrow(
      "takes more than 48 MB of memory to read",
    );
    expect((await small.read(madePage(), "a.html", {})).identified.year).toBe(2023);
  });
});

/** A page of a million cells. */
function endless(): Uint8Array {
  return new TextEncoder().encode(`<table>${"<tr><td>1<td>2".repeat(500_000)}`);
}
