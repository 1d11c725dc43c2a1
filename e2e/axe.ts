import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright/test";

/** What stands in the way of assistive technology on a page, in light or dark colours. */
export async function barriersOf(page: Page, colorScheme: "light" | "dark"): Promise<string[]> {
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = "" }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
  );
}
