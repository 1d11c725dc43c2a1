import { expect, test } from "playwright/test";
import { everyPage } from "./every-page.ts";

everyPage("/agencies", "q=&region=Jiangsu&type=<script>&page=-3");

test("a name, its pinyin, its initials or parts of it find a body", async ({ page }) => {
  for (const [words, name] of [
    ["平潭", "平潭综合实验区"],
    ["pingtan", "平潭综合实验区"],
    ["ptzhsyq", "平潭综合实验区"],
    ["聊城文旅局", "聊城市文化和旅游局"],
  ] as const) {
    await page.goto("/agencies");
    const bar = page.getByRole("main").getByRole("searchbox", { name: "名称" });
    await bar.fill(words);
    await bar.press("Enter");
    await expect(page).toHaveURL(/\?q=/);
    await expect(page.getByRole("rowheader", { name }), words).toBeVisible();
    await expect(bar).toHaveValue(words);
  }
});

test("as many are listed as are said to be found, and each has its page", async ({
  page,
  request,
}) => {
  await page.goto("/agencies");
  const links = page.getByRole("rowheader").getByRole("link");
  await expect(page.getByRole("heading", { name: `${await links.count()} 个机关` })).toBeVisible();
  for (const link of await links.all()) {
    const answer = await request.get((await link.getAttribute("href")) ?? "");
    expect(await answer.text()).toContain(await link.innerText());
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("region and kind narrow the list, and the address brings it back", async ({ page }) => {
    await page.goto("/agencies?lang=en");
    await page.getByLabel("Region").selectOption("320000");
    await page.getByRole("button", { name: "Apply" }).click();
    await expect(page).toHaveURL(/region=320000.*lang=en/);
    await expect(page.getByRole("rowheader", { name: "淮安市人民政府" })).toBeVisible();
    await expect(page.getByRole("rowheader", { name: "平潭综合实验区" })).toHaveCount(0);
    await page.goto(page.url());
    await expect(page.getByLabel("Region")).toHaveValue("320000");
    await page.getByRole("link", { name: "Clear filters" }).click();
    await expect(page.getByRole("rowheader", { name: "平潭综合实验区" })).toBeVisible();
  });
});

test("nothing found is said in plain words", async ({ page }) => {
  await page.goto("/agencies?q=zzzz");
  await expect(page.getByRole("main")).toContainText("没有找到这样的机关");
  await page.getByRole("main").getByRole("link", { name: "清除筛选" }).last().click();
  await expect(page).toHaveURL("/agencies");
});
