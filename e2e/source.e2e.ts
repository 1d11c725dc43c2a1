import { expect, test } from "playwright/test";
import { everyPage } from "./every-page.ts";

const granted = "/reports/pingtanzongheshiyanqu/2024/source?cell=granted.total&scope=region";

everyPage(granted);

test("the archived page marks one cell, and says how it became a number", async ({ page }) => {
  await page.goto(granted);
  const archived = page.getByRole("region", { name: "存档页面" }).getByRole("table");
  const cell = page.locator("#cell");
  await expect(archived.locator(cell)).toHaveText("71");
  await expect(archived.getByRole("row").filter({ has: cell })).toContainText("予以公开");
  const steps = page.getByRole("region", { name: "从原文到数字" });
  await expect(steps).toContainText("granted · total");
  await expect(steps.getByRole("definition").filter({ hasText: "71 件" })).toBeVisible();
});

test("the cell is followed into the other years", async ({ page }) => {
  await page.goto(granted);
  const years = page.getByRole("region", { name: "同一格，其他年度" });
  await years.getByRole("paragraph").getByRole("link", { name: "2025: 33" }).click();
  await expect(page.locator("td:target")).toHaveText("33");
});

test("every check that uses the cell is told with both sides", async ({ page }) => {
  await page.goto(
    "/reports/huaianshihongzequ-renminzhengfu/2023/source?cell=recon_total&scope=region",
  );
  await expect(page.getByRole("region", { name: "用到这一格的核验" })).toContainText("不符");
});
