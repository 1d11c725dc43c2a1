import { expect, type Page, test } from "playwright/test";
import { factOf } from "#e2e/replica/facts.ts";
import type { Fact } from "#lib/load/seed/fact.ts";
import { columnOf, type Rows } from "./csv.ts";
import { everyPage } from "./every-page.ts";
import { csvOf, jsonOf } from "./figure.ts";
import { expectArchived } from "./report-cells.ts";

const pingtan = "/reports/pingtanzongheshiyanqu";
const hongze = "/reports/huaianshihongzequ-renminzhengfu/2023";
const linkong = "/reports/changchunlinkongjingjishifanqu/2025";

everyPage(`${pingtan}/2024`);

for (const [slug, address] of [
  ["pingtan-2018", `${pingtan}/2018`],
  ["pingtan-2020", `${pingtan}/2020`],
  ["pingtan-2024", `${pingtan}/2024`],
  ["pingtan-2025", `${pingtan}/2025`],
  ["hongze-2023", hongze],
  ["cc-linkong-2025", linkong],
] as const) {
  test(`every published figure of ${slug} stands in its cell, and in the files`, async ({
    page,
  }) => {
    await page.goto(address);
    const published = figuresOf(factOf(slug));
    const ids = Object.keys(published);
    expect(ids.length).toBeGreaterThan(9);
    const shown = await cellsOf(page);
    expect(pick(shown, ids)).toEqual(published);
    const files = page.getByRole("region", { name: "下载本报告各格" });
    const rows = await csvOf(files);
    expect(await jsonOf(files)).toEqual(rows);
    expect(pick(handedOut(rows), ids)).toEqual(published);
  });
}

test("a cell leads to its marked place in the archived page", async ({ page }) => {
  await page.goto(hongze);
  await expectArchived(page.locator("td.is-failing").first().getByRole("link"));
});

test("a total that does not add up stays as printed, and is said to fail", async ({ page }) => {
  await page.goto(hongze);
  const finding = page.getByRole("region", { name: "核验" }).getByRole("listitem").first();
  const [, left, right] = /(\d+) ≠ (\d+)/.exec(await finding.innerText()) ?? [];
  expect(left).not.toBe(right);
  await finding.getByRole("link").click();
  const cell = page.locator("td:target");
  await expect(cell).toBeInViewport();
  await expect(cell).toHaveText(left ?? "none");
  await expect(cell).toHaveClass("is-failing");
});

test("what was not received is said to be missing, and is not zero", async ({ page }) => {
  await page.goto(linkong);
  await expect(page.getByRole("main")).toContainText("只知道报告的一部分");
  await expect(page.getByText("收到的报告里没有这张表。").first()).toBeVisible();
  const absent = page.getByRole("img", { name: "表中无此格" }).first();
  await expect(absent).toBeVisible();
  await expect(absent).toHaveText("");
});

test("the other years are one click away", async ({ page }) => {
  await page.goto(`${pingtan}/2024`);
  const years = page.getByRole("navigation", { name: "其他年度" });
  await expect(years.getByRole("link", { name: "2024" })).toHaveAttribute("aria-current", "page");
  await years.getByRole("link", { name: "2019" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("2019");
});

/** Published figures by the id of their cell, null where there is no certain number. */
function figuresOf({ table2, table3, table4, sheet }: Fact): Record<string, number | null> {
  const requests = Object.entries(table3 ?? {}).flatMap(([row, cells]) =>
    Object.entries(cells).map(([applicant, value]) => [`${row}.${applicant}`, value] as const),
  );
  const rows = (sheet?.rows ?? []).flatMap(({ indicator, values: [value] }) =>
    indicator === null ? [] : [[indicator, value] as const],
  );
  const all = {
    ...table2,
    ...Object.fromEntries(requests),
    ...table4,
    ...Object.fromEntries(rows),
  };
  return Object.fromEntries(
    Object.entries(all).map(([id, value]) => [id, value === null ? null : rounded(value)]),
  );
}

/** The number in every cell of the tables, null where there is none. */
function cellsOf(page: Page): Promise<Record<string, number | null>> {
  return page
    .locator("td[id] > a")
    .evaluateAll((links) =>
      Object.fromEntries(
        links.map(({ parentElement, textContent }) => [
          parentElement?.id ?? "",
          textContent === "" ? null : Number(textContent.replaceAll(",", "").replace("−", "-")),
        ]),
      ),
    );
}

/** The number in every row of the file of a report, by the id of its cell. */
function handedOut(rows: Rows): Record<string, number | null> {
  const [indicators, applicants] = [columnOf(rows, "指标编号"), columnOf(rows, "申请人编号")];
  return Object.fromEntries(
    columnOf(rows, "数值").map((value, at) => [
      [indicators[at], applicants[at]].filter(Boolean).join("."),
      value === "" ? null : rounded(Number(value)),
    ]),
  );
}

function pick(all: Record<string, number | null>, ids: readonly string[]) {
  return Object.fromEntries(ids.map((id) => [id, all[id]]));
}

/** As the page writes amounts. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
