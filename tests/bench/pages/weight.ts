import { brotliCompressSync, gzipSync } from "node:zlib";
import type { BrowserContext } from "@playwright/test";

/** What one page makes a browser fetch on a first visit, in bytes: texts as they travel compressed, fonts as they are. */
export type Weight = { html: number; css: number; fonts: number; javascript: number; thirdParty: number };

/** Opens a page with nothing in the cache and weighs every answer. The context must intercept requests, so that none comes from the cache. */
export async function weigh(context: BrowserContext, address: string): Promise<Weight> {
  const page = await context.newPage();
  const own = new URL(address).origin;
  const weight: Weight = { html: 0, css: 0, fonts: 0, javascript: 0, thirdParty: 0 };
  const bodies: Promise<void>[] = [];
  page.on("response", (response) => {
    const kind = response.request().resourceType();
    if (new URL(response.url()).origin !== own && !response.url().startsWith("data:")) weight.thirdParty += 1;
    if (response.status() >= 300) return;
    const weighing = response.body().then((body) => {
      if (kind === "document") weight.html += gzipSync(body).length;
      if (kind === "stylesheet") weight.css += gzipSync(body).length;
      if (kind === "font") weight.fonts += body.length;
      if (kind === "script") weight.javascript += brotliCompressSync(body).length;
    });
    weighing.catch(() => undefined); // a page that never came to rest says so itself
    bodies.push(weighing);
  });
  try {
    await page.goto(address, { waitUntil: "networkidle" });
    await Promise.all(bodies);
    return weight;
  } finally {
    await page.close();
  }
}
