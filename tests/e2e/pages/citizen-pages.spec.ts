import type { Browser, BrowserContext } from "@playwright/test";
import { LOCALES } from "#lib/kernel/texts.ts";
import { abroadFamily, AGDAL, aFamily, familyOnBoard } from "../support/family.ts";
import { command, givenBegun, givenDraft, givenSent, promise } from "../support/given.ts";
import { answersOf, OTHER_EVENTS } from "../support/other-events.ts";
import { givenRequest } from "../support/requests.ts";
import { expectSoundCitizenPage } from "../support/sound-page.ts";
import { enterDesk, STAFF } from "../support/staff.ts";
import { expect, test } from "../support/story.ts";
import { CITIZEN_VISITS, type CitizenGround } from "./citizen-visits.ts";

type Held = { ground: CitizenGround; cookies: Awaited<ReturnType<BrowserContext["cookies"]>> };
let held: Promise<Held> | undefined;

/** Declarations in every state, made once for this worker. */
async function prepare(browser: Browser, baseURL: string): Promise<Held> {
  const context = await browser.newContext({ baseURL });
  const { id: empty } = await givenBegun(context);
  const { id: filled } = await givenDraft(context, aFamily());
  await promise(context, filled, ["birthCertificate", "marriageAct"]);
  const { id: alone } = await givenDraft(context, aFamily({ isMotherAlone: true }));
  await promise(context, alone, ["birthCertificate", "motherFullCopy"]);
  const { id: abroad } = await givenDraft(context, abroadFamily());
  await promise(context, abroad, ["foreignBirthAct", "foreignActLegalisation", "marriageAct"]);
  const { id: onBoard } = await givenDraft(context, familyOnBoard());
  await promise(context, onBoard, ["birthCertificate", "marriageAct"]);
  const { id: late } = await givenDraft(context, aFamily({ daysAgo: 45 }), { until: "place" });
  const [death, marriage, divorce] = await Promise.all(
    OTHER_EVENTS.map(async (event) => (await givenDraft(context, answersOf(event), { event })).id),
  );
  const sent = await givenSent(context, aFamily({ email: "famille@example.ma" }));
  const asked = await givenSent(context, aFamily({ office: AGDAL }));
  const tooLate = await givenSent(context, aFamily({ office: AGDAL, daysAgo: 45 }));
  const desk = await browser.newContext({ baseURL });
  await enterDesk(desk, STAFF.agdal);
  const { version } = await command<{ version: number }>(desk.request, `/api/desk/files/${asked.id}/take`, {});
  const items = [
    { kind: "document", target: "birthCertificate", reason: "unreadable" },
    { kind: "field", target: "mother.birthPlace", reason: "differs" },
  ];
  await command(desk.request, `/api/desk/files/${asked.id}/request`, { items, _version: version });
  const requests = {
    begun: await givenRequest(context, { until: "begun" }),
    whole: await givenRequest(context, { until: "whole" }),
    unpaid: await givenRequest(context, { payment: "online" }),
    sent: await givenRequest(context),
  };
  const cookies = await context.cookies();
  await Promise.all([context.close(), desk.close()]);
  return {
    cookies,
    ground: {
      events: { death: String(death), marriage: String(marriage), divorce: String(divorce) },
      empty,
      filled,
      alone,
      abroad,
      onBoard,
      late,
      sent: sent.id,
      asked: asked.id,
      tooLate: tooLate.id,
      requests,
    },
  };
}

for (const locale of LOCALES)
  for (const [file, visits] of Object.entries(CITIZEN_VISITS))
    test(`${locale}: the page /${file} is sound in every state, on a small telephone`, async ({
      page,
      context,
      browser,
      baseURL,
    }) => {
      test.slow();
      held ??= prepare(browser, String(baseURL));
      const { ground, cookies } = await held;
      await context.addCookies(cookies);
      for (const address of visits(ground)) {
        const answer = await page.goto(`/${locale}/${address}`.replace(/\/$/, ""));
        expect(answer?.status(), address).toBe(200);
        expect(new URL(page.url()).pathname, `${address} led elsewhere`).toBe(
          `/${locale}/${address.split("?")[0]}`.replace(/\/$/, ""),
        );
        await expectSoundCitizenPage(page, locale);
      }
    });
