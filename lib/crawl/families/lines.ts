import type { Anchor } from "../anchor.ts";
import type { Contents, Link } from "../family.ts";
import { agencyIn, dateIn, isBodyName, isListName, isReportOfYear } from "./titles.ts";

/** The lines of a list: each link by the name of the two it has that says more. */
export function linesOf(anchors: readonly Anchor[]): readonly Link[] {
  return anchors.map(({ url, title, text, beside }) => {
    const names = [title, text];
    const name =
      names.find(isReportOfYear) ??
      names.find(isListName) ??
      (title.length > text.length ? title : text);
    const date = dateIn(beside) ?? dateIn(text);
    const agency = isListName(name) || isReportOfYear(name) ? agencyIn(beside) : undefined;
    return {
      ...{ url, title: name },
      ...(date === undefined ? {} : { date }),
      ...(agency === undefined ? {} : { agency }),
    };
  });
}

/**
 * What lines are, by their names. `mayBeList` tells where a list below this one can be; names of bodies
 * are those of lists only where `gathers`: on a page that gathers the reports of many.
 */
export function sortLines(
  lines: readonly Link[],
  mayBeList: (url: URL) => boolean = () => false,
  gathers = false,
): Pick<Contents, "reports" | "columns" | "names"> {
  return {
    reports: lines.filter(({ title }) => isReportOfYear(title)),
    columns: lines
      .filter(({ title }) => isListName(title) || (gathers && isBodyName(title)))
      .filter(({ url }) => mayBeList(url))
      .map(ofItsBody),
    names: lines,
  };
}

/** A list that is called like a body holds the reports of that body. */
function ofItsBody(line: Link): Link {
  const agency = isListName(line.title) ? undefined : agencyIn(line.title);
  return agency === undefined ? line : { ...line, agency };
}
