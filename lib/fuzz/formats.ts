import { type MadeDocument, makeHtml, makeText } from "#lib/read/made/document.ts";
import type { Draw } from "#lib/read/made/draw.ts";
import { expectedOf, type Keeps } from "#lib/read/made/expected.ts";
import { makeReport, type Recipe } from "#lib/read/made/recipe.ts";
import type { MadeReport } from "#lib/read/made/report.ts";
import { writeDocx } from "#lib/read/made/writers/docx.ts";
import { encodePage, encodings } from "#lib/read/made/writers/encoded.ts";
import { htmlStyles } from "#lib/read/made/writers/html.ts";
import { wrapMhtml } from "#lib/read/made/writers/mhtml.ts";
import { pdfStyles, writePdf } from "#lib/read/made/writers/pdf.ts";
import { textStyles } from "#lib/read/made/writers/text.ts";
import { writeXlsx } from "#lib/read/made/writers/xlsx.ts";
import type { Format } from "./format.ts";

/** Formats that are written here, without another program. */
export const ownFormats: readonly Format[] = [
  ...htmlStyles.map((style) => ({
    name: `html ${style}`,
    make: async (recipe: Recipe) => makeHtml(recipe, style),
  })),
  ...encodings.map((encoding) => ({
    name: `html ${encoding}`,
    make: async (recipe: Recipe) => {
      const page =
        encoding === "big5" ? makeHtml(inBig5(recipe), "wps") : makeHtml(recipe, styleOf(recipe));
      const bytes = encodePage(new TextDecoder().decode(page.bytes), encoding);
      return bytes && { ...page, bytes };
    },
  })),
  {
    name: "mhtml",
    make: async (recipe) => {
      const page = makeHtml(recipe, styleOf(recipe));
      return {
        ...page,
        name: "report.mht",
        bytes: wrapMhtml(new TextDecoder().decode(page.bytes)),
      };
    },
  },
  ...Object.keys(textStyles).map((style) => ({
    name: `text ${style}`,
    make: async (recipe: Recipe) => makeText(recipe, style),
  })),
  { name: "docx", make: async (recipe) => written(recipe, "report.docx", writeDocx) },
  { name: "xlsx", make: async (recipe) => written(recipe, "report.xlsx", writeXlsx) },
  ...pdfStyles.map((style) => ({
    name: `pdf ${style}`,
    make: async (recipe: Recipe) =>
      written(
        style === "without lines" ? apart(recipe) : recipe,
        "report.pdf",
        (report, draw) => writePdf(report, style, draw),
        style === "without lines" ? () => false : undefined,
      ),
  })),
];

const unwritable = ["remarks", "zero in words"];

/** Big5 has to be declared, and has no signs for remarks and for zeros in words. */
function inBig5(recipe: Recipe): Recipe {
  return { ...recipe, deviations: recipe.deviations.filter((name) => !unwritable.includes(name)) };
}

function styleOf({ seed }: Recipe) {
  return htmlStyles[seed % htmlStyles.length] ?? "plain";
}

const everything: Keeps = () => true;

function written(
  recipe: Recipe,
  name: string,
  write: (report: MadeReport, draw: Draw) => Uint8Array,
  keeps = everything,
): MadeDocument {
  const { report, draw } = makeReport(recipe);
  return { bytes: write(report, draw), name, expected: expectedOf(report, keeps) };
}

/** Without lines nobody can tell a merged cell from empty ones, nor a column more whose head is on another page. */
function apart(recipe: Recipe): Recipe {
  const merging = ["merged zeros", "last year's column", "column of remarks"];
  return { ...recipe, deviations: recipe.deviations.filter((name) => !merging.includes(name)) };
}
