import type { Browser, Page, Route } from "playwright";
import type { Call } from "./call.ts";
import { FetchError } from "./errors.ts";
import type { Answer } from "./exchange.ts";

/** Answers what a page asks for; undefined for what it may not have. */
export type AnswerPage = (call: Call) => Promise<Answer | undefined>;

/** Shows pages as their scripts make them. */
export interface Renderer {
  /**
   * The markup of a page after its scripts have run. Nothing it asks for goes to the network but
   * through `answer`; pictures, styles and fonts are not asked for. Throws FetchError for a page that
   * cannot be shown.
   */
  readonly render: (url: URL, answer: AnswerPage) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Milliseconds for a page to come to rest; its requests keep the pause of the host. */
const patience = 120_000;

const wanted: ReadonlySet<string> = new Set(["document", "script", "xhr", "fetch"]);

/**
 * Makes a browser that starts with the first page; `program` is its path, without it Playwright's own
 * is taken. Throws an Error with one line when Playwright is not installed.
 */
export function makeBrowser(program?: string): Renderer {
  let browser: Promise<Browser> | undefined;
  return {
    async render(url, answer) {
      browser ??= launch(program);
      const page = await (await browser).newPage();
      try {
        return await show(page, url, answer);
      } catch (cause) {
        const [line] = String(cause instanceof Error ? cause.message : cause).split("\n");
        throw new FetchError(`the browser cannot show it: ${line}`, { cause });
      } finally {
        await page.close();
      }
    },
    close: async () => (await browser)?.close(),
  };
}

async function launch(program: string | undefined): Promise<Browser> {
  const { chromium } = await import("playwright");
  return await chromium.launch(program === undefined ? {} : { executablePath: program });
}

async function show(page: Page, url: URL, answer: AnswerPage): Promise<string> {
  await page.route("**/*", (route) => fulfil(route, url, answer));
  await page.goto(url.href, { waitUntil: "domcontentloaded", timeout: patience });
  // A page that never comes to rest is taken as it is.
  await page.waitForLoadState("networkidle", { timeout: patience }).catch(() => undefined);
  return await page.content();
}

async function fulfil(route: Route, page: URL, answer: AnswerPage): Promise<void> {
  const request = route.request();
  const url = new URL(request.url());
  const found =
    wanted.has(request.resourceType()) && url.host === page.host
      ? await answer(callOf(url, request.postData(), request.headers()))
      : undefined;
  if (found === undefined) return await route.abort();
  const type = found.headers.get("content-type");
  await route.fulfill({
    status: found.status,
    headers: type === null ? {} : { "content-type": type },
    body: Buffer.from(found.bytes),
  });
}

function callOf(url: URL, body: string | null, headers: Readonly<Record<string, string>>): Call {
  const kept = ["referer", "content-type", "x-requested-with"].flatMap((name) => {
    const value = headers[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { url, headers: Object.fromEntries(kept), ...(body === null ? {} : { body }) };
}
