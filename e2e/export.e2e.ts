import { expect, test } from "playwright/test";
import { views } from "#lib/views.ts";
import { parseCsv } from "./csv.ts";
import { parseJson } from "./json.ts";

const received =
  "agency=pingtanzongheshiyanqu&from=2024&to=2025&indicator=new_received&applicant=natural_person";

test("a file holds the published figures to the letter", async ({ request }) => {
  const answer = await request.get(`/export/trend.csv?${received}`);
  expect(answer.headers()["content-disposition"]).toContain(
    'attachment; filename="gongkai-atlas-trend-2024-2025.csv"',
  );
  const text = await answer.text();
  expect(text).toMatch(/^\ufeff/);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  expect(parseCsv(text)).toEqual([
    ["机关", "年度", "口径", "数值", "状态", "表式", "勾稽"],
    ["平潭综合实验区", "2024", "全域汇总", "217", "数字", "2021", ""],
    ["平潭综合实验区", "2025", "全域汇总", "151", "数字", "2021", ""],
  ]);
});

test("every view is handed out as CSV and JSON with the same rows", async ({ request }) => {
  for (const id of views.keys()) {
    const ask = async (format: string) =>
      (await request.get(`/export/${id}.${format}?on=2024&lang=en`)).text();
    const rows = parseCsv(await ask("csv"));
    // The bundled pages are set anew without the sentences of their reports, so none states a figure.
    expect(rows.length, id).toBeGreaterThan(id === "narrative" ? 0 : 1);
    expect(parseJson(await ask("json")), id).toEqual(rows);
  }
});

test("a view that is no view has no file", async ({ request }) => {
  for (const file of ["nothing.csv", "trend.exe", "trend", "__proto__.csv", "trend.option.json"]) {
    expect((await request.get(`/export/${file}`)).status(), file).toBe(404);
  }
});
