import { join } from "node:path";
import { expect, type Page, test } from "playwright/test";
import { openWritable } from "#db/client.ts";
import { placeSources, removeSources } from "#lib/queries/made/collected.ts";
import { columnOf } from "./csv.ts";
import { everyPage } from "./every-page.ts";
import { csvOf, expectSameRows, figureOf } from "./figure.ts";

/** What was collected would differ from day to day, so the tests bring their own sources. */
function inDatabase(work: (db: ReturnType<typeof openWritable>) => void): void {
  const db = openWritable(join(process.env["DATA_DIR"] ?? "data/test", "atlas.db"));
  try {
    work(db);
  } finally {
    db.$client.close();
  }
}

test.beforeAll(() => {
  inDatabase((db) => {
    removeSources(db);
    placeSources(db);
  });
});
test.afterAll(() => inDatabase(removeSources));

const barOf = (page: Page) => page.getByRole("form", { name: "筛选来源" });
const linesOf = (page: Page) => figureOf(page, "collection").locator(".tbl--sources tbody tr");

everyPage("/collection", "region=Jiangsu&host=a/b&status=moon&on=abc");

test("sources, what they lack and the runs are shown and handed out with the same rows", async ({
  page,
}) => {
  await page.goto("/collection");
  await expectSameRows(page, ["collection", "collection-gaps", "collection-runs"]);
});

test("a source says how far it has come, and why no further", async ({ page }) => {
  await page.goto("/collection");
  const line = (name: string) => linesOf(page).filter({ hasText: name });
  await expect(line("来源1")).toContainText(/走完.*1 份报告.*没有缺的/s);
  await expect(line("来源2")).toContainText("报告是图片，读不出字（1 页）");
  await expect(line("来源3")).toContainText("网页没有来：HTTP 503，问了 4 次（2 页）");
  await expect(line("来源4")).toContainText("这一页没有年报，也没有年报的目录");
  await expect(line("来源5")).toContainText(/没有走完.*走过 1 页，等着 1 页.*还没有问到/s);
  const never = figureOf(page, "collection").getByRole("listitem").filter({ hasText: "没问过的" });
  await expect(never).toBeHidden();
  await page.getByText(/^从未采集的 \d+ 处$/).click();
  await expect(never).toBeVisible();
});

test("the title counts the rows of the file, and each status leads to its sources", async ({
  page,
}) => {
  await page.goto("/collection");
  const figure = figureOf(page, "collection");
  const statuses = columnOf(await csvOf(figure), "状态");
  const never = statuses.filter((status) => status === "从未采集").length;
  await expect(figure.getByRole("heading")).toHaveText(
    `${statuses.length} 处来源：1 处走完，4 处有缺或没有走完，${never} 处从未采集`,
  );
  await figure.getByRole("link", { name: /^没有走完 1$/ }).click();
  await expect(page).toHaveURL("/collection?status=waiting");
  expect(columnOf(await csvOf(figure), "状态")).toEqual(["没有走完"]);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("region, host and status narrow page and files, and the address brings them back", async ({
    page,
  }) => {
    await page.goto("/collection");
    await barOf(page).getByLabel("地区").selectOption("370000");
    await barOf(page).getByLabel("主机").fill("made.gov.cn");
    await barOf(page).getByLabel("状态").selectOption("unanswered");
    await barOf(page).getByRole("button", { name: "应用" }).click();
    await expect(page).toHaveURL(/region=370000&host=made\.gov\.cn&status=unanswered/);
    await expect(linesOf(page)).toHaveCount(1);
    expect(columnOf(await csvOf(figureOf(page, "collection")), "来源")).toEqual(["来源3"]);
    await page.goto(page.url());
    await expect(barOf(page).getByLabel("状态")).toHaveValue("unanswered");
    await expect(barOf(page).getByLabel("主机")).toHaveValue("made.gov.cn");
  });

  test("a year counts its reports alone, and says where there are none", async ({ page }) => {
    await page.goto("/collection?on=2009&host=made.gov.cn");
    const figure = figureOf(page, "collection");
    await expect(figure.getByRole("heading")).toHaveText("6 处来源中，0 处有 2009 年度的报告");
    await expect(linesOf(page).filter({ hasText: "来源1" })).toContainText("没有 2009 年度的报告");
  });
});

test("what is not there is said in plain words", async ({ page }) => {
  await page.goto("/collection?host=nothing.gov.cn");
  const main = page.getByRole("main");
  await expect(main).toContainText("没有这样的来源");
  await main.getByRole("link", { name: "清除" }).last().click();
  await expect(page).toHaveURL("/collection");
});

test("the home page, the method and the foot of every page lead there", async ({ page }) => {
  for (const [path, name] of [
    ["/", "从哪里收来，缺的为什么缺"],
    ["/method", "看每一处来源走到哪一步，缺什么、为什么"],
    ["/agencies", "采集情况"],
  ] as const) {
    await page.goto(path);
    await page.getByRole("link", { name }).click();
    await expect(page).toHaveURL("/collection");
  }
});
