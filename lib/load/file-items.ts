import { RefusalError } from "./errors.ts";
import type { Hints } from "./hints.ts";
import type { Item } from "./load-all.ts";
import { readReportFile } from "./read-file.ts";
import type { Walked } from "./walk.ts";

/** The items of walked paths; a path that cannot be walked is an item that is refused. */
export function fileItems({ files, failures }: Walked, hints: Hints): readonly Item[] {
  return [
    ...failures.map(({ path, reason }) => ({
      name: path,
      sight: () => {
        throw new RefusalError(reason);
      },
    })),
    ...files.map((path) => ({
      name: path,
      sight: () => ({ bytes: readReportFile(path), source: path, hints }),
    })),
  ];
}
