import type { Browser } from "@playwright/test";
import type { IssuedKind } from "#lib/documents/core/index.ts";
import { command } from "./given.ts";
import { enterDesk, STAFF } from "./staff.ts";

const MOST_ATTEMPTS = 60;

export type IssuedFile = { serial: string; pdf: Buffer };

/** The file of a copy that an officer issues of the first act of an open register. */
export function givenIssued(browser: Browser, baseURL: string, kind: IssuedKind): Promise<IssuedFile> {
  return atDesk(browser, baseURL, async (page) => {
    await page.goto("/fr/desk/registers");
    await page.goto(await firstLink(page, 'main a[href*="/desk/registers/"]'));
    const actId = lastOf(await firstLink(page, 'main a[href*="/desk/acts/"]'));
    const issued = `/api/desk/acts/${actId}/documents`;
    const serial = await onceSealed(page, issued, { kind, purpose: "holder" });
    return { serial, pdf: await (await page.request.get(`/api/desk/documents/${serial}/pdf`)).body() };
  });
}

/** The same of a paper act that was digitised and certified: its code bears a serial and nothing more. */
export function givenIssuedOfPaper(browser: Browser, baseURL: string): Promise<IssuedFile> {
  return atDesk(browser, baseURL, async (page) => {
    await page.goto("/fr/desk/legacy?status=certified");
    const id = lastOf(await firstLink(page, 'main table a[href*="/desk/legacy/"]'));
    const body = { document: "birthExtract", purpose: "holder" };
    const serial = await onceSealed(page, `/api/desk/legacy/${id}/documents`, body);
    return { serial, pdf: await (await page.request.get(`/api/desk/legacy/copies/${serial}`)).body() };
  });
}

type DeskPage = Awaited<ReturnType<Awaited<ReturnType<Browser["newContext"]>>["newPage"]>>;

async function atDesk(browser: Browser, baseURL: string, work: (page: DeskPage) => Promise<IssuedFile>) {
  const desk = await browser.newContext({ baseURL });
  try {
    await enterDesk(desk, STAFF.preparesAtAgdal);
    return await work(await desk.newPage());
  } finally {
    await desk.close();
  }
}

/** Issues as soon as the act has its seal: a demonstration that has just begun still seals its acts. */
async function onceSealed(page: DeskPage, address: string, body: object): Promise<string> {
  for (let attempt = 0; ; attempt += 1)
    try {
      return (await command<{ serial: string }>(page.request, address, body)).serial;
    } catch (fault) {
      if (attempt >= MOST_ATTEMPTS || !/otSealedYet/.test(String(fault))) throw fault;
      await page.waitForTimeout(500);
    }
}

async function firstLink(page: DeskPage, selector: string): Promise<string> {
  return String(await page.locator(selector).first().getAttribute("href"));
}

function lastOf(address: string): string {
  return address.split("/").at(-1) ?? "";
}
