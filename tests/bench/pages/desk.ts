import type { Browser } from "@playwright/test";
import { LOCALES } from "#lib/kernel/texts.ts";
import { aFamily } from "#tests/e2e/support/family.ts";
import { command, givenSent } from "#tests/e2e/support/given.ts";
import { enterDesk, givenReady, STAFF } from "#tests/e2e/support/staff.ts";
import type { Figure } from "../figure.ts";
import { weigh } from "./weight.ts";

const KILOBYTE = 1000;
const DESK = { width: 1366, height: 768 };

/** The JavaScript that an officer's browser fetches when it has nothing yet: the queue, a file under verification, its completion. */
export async function weighDesk(browser: Browser, baseURL: string): Promise<Figure[]> {
  const pages = await prepare(browser, baseURL);
  const figures: Figure[] = [];
  for (const [name, address] of Object.entries(pages)) {
    const weighed: { page: string; javascript: number }[] = [];
    for (const locale of LOCALES) {
      const context = await browser.newContext({ baseURL, viewport: DESK });
      await context.route("**/*", (route) => route.continue());
      await enterDesk(context, STAFF.preparesAtAgdal);
      const { javascript } = await weigh(context, `${baseURL}/${locale}/${address}`);
      weighed.push({ page: `/${locale}`, javascript });
      await context.close();
    }
    const [heaviest] = weighed.toSorted((one, other) => other.javascript - one.javascript);
    figures.push({
      bar: `JavaScript of the desk at first load, ${name}, brotli`,
      value: (heaviest?.javascript ?? 0) / KILOBYTE,
      unit: "kB",
      goal: 300,
      reaches: "atMost",
      note: heaviest?.page ?? "",
    });
  }
  return figures;
}

async function prepare(browser: Browser, baseURL: string): Promise<Record<string, string>> {
  const [home, desk] = [await browser.newContext({ baseURL }), await browser.newContext({ baseURL })];
  const families = [aFamily(), aFamily()] as const;
  const [taken, ready] = [await givenSent(home, families[0]), await givenSent(home, families[1])];
  await enterDesk(desk, STAFF.preparesAtAgdal);
  await command(desk.request, "/api/desk/open", { q: taken.reference });
  await command(desk.request, `/api/desk/files/${taken.id}/take`, {});
  await givenReady(desk, ready, families[1]);
  await Promise.all([home.close(), desk.close()]);
  return {
    queue: "desk",
    verification: `desk/files/${taken.id}`,
    completion: `desk/files/${ready.id}/completion`,
  };
}
