import { expect, type Page, test } from "playwright/test";
import { barriersOf } from "./axe.ts";

/**
 * Declares the tests that hold for every page. The address is one in Chinese; nonsense is a query that
 * must change nothing.
 */
export function everyPage(path: string, nonsense?: string): void {
  test.describe(`${path}, as every page`, () => {
    test("is the same page in the other language", async ({ page }) => {
      await page.goto(path);
      await expectLanguage(page, path, "zh-Hans");
      await page.getByRole("banner").getByRole("link", { name: "English" }).first().click();
      await expectLanguage(page, withEnglish(path), "en");
      await page.getByRole("banner").getByRole("link", { name: "中文" }).first().click();
      await expectLanguage(page, path, "zh-Hans");
    });

    test("says the same without JavaScript, and nothing goes wrong with it", async ({
      page,
      browser,
    }) => {
      const complaints = watchComplaints(page);
      await page.goto(path);
      const context = await browser.newContext({ javaScriptEnabled: false });
      const plain = await context.newPage();
      await plain.goto(path);
      expect(await whatIsSaid(plain)).toEqual(await whatIsSaid(page));
      await context.close();
      expect(complaints).toEqual([]);
    });

    test("stands in nobody's way", async ({ page }) => {
      test.slow();
      await page.goto(path);
      expect.soft(await barriersOf(page, "light"), "in Chinese, light").toEqual([]);
      await page.goto(withEnglish(path));
      expect.soft(await barriersOf(page, "dark"), "in English, dark").toEqual([]);
    });

    test("fits a phone", async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      for (const address of [path, withEnglish(path)]) {
        await page.goto(address);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect.soft(width, address).toBe(390);
      }
    });

    if (nonsense === undefined) return;
    test("takes nonsense for nothing said", async ({ page }) => {
      await page.goto(path);
      const usual = await page.getByRole("main").innerText();
      await page.goto(`${path}${path.includes("?") ? "&" : "?"}${nonsense}`);
      expect(await page.getByRole("main").innerText()).toBe(usual);
    });
  });
}

function withEnglish(path: string): string {
  return `${path}${path.includes("?") ? "&" : "?"}lang=en`;
}

async function expectLanguage(page: Page, path: string, language: string): Promise<void> {
  await expect(page).toHaveURL(path);
  await expect(page.locator("html")).toHaveAttribute("lang", language);
}

/** Collects what a browser has against a page: errors, warnings of React, addresses that fail. */
function watchComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("response", (answer) => {
    if (answer.status() >= 400) complaints.push(`${answer.status()} ${answer.url()}`);
  });
  return complaints;
}

/** The text, the drawings and the links of the page that are seen. */
async function whatIsSaid(page: Page): Promise<unknown> {
  return {
    text: await page.locator("body").innerText(),
    drawings: await page.getByRole("img").count(),
    links: await page.getByRole("link").count(),
  };
}
