import { devices, expect, test } from "playwright/test";
import { expectWakes, watchChartCode } from "./chart-code.ts";
import { columnOf } from "./csv.ts";
import { everyPage } from "./every-page.ts";
import { csvOf, expectDrawings, expectSameRows, figureOf, openTable } from "./figure.ts";
import { applyFilters, expectRestored } from "./filters.ts";
import { expectCellsHold, expectSourceInTwoClicks } from "./report-cells.ts";

const pingtan = "/disclosure?agency=pingtanzongheshiyanqu";

everyPage("/disclosure", "indicator=penalties_decisions&from=2099x&scope=moon&region=1");

test("figures are drawn, listed and handed out with the same rows", async ({ page }) => {
  await page.goto("/disclosure");
  await expectDrawings(page, ["documents", "documents-in-force"]);
  await expectSameRows(page, ["documents", "documents-in-force"]);
});

test("every number leads to its cell", async ({ page }) => {
  await page.goto("/disclosure");
  for (const id of ["documents", "documents-in-force"]) {
    await expectCellsHold(figureOf(page, id).locator("details td a"));
  }
});

test("the published stock of 平潭综合实验区 arrives, and leads to where it stands", async ({
  page,
}) => {
  await page.goto(`${pingtan}&on=2025`);
  const figure = figureOf(page, "documents-in-force");
  expect(columnOf(await csvOf(figure), "数值")).toEqual(["546"]);
  const table = await openTable(figure);
  await expectSourceInTwoClicks(table.getByRole("link", { name: "546", exact: true }));
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("filters change address and figures, and the address brings them back", async ({ page }) => {
    await page.goto(pingtan);
    const choices = { "年份 起": "2022", 止: "2023" };
    await applyFilters(page, choices);
    await expect(page).toHaveURL(/from=2022&to=2023/);
    const rows = await csvOf(figureOf(page, "documents"));
    expect(new Set(columnOf(rows, "年度"))).toEqual(new Set(["2022", "2023"]));
    await expectRestored(page, choices);
  });
});

test.describe("on a phone", () => {
  const { viewport, userAgent, deviceScaleFactor, isMobile, hasTouch } = devices["Pixel 5"];
  test.use({ viewport, userAgent, deviceScaleFactor, isMobile, hasTouch });

  test("a chart wakes when touched", async ({ page }) => {
    const hasChartCode = watchChartCode(page);
    await page.goto(pingtan);
    const documents = figureOf(page, "documents");
    await expectWakes(documents, hasChartCode, () => documents.getByRole("img").tap());
  });
});
