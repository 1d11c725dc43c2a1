import { expect, test } from "playwright/test";
import { barriersOf } from "./axe.ts";

const report = "/reports/pingtanzongheshiyanqu";

const nowhere = [
  "/nowhere",
  "/agencies/nobody",
  "/agencies/__proto__",
  "/reports/nobody/2024",
  `${report}/1999`,
  `${report}/2017`,
  `${report}/last`,
  `${report}/2024/source`,
  `${report}/2024/source?cell=nothing.total`,
];

test("what is not there is not found, and that is said in plain words", async ({ page }) => {
  for (const path of nowhere) {
    const answer = await page.goto(path);
    expect.soft(answer?.status(), path).toBe(404);
    await expect.soft(page.getByRole("heading", { level: 1 }), path).toHaveText("没有这一页");
  }
  await expect(page.getByRole("main")).toContainText("没有收到不等于没有公布");
  await page.getByRole("main").getByRole("link", { name: "查一个机关" }).click();
  await expect(page).toHaveURL("/agencies");
});

test("what is not found is told in English too, and nobody is barred from it", async ({ page }) => {
  await page.goto("/agencies/nobody?lang=en");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no such page");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  expect(await barriersOf(page, "light")).toEqual([]);
});
