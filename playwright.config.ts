import { defineConfig } from "@playwright/test";
import { findBrowser } from "./scripts/find-browser.mjs";
import { findFreePort } from "./scripts/start/port.ts";

const browser = await findBrowser();
process.env["SIJIL_E2E_PORT"] ??= String(await findFreePort());

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.spec.ts",
  globalSetup: "./tests/support/global-system.ts",
  outputDir: ".cache/e2e",
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  use: {
    baseURL: process.env["SIJIL_E2E_ADDRESS"] ?? `http://localhost:${process.env["SIJIL_E2E_PORT"]}`,
    timezoneId: "Africa/Casablanca",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: browser.executablePath,
      args: browser.args,
      env: {
        ...Object.fromEntries(
          Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
        ),
        ...browser.env,
      },
    },
  },
});
