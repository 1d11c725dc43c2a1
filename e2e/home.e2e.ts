import { expect, test } from "playwright/test";
import { columnOf } from "./csv.ts";
import { everyPage } from "./every-page.ts";
import { csvOf, figureOf, jsonOf } from "./figure.ts";

everyPage("/");

test("the map of coverage and its files hold the same reports", async ({ page }) => {
  await page.goto("/");
  const coverage = figureOf(page, "coverage");
  const rows = await csvOf(coverage);
  expect(await jsonOf(coverage)).toEqual(rows);
  const [agencies, failures] = [columnOf(rows, "机关"), columnOf(rows, "不符条数")];
  const handedOut = columnOf(rows, "年度").flatMap((year, at) =>
    year === "" ? [] : [`${agencies[at]} ${year} ${failures[at] !== "0"}`],
  );
  const drawn = await coverage
    .getByRole("cell")
    .getByRole("link")
    .evaluateAll((links) =>
      links.map(({ textContent }) => {
        const [name = "", look = ""] = textContent.split(" 年度：");
        return `${name} ${look.includes("有核验不符")}`;
      }),
    );
  expect(drawn.toSorted()).toEqual(handedOut.toSorted());
});

test("the headline figures are those of the file", async ({ page }) => {
  await page.goto("/");
  const rows = await csvOf(figureOf(page, "coverage"));
  const sum = (label: string) =>
    columnOf(rows, label)
      .reduce((all, cell) => all + Number(cell), 0)
      .toLocaleString("zh-CN");
  const reports = columnOf(rows, "年度").filter((year) => year !== "").length;
  const agencies = new Set(columnOf(rows, "机关")).size;
  const headline = page.getByRole("main").locator("dl").first();
  await expect(headline).toContainText(`${reports} 份`);
  await expect(headline).toContainText(`共收录 ${agencies} 个机关`);
  await expect(headline).toContainText(`${sum("读出数字")} 表上共 ${sum("应有数字")} 格`);
});

test("a cell of the map leads to its report", async ({ page }) => {
  await page.goto("/?lang=en");
  await page.getByRole("link", { name: /^平潭综合实验区, 2024:/ }).click();
  await expect(page).toHaveURL("/reports/pingtanzongheshiyanqu/2024?lang=en");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/平潭综合实验区.*2024/);
});

test("a finding quotes both numbers and leads to the cell that does not add up", async ({
  page,
}) => {
  await page.goto("/");
  const findings = page.getByRole("region", { name: "近期发现" }).getByRole("listitem");
  const finding = findings.first();
  const printed = /印为 ([\d,.]+)/.exec(await finding.innerText())?.[1] ?? "none";
  await finding.locator("a[href*='#']").click();
  await expect(page.locator("td:target")).toBeInViewport();
  await expect(page.locator("td:target")).toHaveText(printed);
});

test("asking for a body by pinyin finds it", async ({ page }) => {
  await page.goto("/");
  await page.getByLabel("先查一个机关").fill("pingtan");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/agencies\?q=pingtan/);
  await page.getByRole("rowheader", { name: "平潭综合实验区" }).getByRole("link").click();
  await expect(page).toHaveURL("/agencies/pingtanzongheshiyanqu");
});

test("a region narrows the map and its files; an unknown one does not", async ({ page }) => {
  await page.goto("/?region=320000");
  const coverage = figureOf(page, "coverage");
  await expect(coverage.getByRole("table")).toHaveCount(1);
  expect(columnOf(await csvOf(coverage), "机关")).toContain("淮安市人民政府");
  expect(columnOf(await csvOf(coverage), "机关")).not.toContain("平潭综合实验区");
  await page.goto("/?region=Jiangsu");
  expect(columnOf(await csvOf(coverage), "机关")).toContain("平潭综合实验区");
});
