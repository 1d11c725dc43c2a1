import {
  getDocument,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from "pdfjs-dist/legacy/build/pdf.mjs";
import { DecodeError } from "../errors.ts";
import type { PdfPage, PlacedText } from "./page.ts";
import { withoutRadicals } from "./radicals.ts";
import { drawnBy, type Matrix, matrixOf, times } from "./rules.ts";
import { widthOfText } from "./text-width.ts";

/** No report has more pages; what has more is a book or a trap. */
const mostPages = 200;
/** Pictures of more pixels are not unpacked; a page scanned at 300 dots an inch has 9 million. */
const mostPixels = 20_000_000;

/** Where pdf.js keeps its tables of characters: beside the project, as a bundler moves this file. */
const packageFolder = decodeURIComponent(
  new URL(import.meta.url.replace(/\/lib\/decode\/.*$/, "/node_modules/pdfjs-dist/")).pathname,
);

/**
 * The pages of a PDF, one after the other, with what stands on each. Rejects with DecodeError for
 * bytes that are damaged or locked by a password, and for more than 200 pages.
 */
export async function* readPages(bytes: Uint8Array): AsyncGenerator<PdfPage> {
  const document = await open(bytes);
  try {
    if (document.numPages > mostPages) {
      throw new DecodeError(`a PDF of ${document.numPages} pages, more than ${mostPages}`);
    }
    for (let number = 1; number <= document.numPages; number += 1) {
      yield await readPage(document, number);
    }
  } finally {
    await document.loadingTask.destroy();
  }
}

/** One page of a PDF, from 1; undefined when there is none. Rejects as `readPages` does. */
export async function pageOf(bytes: Uint8Array, number: number): Promise<PdfPage | undefined> {
  const document = await open(bytes);
  try {
    return number > document.numPages ? undefined : await readPage(document, number);
  } finally {
    await document.loadingTask.destroy();
  }
}

async function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const task = getDocument({
    // pdf.js takes the bytes away from whoever gave them.
    data: new Uint8Array(bytes),
    cMapUrl: `${packageFolder}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${packageFolder}standard_fonts/`,
    wasmUrl: `${packageFolder}wasm/`,
    disableFontFace: true,
    useSystemFonts: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: mostPixels,
    verbosity: 0,
  });
  return attempt(task.promise);
}

async function readPage(document: PDFDocumentProxy, number: number): Promise<PdfPage> {
  const page = await attempt(document.getPage(number));
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const view = matrixOf(transform);
  const texts = await textsOn(page, view);
  const operators = await attempt(page.getOperatorList());
  const { rules, images } = drawnBy(operators, view);
  page.cleanup();
  return { number, width, height, texts, rules, images };
}

async function textsOn(page: PDFPageProxy, view: Matrix): Promise<readonly PlacedText[]> {
  const content = await attempt(page.getTextContent({ disableNormalization: true }));
  const texts = content.items.flatMap((item): PlacedText[] => {
    if (!("str" in item) || item.str.trim() === "") return [];
    const [a, b, c, d, x, y] = times(view, matrixOf(item.transform));
    const size = Math.hypot(c, d);
    const run = { text: withoutRadicals(item.str), size, downward: true };
    // Text written downwards hangs from its upper end, in the middle of its column.
    if (content.styles[item.fontName]?.vertical === true) {
      return [{ ...run, x: x - size / 2, y, width: size, height: item.height }];
    }
    if (Math.abs(b) > Math.abs(a)) {
      const box = b > 0 ? { x, y } : { x: x - size, y: y - item.width };
      return [{ ...run, ...box, width: size, height: item.width }];
    }
    const left = a < 0 ? x - item.width : x;
    return [
      { ...run, downward: false, x: left, y: y - size * ascent, width: item.width, height: size },
    ];
  });
  return texts.map(withoutPadding);
}

/** A run without the white space around it, by the usual widths of characters. */
function withoutPadding(run: PlacedText): PlacedText {
  const text = run.text.trim();
  if (run.downward || text.length === run.text.length) return run;
  const unit = run.width / Math.max(1, widthOfText(run.text));
  const lead = widthOfText(run.text.slice(0, run.text.indexOf(text))) * unit;
  return { ...run, text, x: run.x + lead, width: widthOfText(text) * unit };
}

/** How much of a font's size stands above its base line. */
const ascent = 0.86;

/** What pdf.js says in many ways, as one line. */
async function attempt<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    if (name === "PasswordException") throw new DecodeError("a PDF locked by a password");
    throw new DecodeError("a damaged PDF", { cause: error });
  }
}
