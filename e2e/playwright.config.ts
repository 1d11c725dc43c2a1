import { defineConfig } from "playwright/test";

const port = process.env["PORT"] ?? "3117";
const url = `http://127.0.0.1:${port}`;

export default defineConfig({
  testMatch: "*.e2e.ts",
  outputDir: "../test-results/browser",
  forbidOnly: process.env["CI"] !== undefined,
  workers: 1,
  use: {
    baseURL: url,
    browserName: "chromium",
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    trace: "retain-on-failure",
    launchOptions: {
      ...(process.env["CHROMIUM_PATH"] ? { executablePath: process.env["CHROMIUM_PATH"] } : {}),
      args: [
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--font-render-hinting=none",
      ],
    },
  },
  projects: [{ name: "desktop", use: { viewport: { width: 1280, height: 800 } } }],
  webServer: {
    command: `node node_modules/next/dist/bin/next start --port ${port} --hostname 127.0.0.1`,
    cwd: "..",
    env: {
      DATA_DIR: process.env["DATA_DIR"] ?? "data/test",
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
    },
    url,
    reuseExistingServer: false,
  },
});
