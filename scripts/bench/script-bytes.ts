import { type Browser, chromium } from "playwright";
import { ensureBrowser } from "../boot/browser.mjs";
import { findPages } from "./find-pages.ts";
import { type Measure, most } from "./measure.ts";

/** What a page loads before anybody touches it, in bytes as they are sent. */
interface Loaded {
  readonly kind: string;
  readonly bytes: number;
  readonly charts: boolean;
}

/** Scripts that a page with charts loads over those of a page without. */
export async function measureScriptBytes(origin: string): Promise<readonly Measure[]> {
  const executablePath = await ensureBrowser();
  const browser = await chromium.launch(executablePath === "" ? {} : { executablePath });
  try {
    const loaded: Loaded[] = [];
    for (const { kind, url, html } of await findPages(origin)) {
      const bytes = await scriptBytes(browser, url);
      loaded.push({ kind, bytes, charts: html.includes("plot__stage") });
    }
    return compare(loaded);
  } finally {
    await browser.close();
  }
}

async function scriptBytes(browser: Browser, url: URL): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const scripts = new Set<string>();
  let bytes = 0;
  session.on("Network.responseReceived", ({ type, requestId }) => {
    if (type === "Script") scripts.add(requestId);
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await session.send("Network.enable");
  await page.goto(url.href, { waitUntil: "networkidle" });
  await context.close();
  return bytes;
}

/** The heaviest page with charts against the lightest one without, which is the framework alone. */
function compare(loaded: readonly Loaded[]): readonly Measure[] {
  const byBytes = loaded.toSorted((a, b) => a.bytes - b.bytes);
  const chart = byBytes.findLast(({ charts }) => charts);
  const plain = byBytes.find(({ charts }) => !charts);
  if (chart === undefined || plain === undefined) return [];
  const inWords = ({ kind, bytes }: Loaded) => `${kind} ${(bytes / 1024).toFixed(1)} KB`;
  return [
    {
      name: "scripts of a page with charts",
      value: (chart.bytes - plain.bytes) / 1024,
      unit: "KB gz more",
      reach: most(3),
      detail: `${inWords(chart)}, ${inWords(plain)}`,
    },
  ];
}
