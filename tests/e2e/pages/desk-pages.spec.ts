import type { Browser, Page } from "@playwright/test";
import { LOCALES } from "#lib/kernel/texts.ts";
import { aFamily } from "../support/family.ts";
import { command, givenSent } from "../support/given.ts";
import { givenCertificateSearch } from "../support/certificates.ts";
import { givenAnnouncedDeath } from "../support/institution.ts";
import { say } from "../support/say.ts";
import { expectSoundDeskPage } from "../support/sound-page.ts";
import { givenInterruption } from "../support/interruption.ts";
import { enterDesk, givenPrepared, givenReady, givenReferred, STAFF } from "../support/staff.ts";
import { DESK, expect, test } from "../support/story.ts";
import { DESK_VISITS, type DeskGround, ENTRANCE_VISITS } from "./desk-visits.ts";

test.use({ viewport: DESK });

let held: Promise<DeskGround> | undefined;

/** The first notice of a list, once the worker has written and carried it. */
async function firstNotice(page: Page, address: string): Promise<string> {
  const link = page.locator('main a[href*="/desk/notices/"]').first();
  await expect(async () => {
    await page.goto(address);
    await expect(link).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 40_000 });
  return (await link.getAttribute("href"))?.split("/").at(-1) ?? "";
}

async function prepare(browser: Browser, baseURL: string): Promise<DeskGround> {
  const [home, desk] = [await browser.newContext({ baseURL }), await browser.newContext({ baseURL })];
  const fresh = await givenSent(home, aFamily());
  const alone = await givenSent(home, aFamily({ isMotherAlone: true }));
  const late = await givenSent(home, aFamily({ daysAgo: 45 }));
  const families = [aFamily(), aFamily(), aFamily()] as const;
  const referred = await givenSent(home, families[2]);
  const [ready, prepared] = [await givenSent(home, families[0]), await givenSent(home, families[1])];
  await enterDesk(desk, STAFF.preparesAtAgdal);
  await givenReady(desk, ready, families[0]);
  await givenReady(desk, prepared, families[1]);
  await givenPrepared(desk, prepared);
  await givenReady(desk, referred, families[2]);
  await givenReferred(desk, referred);
  const annex = await browser.newContext({ baseURL });
  await enterDesk(annex, "annexe");
  const announced = await givenAnnouncedDeath(annex);
  await annex.close();
  const { id: counter } = await command<{ id: string }>(desk.request, "/api/desk/counter", { kind: "birth" });
  const { interruption, first, entry } = await givenInterruption(desk.request);
  const { id: paper } = await command<{ id: string }>(
    desk.request,
    `/api/desk/downtime/${interruption}/receipts`,
    entry(first),
  );
  const certificateSearch = await givenCertificateSearch(desk.request);
  const page = await desk.newPage();
  await page.goto("/fr/desk");
  const href = await page.locator('a[href$="/registered"]').first().getAttribute("href");
  const registered = href?.split("/").at(-2) ?? "";
  const sent = await firstNotice(page, "/fr/desk/notices?side=sent");
  const received = await firstNotice(page, "/fr/desk/notices");
  await page.goto("/fr/desk/registers");
  const opened = await page.locator('main a[href*="/desk/registers/"]').first().getAttribute("href");
  await page.goto(String(opened));
  const act = await page.locator('main a[href*="/desk/acts/"]').first().getAttribute("href");
  const copy = await command<{ serial: string }>(
    desk.request,
    `/api/desk/acts/${act?.split("/").at(-1) ?? ""}/documents`,
    {
      kind: "birthFullCopy",
      purpose: "family",
      forMarriage: true,
      handOver: {
        copies: "1",
        collector: { quality: "ascendant", name: "Rachid", paperKind: "cnie", paperNumber: "AB123456" },
      },
    },
  );
  await page.goto("/fr/desk/rulings");
  const asked = await page.locator('main a[href*="/desk/rulings/"]').first().getAttribute("href");
  await page.goto("/fr/desk/requests");
  const requestOf = async (delivery: string): Promise<string> => {
    const row = page.locator("main tr", { hasText: say("fr", `requests:delivery.${delivery}`) }).first();
    return (await row.locator('a[href*="/desk/requests/"]').getAttribute("href"))?.split("/").at(-1) ?? "";
  };
  const [request, posted] = [await requestOf("download"), await requestOf("post")];
  const paperActs: string[] = [];
  for (const status of ["indexed", "differing", "certified"]) {
    await page.goto(`/fr/desk/legacy?status=${status}`);
    const link = await page.locator('main table a[href*="/desk/legacy/"]').first().getAttribute("href");
    paperActs.push(link?.split("/").at(-1) ?? "");
  }
  const [legacyScanned = "", legacyKeyed = "", legacyCertified = ""] = paperActs;
  await page.goto("/fr/desk?queue=waitingForPermission");
  const waiting = await page.locator('main a[href*="/desk/files/"]').first().getAttribute("href");
  await page.goto("/fr/desk/staff");
  const colleague = await page.locator('main a[href*="/desk/staff/"]').first().getAttribute("href");
  await Promise.all([home.close(), desk.close()]);
  return {
    fresh: fresh.id,
    alone: alone.id,
    late: late.id,
    asked: waiting?.split("/").at(-1) ?? "",
    ready: ready.id,
    prepared: prepared.id,
    referred: referred.id,
    registered,
    announced,
    counter,
    notice: sent,
    received,
    interruption,
    paper,
    register: opened?.split("/").at(-1) ?? "",
    act: act?.split("/").at(-1) ?? "",
    copy: copy.serial,
    ruling: asked?.split("/").at(-1) ?? "",
    request,
    posted,
    legacyScanned,
    legacyKeyed,
    legacyCertified,
    colleague: colleague?.split("/").at(-1) ?? "",
    certificateSearch,
  };
}

for (const locale of LOCALES) {
  for (const [file, visits] of Object.entries(DESK_VISITS))
    test(`${locale}: the page /${file} is sound in every state, on a narrow screen of an office`, async ({
      page,
      context,
      browser,
      baseURL,
    }) => {
      test.slow();
      held ??= prepare(browser, String(baseURL));
      const ground = await held;
      await enterDesk(context, STAFF.preparesAtAgdal);
      for (const address of visits(ground)) {
        expect((await page.goto(`/${locale}/${address}`))?.status(), address).toBe(200);
        expect(new URL(page.url()).pathname, `${address} led elsewhere`).toBe(`/${locale}/${address.split("?")[0]}`);
        await expectSoundDeskPage(page, locale);
      }
    });

  test(`${locale}: the page /desk/sign-in is sound`, async ({ page }) => {
    for (const address of ENTRANCE_VISITS["desk/sign-in"]) {
      await page.goto(`/${locale}/${address}`);
      await expectSoundDeskPage(page, locale);
    }
  });
}
