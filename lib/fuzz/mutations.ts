import { RefusalError } from "#lib/load/errors.ts";
import type { Read } from "#lib/load/readers.ts";
import type { MadeDocument } from "#lib/read/made/document.ts";
import type { Draw } from "#lib/read/made/draw.ts";

/**
 * Cuts a document off at a random place and reads what is left: every value in it must be one that
 * the whole document prints there. Gives what is wrong, one line each.
 */
export async function tryCut(
  document: MadeDocument,
  draw: Draw,
  read: Read,
): Promise<readonly string[]> {
  const bytes = document.bytes.slice(0, 1 + draw.below(document.bytes.length));
  const report = await readOrRefuse({ ...document, bytes }, read);
  return (report?.cells ?? []).flatMap(({ indicator, applicant, value, raw }) => {
    const place = `${indicator}/${applicant}`;
    const says = document.expected.get(place);
    const isPrinted = value === null || (says?.kind === "number" && says.value === value);
    return isPrinted ? [] : [`cut at ${bytes.length}: ${place} read as ${value} from ${raw}`];
  });
}

/** Most bytes that are changed in a document. */
const mostChanges = 40;

/** Changes bytes at random and reads what comes of it: it may be refused, but nothing may break. */
export async function tryChanged(document: MadeDocument, draw: Draw, read: Read): Promise<void> {
  const bytes = document.bytes.slice();
  for (let left = 1 + draw.below(mostChanges); left > 0; left -= 1) {
    bytes[draw.below(bytes.length)] = draw.below(256);
  }
  await readOrRefuse({ ...document, bytes }, read);
}

/** Rejects when the reader breaks; that it gives up in time is as it should be. */
async function readOrRefuse({ bytes, name }: MadeDocument, read: Read) {
  try {
    return (await read(bytes, name, { agency: "云水县教育局", year: 2020 })).report;
  } catch (error) {
    const broken = error instanceof RefusalError && /^cannot be read/.test(error.message);
    if (!(error instanceof RefusalError) || broken) throw error;
    return undefined;
  }
}
