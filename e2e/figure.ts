import { expect, type Locator, type Page } from "playwright/test";
import { z } from "zod";
import { parseCsv, type Rows } from "./csv.ts";
import { parseJson } from "./json.ts";

/** Data without a name draw axes and the like, and say nothing. */
const markSchema = z.object({ name: z.string() }).transform(({ name }) => name);
const seriesSchema = z.object({ data: z.array(markSchema.nullable().catch(null)).default([]) });
const optionSchema = z.object({ option: z.object({ series: z.array(seriesSchema) }) });

/** A figure by the name of its view. */
export function figureOf(page: Page, id: string): Locator {
  return page.locator(`figure#${id}`);
}

/** Shows the table twin of a figure. */
export async function openTable(figure: Locator): Promise<Locator> {
  await figure.locator("summary").last().click();
  const table = figure.getByRole("table").last();
  await expect(table).toBeVisible();
  return table;
}

/** Every row of a table as shown, a number as it is stored and not as it is written. */
function rowsOf(table: Locator): Promise<Rows> {
  return table.evaluate((element) =>
    [...element.querySelectorAll("tr")].map((row) =>
      [...row.cells].map((cell) => cell.dataset["value"] ?? cell.textContent),
    ),
  );
}

/** The rows of the CSV file that a part of a page links to. */
export async function csvOf(part: Locator): Promise<Rows> {
  const answer = await download(part, /CSV/);
  expect(answer.headers()["content-type"]).toBe("text/csv; charset=utf-8");
  return parseCsv(await answer.text());
}

/** The rows of the JSON file that a part of a page links to, as a CSV file would have them. */
export async function jsonOf(part: Locator): Promise<Rows> {
  return parseJson(await (await download(part, /JSON/)).text());
}

async function download(part: Locator, name: RegExp) {
  const href = await part.getByRole("link", { name }).getAttribute("href");
  const answer = await part.page().request.get(href ?? "");
  expect(answer.status()).toBe(200);
  return answer;
}

/** Each figure is seen to be drawn, under its title, and its drawing says every value of its table. */
export async function expectDrawings(page: Page, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const figure = figureOf(page, id);
    const name = await figure.getByRole("heading").innerText();
    const drawing = figure.getByRole("img", { name, exact: true });
    await expect(drawing, id).toBeVisible();
    const marks = await marksOf(figure);
    const shapes = drawing.locator("path, rect, circle, line, polygon");
    expect(await shapes.count(), id).toBeGreaterThanOrEqual(marks.length);
    const said = [...marks, ...(await drawing.locator("text").allTextContents())];
    const numbers = new Set(said.flatMap((text) => text.split(/[^\d.,%−]+/)));
    // What does not flow has no band.
    const values = (await valuesOf(figure)).filter((value) => id !== "flow" || value !== "0");
    expect(values.length, id).toBeGreaterThan(0);
    expect(
      values.filter((value) => !numbers.has(value)),
      id,
    ).toEqual([]);
  }
}

/** What the marks of a drawing say when they are pointed at. */
async function marksOf(figure: Locator): Promise<string[]> {
  const href = await figure.getByRole("link", { name: /CSV/ }).getAttribute("href");
  const address = new URL(href?.replace(".csv", ".option.json") ?? "", figure.page().url());
  address.searchParams.set("size", "wide");
  const answer = await figure.page().request.get(address.href);
  const { option } = optionSchema.parse(await answer.json());
  return option.series.flatMap(({ data }) => data.flatMap((mark) => mark ?? []));
}

/** The values of the table of a figure as they are written. */
function valuesOf(figure: Locator): Promise<string[]> {
  return figure.locator("details table").evaluate((table) => {
    const heads = [...table.querySelectorAll("thead th")];
    const at = heads.findIndex(({ textContent }) => /^(数值|Value)$/.test(textContent));
    const cells = [...table.querySelectorAll(`tbody td:nth-child(${at + 1})`)];
    return cells.flatMap(({ textContent }) => textContent || []);
  });
}

/** Of each figure table, CSV and JSON have the same rows, and the numbers shown are those handed out. */
export async function expectSameRows(page: Page, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const figure = figureOf(page, id);
    const table = await openTable(figure);
    const rows = await rowsOf(table);
    expect(rows.length, id).toBeGreaterThan(1);
    expect(await csvOf(figure), id).toEqual(rows);
    expect(await jsonOf(figure), id).toEqual(rows);
    for (const [stored, written] of await numbersOf(table)) expectStandsFor(written, stored);
  }
}

/** Amounts are written with two decimals, shares in percent with one. */
function expectStandsFor(written: string, stored: number): void {
  const isShare = written.endsWith("%");
  const read = Number(written.replace(/[,%]/g, "").replace("−", "-")) / (isShare ? 100 : 1);
  const error = Math.abs(read - stored);
  expect(error, `${written} for ${stored}`).toBeLessThan(isShare ? 6e-4 : 6e-3);
}

function numbersOf(table: Locator): Promise<[number, string][]> {
  return table
    .locator("td[data-value]")
    .evaluateAll((cells: HTMLElement[]) =>
      cells.map((cell) => [Number(cell.dataset["value"]), cell.innerText]),
    );
}
