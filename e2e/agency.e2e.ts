import { expect, type Locator, type Page, test } from "playwright/test";
import { everyPage } from "./every-page.ts";
import { expectCellsHold } from "./report-cells.ts";

const pingtan = "/agencies/pingtanzongheshiyanqu";

everyPage(pingtan, "scope=galaxy");

test("every dot of a number leads to its cell", async ({ page }) => {
  await page.goto(pingtan);
  for (const name of ["新收申请", "行政处罚决定", "行政许可决定", "行政事业性收费", "行政复议"]) {
    await expectCellsHold(cardOf(page, name).getByRole("link"));
  }
});

test("the newest number is that of the newest report, and leads to where it stands", async ({
  page,
}) => {
  await page.goto(pingtan);
  const received = cardOf(page, "新收申请");
  await expect(received).toContainText(/2025\s*154/);
  await received.getByRole("link", { name: "2024: 218" }).click();
  await expect(page.locator("td:target")).toBeInViewport();
  await page.goBack();
  await page.getByRole("link", { name: "2025: 644" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("td:target")).toHaveText("644");
});

test("stock and flow that do not meet are shown with both numbers", async ({ page }) => {
  await page.goto(pingtan);
  await expect(page.getByText("453 ≠ 546")).toBeVisible();
});

test("every report held is listed, newest first, with the way to its cells", async ({ page }) => {
  await page.goto(pingtan);
  const table = page.getByRole("region", { name: "报告" }).getByRole("table");
  await expect(table.getByRole("rowheader")).toHaveText([
    "2025",
    "2024",
    "2023",
    "2022",
    "2021",
    "2020",
    "2019",
    "2018",
  ]);
  await table.getByRole("link", { name: "2018" }).click();
  await expect(page).toHaveURL("/reports/pingtanzongheshiyanqu/2018?scope=region");
});

/** One of the six figures of a body. */
function cardOf(page: Page, name: string): Locator {
  return page.locator(".card", { has: page.getByRole("heading", { level: 3, name }) });
}
