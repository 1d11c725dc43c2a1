import { expect, test } from "playwright/test";
import { expectWakes, liveChartOf, watchChartCode } from "./chart-code.ts";
import { columnOf } from "./csv.ts";
import { everyPage } from "./every-page.ts";
import { csvOf, expectDrawings, expectSameRows, figureOf, openTable } from "./figure.ts";
import { applyFilters, expectRestored } from "./filters.ts";
import { expectCellsHold, expectSourceInTwoClicks } from "./report-cells.ts";

const pingtan = "pingtanzongheshiyanqu";
const received = `/compare?agency=${pingtan}&from=2024&to=2025&indicator=new_received`;

everyPage("/compare", "agency=&indicator=__proto__&from=x&to=99999&on=-1&lens=1&order=%00");

for (const path of ["/compare", "/compare?lang=en", received]) {
  test(`${path} draws, lists and hands out the same rows`, async ({ page }) => {
    await page.goto(path);
    await expectDrawings(page, ["trend", "ranking"]);
    await expectSameRows(page, ["trend", "ranking"]);
  });
}

test("the published figures of 平潭综合实验区 arrive, and lead to where they stand", async ({
  page,
}) => {
  await page.goto(received);
  const trend = figureOf(page, "trend");
  await expect(trend.getByRole("heading")).toHaveText(/平潭综合实验区.*154.*218/);
  const rows = await csvOf(trend);
  expect(columnOf(rows, "年度")).toEqual(["2024", "2025"]);
  expect(columnOf(rows, "数值")).toEqual(["218", "154"]);
  const table = await openTable(trend);
  await expectSourceInTwoClicks(table.getByRole("link", { name: "218", exact: true }));
});

test("every number leads to its cell", async ({ page }) => {
  await page.goto("/compare?indicator=norm_docs_in_force");
  for (const id of ["trend", "ranking"]) {
    await expectCellsHold(figureOf(page, id).locator("details td a"));
  }
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("filters change address and figures, and the address brings them back", async ({
      page,
    }) => {
      await page.goto("/compare");
      const title = figureOf(page, "trend").getByRole("heading");
      const before = await title.innerText();
      const choices = { 指标: "penalties_decisions", 止: "2024" };
      await applyFilters(page, { 添加机关: "liaochengshi-wenhuahelvyouju", ...choices });
      await expect(page).toHaveURL(/agency=liaochengshi.*indicator=penalties_decisions/);
      await expect(title).not.toHaveText(before);
      await expect(page.getByRole("main")).toContainText("聊城市文化和旅游局");
      await expectRestored(page, choices);
    });
  });
}

test("a body can be taken away", async ({ page }) => {
  await page.goto("/compare");
  const chosen = page.getByRole("form", { name: "筛选" }).getByRole("link", { name: /^移除/ });
  const first = await chosen.first().getAttribute("aria-label");
  const count = await chosen.count();
  await chosen.first().click();
  await expect(chosen).toHaveCount(count - 1);
  await expect(chosen.first()).not.toHaveAttribute("aria-label", first ?? "");
});

test("a chart wakes when pointed at, and its code is not fetched before", async ({ page }) => {
  const hasChartCode = watchChartCode(page);
  await page.goto(received);
  const trend = figureOf(page, "trend");
  await expectWakes(trend, hasChartCode, () => trend.getByRole("img").hover());
});

test("arrow keys go from mark to mark of a chart", async ({ page }) => {
  await page.goto(received);
  const trend = figureOf(page, "trend");
  await trend
    .getByRole("group", { name: /154.*218/ })
    .first()
    .focus();
  await expect(liveChartOf(trend)).toHaveCount(1);
  await page.keyboard.press("ArrowRight");
  await expect(trend.getByRole("status")).toHaveText(/2024.*218/);
  await page.keyboard.press("ArrowRight");
  await expect(trend.getByRole("status")).toHaveText(/2025.*154/);
});

test("a chart that is awake goes when the filters change, and comes anew", async ({ page }) => {
  await page.goto(received);
  const trend = figureOf(page, "trend");
  await trend.getByRole("img").hover();
  const live = liveChartOf(trend);
  await expect(live).toHaveCount(1);
  const before = await live.getAttribute("_echarts_instance_");
  await applyFilters(page, { 指标: "penalties_decisions" });
  await expect(live).not.toHaveAttribute("_echarts_instance_", before ?? "");
  await expect(live).toHaveCount(1);
  await expect(live).toContainText("644");
});
