import { expect, type Locator, type Page } from "playwright/test";

/** Tells whether the code of live charts has been fetched since the watch began. */
export function watchChartCode(page: Page): () => Promise<boolean> {
  const scripts: Promise<string>[] = [];
  page.on("response", (answer) => {
    if (answer.request().resourceType() === "script") scripts.push(answer.text());
  });
  return async () =>
    (await Promise.all(scripts)).some((code) => code.includes("_echarts_instance_"));
}

/** The live chart that is laid over the drawing of a figure. */
export function liveChartOf(figure: Locator): Locator {
  return figure.locator("[_echarts_instance_]:visible");
}

/** The chart of a page that was just opened sleeps until a gesture wakes it. */
export async function expectWakes(
  figure: Locator,
  hasChartCode: () => Promise<boolean>,
  gesture: () => Promise<void>,
): Promise<void> {
  await figure.page().waitForLoadState("networkidle");
  expect(await hasChartCode()).toBe(false);
  await gesture();
  await expect(liveChartOf(figure)).toHaveCount(1);
  expect(await hasChartCode()).toBe(true);
}
