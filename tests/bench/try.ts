import { startFloor } from "./floor/app.ts";
import { chromium } from "@playwright/test";
import { findBrowser } from "../../scripts/find-browser.mjs";
import { weigh } from "./pages/weight.ts";
const f = await startFloor({ FLOOR_CONNECTIONS: "2" });
try {
  const { executablePath, args, env } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args, env: { ...process.env as Record<string,string>, ...env } });
  const c = await browser.newContext(); await c.route("**/*", (r) => r.continue());
  console.log(await weigh(c, f.address + "/"));
  await browser.close();
} finally { await f.stop(); }
