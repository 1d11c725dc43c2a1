import { expect, test } from "playwright/test";
import { factOf } from "#e2e/replica/facts.ts";
import { expectWakes, watchChartCode } from "./chart-code.ts";
import { columnOf } from "./csv.ts";
import { everyPage } from "./every-page.ts";
import { csvOf, expectDrawings, expectSameRows, figureOf } from "./figure.ts";
import { applyFilters, expectRestored } from "./filters.ts";
import { expectCellsHold } from "./report-cells.ts";

const pingtan = "/requests?agency=pingtanzongheshiyanqu&on=2025";

everyPage("/requests", "applicant=nobody&as=pie&on=now&from=&agency=,,");

test("figures are drawn, listed and handed out with the same rows", async ({ page }) => {
  await page.goto("/requests");
  const drawn = ["outcomes", "flow", "outcomes-by-agency"];
  await expectDrawings(page, drawn);
  await expectSameRows(page, [...drawn, "grounds", "applicants"]);
});

test("every ground leads to its cell, in the list and in the tinted table", async ({ page }) => {
  await page.goto("/requests?agency=pingtanzongheshiyanqu");
  await expectCellsHold(figureOf(page, "grounds").locator("td a"));
});

test("an outcome that is one row of the form leads to its cell", async ({ page }) => {
  await page.goto(pingtan);
  for (const id of ["outcomes", "outcomes-by-agency", "applicants"]) {
    const rows = figureOf(page, id).locator("details tr").filter({ hasText: "予以公开" });
    await expectCellsHold(rows.locator("td a"));
  }
});

test("the published outcomes of 平潭综合实验区 arrive", async ({ page }) => {
  const { granted, partially_granted: partially } = factOf("pingtan-2025").table3 ?? {};
  await page.goto(pingtan);
  const rows = await csvOf(figureOf(page, "outcomes-by-agency"));
  expect(columnOf(rows, "数值").slice(0, 2)).toEqual(
    [granted?.total, partially?.total].map(String),
  );
  await expect(figureOf(page, "flow").getByRole("heading")).toContainText("154");
});

test("three denominators are shown side by side", async ({ page }) => {
  await page.goto(pingtan);
  const lens = figureOf(page, "lens");
  for (const name of ["全部办结", "实体决定", "新收＋结转"]) await expect(lens).toContainText(name);
  await expect(lens.getByText(/^\d[\d.]*%$/)).toHaveCount(3);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("filters change address and figures, and the address brings them back", async ({ page }) => {
    await page.goto(pingtan);
    const choices = { 一年剖面: "2024", 数值: "count" };
    await applyFilters(page, choices);
    await expect(page).toHaveURL(/on=2024/);
    await expect(figureOf(page, "flow").getByRole("heading")).toContainText("218");
    await expectRestored(page, choices);
  });
});

test("a chart wakes when the keyboard comes to it", async ({ page }) => {
  const hasChartCode = watchChartCode(page);
  await page.goto(pingtan);
  const flow = figureOf(page, "flow");
  const stage = flow.getByRole("group", { name: await flow.getByRole("heading").innerText() });
  await expectWakes(flow, hasChartCode, () => stage.first().focus());
});
