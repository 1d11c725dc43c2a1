import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright";
import { type MadeDocument, makeHtml } from "#lib/read/made/document.ts";
import type { Recipe } from "#lib/read/made/recipe.ts";
import type { Format } from "./format.ts";
import { type Convert, officeQueue } from "./office-queue.ts";

/** Other programs that print and convert, those that this machine has. */
export interface Printers {
  readonly formats: readonly Format[];
  readonly close: () => Promise<void>;
}

/** Opens the programs that are there: Chromium prints PDF, LibreOffice PDF, DOC and DOCX. */
export async function openPrinters(): Promise<Printers> {
  const browser = await openBrowser();
  const office = officePath();
  const folder = mkdtempSync(join(tmpdir(), "fuzz-"));
  const convert = officeQueue(office ?? "", folder);
  return {
    formats: [
      ...(browser === undefined ? [] : [{ name: "pdf by Chromium", make: inBrowser(browser) }]),
      ...(office === undefined
        ? []
        : ["pdf", "doc", "docx"].map((ending) => ({
            name: `${ending} by LibreOffice`,
            make: inOffice(convert, ending),
          }))),
    ],
    async close() {
      await browser?.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function openBrowser(): Promise<Browser | undefined> {
  const own = chromium.executablePath();
  const path = [
    process.env["CHROMIUM_PATH"],
    own,
    "/usr/bin/chromium",
    "/usr/bin/google-chrome",
  ].find((one) => one !== undefined && existsSync(one));
  return path === undefined ? undefined : chromium.launch({ executablePath: path });
}

function officePath(): string | undefined {
  return ["/usr/bin/soffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice"].find(
    existsSync,
  );
}

/** A page with lines around its cells, as reports are printed. */
function lined(recipe: Recipe): MadeDocument {
  const page = makeHtml(recipe, "plain");
  const html = new TextDecoder()
    .decode(page.bytes)
    .replace("</head>", `${lines}</head>`)
    .replaceAll("<table>", '<table border="1">');
  return { ...page, bytes: new TextEncoder().encode(html) };
}

const lines =
  "<style>@page{size:A4;margin:1.5cm}table{border-collapse:collapse;width:100%}td{border:1px solid;font-size:9pt;padding:2px}</style>";

/** Prints one page after the other: a browser gives up on many at once. Undefined where it cannot print one. */
function inBrowser(browser: Browser) {
  let last: Promise<unknown> = Promise.resolve();
  return (recipe: Recipe): Promise<MadeDocument | undefined> => {
    const printed = last.then(() => print(browser, recipe));
    last = printed;
    return printed;
  };
}

async function print(browser: Browser, recipe: Recipe): Promise<MadeDocument | undefined> {
  const document = lined(recipe);
  const page = await browser.newPage();
  try {
    await page.setContent(new TextDecoder().decode(document.bytes));
    const height = `${9 + (recipe.seed % 20)}cm`;
    const displayHeaderFooter = recipe.seed % 3 === 0;
    const bytes = await page.pdf({ width: "21cm", height, displayHeaderFooter });
    return { ...document, name: "report.pdf", bytes: new Uint8Array(bytes) };
  } catch {
    return undefined;
  } finally {
    await page.close();
  }
}

function inOffice(convert: Convert, ending: string) {
  return async (recipe: Recipe): Promise<MadeDocument | undefined> => {
    const document = lined(recipe);
    const bytes = await convert(document.bytes, ending);
    return bytes && { ...document, name: `report.${ending}`, bytes };
  };
}
