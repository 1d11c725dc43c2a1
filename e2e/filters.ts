import { expect, type Page } from "playwright/test";

/** Chooses in the bar of filters, by the names of its fields, and applies what is chosen. */
export async function applyFilters(
  page: Page,
  choices: Readonly<Record<string, string>>,
): Promise<void> {
  const bar = page.getByRole("form", { name: "筛选" });
  for (const [name, value] of Object.entries(choices)) {
    await bar.getByRole("combobox", { name, exact: true }).selectOption(value);
  }
  await bar.getByRole("button", { name: "应用" }).click();
}

/** The address alone brings the page back as it is, its fields as they were chosen. */
export async function expectRestored(
  page: Page,
  choices: Readonly<Record<string, string>>,
): Promise<void> {
  const said = await page.getByRole("main").innerText();
  await page.goto(page.url());
  expect(await page.getByRole("main").innerText()).toBe(said);
  const bar = page.getByRole("form", { name: "筛选" });
  for (const [name, value] of Object.entries(choices)) {
    await expect(bar.getByRole("combobox", { name, exact: true })).toHaveValue(value);
  }
}
