import { expect, test } from "playwright/test";
import { indicators } from "#lib/form/indicators.ts";
import { everyPage } from "./every-page.ts";

everyPage("/method");

test("the index leads to every section", async ({ page }) => {
  await page.goto("/method?lang=en");
  const index = page.getByRole("navigation").filter({ has: page.locator("ol") });
  const links = index.getByRole("link");
  expect(await links.count()).toBeGreaterThan(8);
  for (const link of await links.all()) {
    await link.click();
    await expect(page.locator(":target")).toHaveText(await link.innerText());
    await expect(page.locator(":target")).toBeInViewport();
  }
});

test("the dictionary has every field of the form", async ({ page }) => {
  await page.goto("/method");
  const listed = await page.locator("tr[id]").evaluateAll((rows) => rows.map(({ id }) => id));
  expect(listed).toEqual(expect.arrayContaining(indicators.map(({ id }) => id)));
});

test("every state has its own mark, and none is a zero", async ({ page }) => {
  await page.goto("/method");
  for (const name of ["空白", "不适用", "读不出", "表中无此格", "未采集"]) {
    const row = page.getByRole("row", { name });
    await expect(row.getByRole("img", { name })).toBeVisible();
  }
});
