import { expect, it } from "vitest";
import { madeDatabase } from "./made/database.ts";
import { queryNarrative } from "./narrative.ts";

it("queryNarrative(db, version) gives what the text of that version states, in reading order", async () => {
  const db = madeDatabase([
    {
      ...{ agency: "jia", year: 2023, cells: {} },
      told: [
        {
          ...{ figure: "trainings", value: "2", words: "2次" },
          sentence: "举办政务公开培训2次。",
        },
        {
          ...{ figure: "requests_received", value: "7", words: "7件" },
          sentence: "收到政府信息公开申请7件。",
        },
      ],
    },
    {
      ...{ agency: "yi", year: 2023, cells: {} },
      told: [
        { ...{ figure: "trainings", value: "9", words: "9次" }, sentence: "举办政务公开培训9次。" },
      ],
    },
  ]);
  const rows = await queryNarrative(db, 1);
  expect(rows.map(({ figure, value }) => [figure, value])).toEqual([
    ["trainings", "2"],
    ["requests_received", "7"],
  ]);
  expect(rows[1]).toMatchObject({ approximate: false, said: "number", section: "overview" });
  expect(rows[1]?.sentence.slice(rows[1].start, rows[1].end)).toBe("7件");
});
