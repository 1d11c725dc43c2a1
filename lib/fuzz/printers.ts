import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright";
import { type MadeDocument, makeHtml } from "#lib/read/made/document.ts";
import type { Recipe } from "#lib/read/made/recipe.ts";
import type { Format } from "./format.ts";

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
  return {
    formats: [
      ...(browser === undefined ? [] : [{ name: "pdf by Chromium", make: inBrowser(browser) }]),
      ...(office === undefined
        ? []
        : ["pdf", "doc", "docx"].map((ending) => ({
            name: `${ending} by LibreOffice`,
            make: async (recipe: Recipe) => convert(lined(recipe), { office, folder, ending }),
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

function inBrowser(browser: Browser) {
  return async (recipe: Recipe): Promise<MadeDocument> => {
    const document = lined(recipe);
    const page = await browser.newPage();
    await page.setContent(new TextDecoder().decode(document.bytes));
    const height = `${9 + (recipe.seed % 20)}cm`;
    const bytes = await page.pdf({
      width: "21cm",
      height,
      displayHeaderFooter: recipe.seed % 3 === 0,
    });
    await page.close();
    return { ...document, name: "report.pdf", bytes: new Uint8Array(bytes) };
  };
}

interface Office {
  readonly office: string;
  readonly folder: string;
  readonly ending: string;
}

const filters: Readonly<Record<string, string>> = {
  pdf: "pdf:writer_web_pdf_Export",
  doc: "doc:MS Word 97",
  docx: "docx:Office Open XML Text",
};

/** The document as LibreOffice converts it; undefined where it gives none. */
function convert(
  document: MadeDocument,
  { office, folder, ending }: Office,
): MadeDocument | undefined {
  const source = join(folder, "report.html");
  writeFileSync(source, document.bytes);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const filter = filters[ending] ?? ending;
  spawnSync(office, [profile, "--headless", "--convert-to", filter, "--outdir", folder, source], {
    stdio: "ignore",
    timeout: 60_000,
  });
  const result = join(folder, `report.${ending}`);
  if (!existsSync(result)) return undefined;
  const bytes = new Uint8Array(readFileSync(result));
  rmSync(result);
  return { ...document, name: `report.${ending}`, bytes };
}
