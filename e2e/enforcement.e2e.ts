import { expect, test } from "playwright/test";
import { expectWakes, watchChartCode } from "./chart-code.ts";
import { columnOf } from "./csv.ts";
import { everyPage } from "./every-page.ts";
import { csvOf, expectDrawings, expectSameRows, figureOf } from "./figure.ts";
import { applyFilters, expectRestored } from "./filters.ts";
import { expectCellsHold } from "./report-cells.ts";

const drawn = ["enforcement-bodies", "enforcement-types", "enforcement-trends"];
const figures = [...drawn, "enforcement-heat"];

everyPage("/enforcement", "indicator=new_received&type=<b>&region=x&scope=1&on=20240");

test("figures are drawn, listed and handed out with the same rows", async ({ page }) => {
  await page.goto("/enforcement");
  await expectDrawings(page, drawn);
  await expectSameRows(page, figures);
});

test("every number leads to its cell", async ({ page }) => {
  await page.goto("/enforcement");
  for (const id of figures) await expectCellsHold(figureOf(page, id).locator("td a"));
});

test("the tabs change what the tinted table shows, and nothing else", async ({ page }) => {
  await page.goto("/enforcement?agency=pingtanzongheshiyanqu&from=2024&lang=en");
  const heat = figureOf(page, "enforcement-heat");
  await heat.getByRole("link", { name: "Permits", exact: true }).click();
  await expect(page).toHaveURL(/agency=pingtan.*from=2024.*indicator=permits_decisions.*lang=en/);
  expect(columnOf(await csvOf(heat), "Value")).toEqual(["4529", "2418"]);
  await expect(heat.getByRole("cell", { name: "4,529" }).first()).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a region narrows the figures, and the address brings them back", async ({ page }) => {
    await page.goto("/enforcement?on=2023");
    const choices = { 地区: "320000" };
    await applyFilters(page, choices);
    await expect(page).toHaveURL(/region=320000/);
    const bodies = figureOf(page, "enforcement-bodies");
    await expect(bodies).toContainText("淮安市洪泽区人民政府");
    expect(columnOf(await csvOf(bodies), "机关")).not.toContain("平潭综合实验区");
    await expectRestored(page, choices);
  });
});

test("a chart wakes when pointed at", async ({ page }) => {
  const hasChartCode = watchChartCode(page);
  await page.goto("/enforcement");
  const types = figureOf(page, "enforcement-types");
  await expectWakes(types, hasChartCode, () => types.getByRole("img").hover());
});
