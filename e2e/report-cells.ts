import { expect, type Locator, type Page } from "playwright/test";

interface Link {
  readonly href: string;
  readonly text: string;
}

/** Every link names a cell of a report, and there the same number stands; dots of a line say their year first. */
export async function expectCellsHold(links: Locator): Promise<void> {
  const found = await links.evaluateAll((elements: Element[]) =>
    elements.map((element) => ({
      href: new URL(element.getAttribute("href") ?? "", document.baseURI).href,
      text: element.textContent.replace(/^\d{4}: /, ""),
    })),
  );
  expect(found.length).toBeGreaterThan(0);
  expect(await readCells(links.page(), found)).toEqual(found);
}

/** The same links with the text of the cells they lead to. */
function readCells(page: Page, links: readonly Link[]): Promise<Link[]> {
  return page.evaluate(async (all) => {
    const parse = async (address: string) =>
      new DOMParser().parseFromString(await (await fetch(address)).text(), "text/html");
    const addresses = [...new Set(all.map(({ href }) => href.replace(/#.*/, "")))];
    const reports = new Map(
      await Promise.all(addresses.map(async (one) => [one, await parse(one)] as const)),
    );
    return all.map(({ href }) => {
      const [address = "", id = ""] = href.split("#");
      const cell = reports.get(address)?.querySelector(`td[id="${id}"] > a`);
      return { href, text: cell?.textContent ?? "no such cell" };
    });
  }, links);
}

/** Goes from a number to the marked cell of its report, and on to the marked place of the archived page. */
export async function expectSourceInTwoClicks(link: Locator): Promise<void> {
  const page = link.page();
  const number = await link.innerText();
  await link.click();
  const cell = page.locator("td:target");
  await expect(cell).toBeInViewport();
  const value = cell.getByRole("link");
  await expect(value).toHaveText(number);
  await expectArchived(value);
}

/** Goes from a number of a report to its marked place in the archived page. */
export async function expectArchived(value: Locator): Promise<void> {
  const number = await value.innerText();
  await value.click();
  const place = value.page().locator("#cell");
  await expect(place).toBeInViewport();
  await expect(place).toHaveText(number.replaceAll(",", ""));
}
