import { z } from "zod";
import type { Contents, Page } from "../family.ts";
import { atPath } from "./at-path.ts";
import { plainPage } from "./plain-page.ts";
import { scriptValue } from "./script-value.ts";
import { isListName } from "./titles.ts";

interface Branch {
  readonly id: number;
  readonly name: string;
  readonly children?: readonly Branch[] | null | undefined;
}

const branchSchema: z.ZodType<Branch> = z.lazy(() =>
  z.object({ id: z.number(), name: z.string(), children: z.array(branchSchema).nullish() }),
);
const treeSchema = z.array(branchSchema);

/** A catalogue leads to the column its address names, or else to all that are called annual reports. */
export function catalogueOf(page: Page): Contents {
  const { text, url, asked } = page;
  const plain = plainPage(page);
  const [, sid] = /\bSID["']?\s*:\s*["']?(\d+)/.exec(text) ?? [];
  if (sid === undefined) return plain;
  const named = /^#(\d+)$/.exec(asked.url.hash)?.[1];
  const columns = named === undefined ? columnsIn(text) : [named];
  const [prefix = ""] = url.pathname.split("/gkmlpt/");
  const parts = columns.map((id) => [
    { url: atPath(url, `${prefix}/gkmlpt/api/all/${id}`, `page=1&sid=${sid}`) },
  ]);
  return { ...plain, parts: [...plain.parts, ...parts] };
}

function columnsIn(text: string): readonly number[] {
  const tree = treeSchema.safeParse(scriptValue(text, "TREE"));
  const open = tree.success ? [...tree.data] : [];
  const found: number[] = [];
  for (let branch = open.shift(); branch !== undefined; branch = open.shift()) {
    if (isListName(branch.name)) found.push(branch.id);
    else open.push(...(branch.children ?? []));
  }
  return found;
}
