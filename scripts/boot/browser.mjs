import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { run } from "./child.mjs";
import { Failure } from "./failure.mjs";
import { step } from "./step.mjs";

const SYSTEM = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * A browser that starts, fetched where there is none: the path of its program, or "" for Playwright's own. Sees to a
 * font with Chinese characters too, and warns when it cannot.
 * @returns {Promise<string>}
 */
export async function ensureBrowser() {
  const ready = (await findBrowser()) ?? (await fetchByPlaywright());
  const missing = [
    ...(ready === undefined ? ["chromium"] : []),
    ...(hasChineseFont() ? [] : ["fonts-noto-cjk"]),
  ];
  if (missing.length > 0) await fetchByApt(missing);
  if (!hasChineseFont())
    console.warn("  no font with Chinese characters: pages are drawn with boxes");
  const found = ready ?? (await findBrowser());
  if (found === undefined)
    throw new Failure("no browser for the tests: install Chromium, or set CHROMIUM_PATH to one");
  return found;
}

async function findBrowser() {
  const { CHROMIUM_PATH = "" } = process.env;
  if (CHROMIUM_PATH !== "") {
    if (await starts(CHROMIUM_PATH)) return CHROMIUM_PATH;
    throw new Failure(`CHROMIUM_PATH is no browser that starts: ${CHROMIUM_PATH}`);
  }
  if (await starts("")) return "";
  for (const path of SYSTEM) {
    if (existsSync(path) && (await starts(path))) return path;
  }
  return undefined;
}

/** @param {string} path */
async function starts(path) {
  const { chromium } = await import("playwright");
  if (path === "" && !existsSync(chromium.executablePath())) return false;
  try {
    const browser = await chromium.launch(path === "" ? {} : { executablePath: path });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

async function fetchByPlaywright() {
  const { code } = await step("Fetching a browser (playwright install chromium)", () =>
    run("node_modules/playwright/cli.js", ["install", "chromium"], { capture: true }),
  );
  if (code === 0 && (await starts(""))) return "";
  console.log("  it is not to be had that way");
  return undefined;
}

/** @param {readonly string[]} names */
async function fetchByApt(names) {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  await step(`Installing ${names.join(" and ")} (apt-get)`, () => {
    apt("update");
    apt("install", "--yes", "--no-install-recommends", ...names);
  });
}

/** @param {readonly string[]} args */
function apt(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const { status, stdout, stderr } = spawnSync("apt-get", ["-q", ...args], {
    env,
    encoding: "utf8",
  });
  if (status !== 0) console.warn(`  apt-get ${args[0]} failed:\n${stdout}${stderr}`);
}

/** Elsewhere than on Linux the system brings one. */
function hasChineseFont() {
  if (process.platform !== "linux") return true;
  return spawnSync("fc-list", [":lang=zh"], { encoding: "utf8" }).stdout?.trim() !== "";
}
