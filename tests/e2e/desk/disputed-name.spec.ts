import type { BrowserContext, Page } from "@playwright/test";
import { LOCALES, type Locale } from "#lib/kernel/texts.ts";
import { trackWith } from "../steps/citizen.ts";
import { decide, openName } from "../steps/commission.ts";
import { complete } from "../steps/officer.ts";
import { pressByKey } from "../steps/keyboard.ts";
import { expectTitle, follow, press, writeName } from "../steps/questions.ts";
import { aFamily, AGDAL, changed } from "../support/family.ts";
import { givenSent } from "../support/given.ts";
import { say } from "../support/say.ts";
import { enterDesk, givenReady, givenReferred, STAFF } from "../support/staff.ts";
import { DESK, expect, test } from "../support/story.ts";

/** Towns proposed as names, each by one family of one language. */
const REFUSED = { ar: { ar: "تنغير", latin: "Tinghir" }, fr: { ar: "ميدلت", latin: "Midelt" } } as const;
const ACCEPTED = { ar: { ar: "زيان", latin: "Zayane" }, fr: { ar: "درعة", latin: "Draa" } } as const;
const INSTEAD = { ar: "زينب", latin: "Zineb" };

test.use({ viewport: DESK });

for (const locale of LOCALES) {
  test(`${locale}: a name that the declarant holds to is received provisionally; the Commission refuses it, the family chooses another, and the act is drawn up with that`, async ({
    page,
    context,
    device,
  }) => {
    test.slow();
    const name = REFUSED[locale];
    const family = changed(aFamily({ office: AGDAL }), "child", { givenName: name });
    const home = await device();
    const receipt = await givenSent(home, family, { locale, photographs: [] });
    await enterDesk(context, STAFF.preparesAtAgdal);
    await givenReady(context, receipt, family);

    await page.goto(`/${locale}/desk/files/${receipt.id}/completion`);
    await expect(
      page.getByText(say(locale, "errors:names.givenIsPlace", { name: locale === "ar" ? name.ar : name.latin })),
    ).toBeVisible();
    await referByHand(locale)(page);
    await expectTitle(locale, "desk:referral.title")(page);
    await expect(page.getByText(say(locale, "desk:referral.deadlineMet"))).toBeVisible();
    await page.goto(`/${locale}/desk?queue=referred`);
    await expect(page.getByText(receipt.reference).first()).toBeVisible();

    const phone = await home.newPage();
    await trackWith(locale, receipt)(phone);
    await expectTitle(locale, "portal:tracking.referred")(phone);
    await expect(phone.getByText(say(locale, "portal:story.nameReferred.text"), { exact: true })).toBeVisible();
    await expect(phone.getByText(say(locale, "portal:tracking.deadline"), { exact: true })).toHaveCount(0);

    const commission = await (await signedIn(device)).newPage();
    await openName(locale, name)(commission);
    await decide(locale, { outcome: "refused", number: "31", reasons: "اسم مدينة." })(commission);

    await expectSoon(phone, locale, "portal:tracking.to_complete");
    await expect(phone.getByText(say(locale, "portal:story.nameRefused.text", { number: "31" }))).toBeVisible();
    await follow(locale, "portal:asked.line", {
      what: say(locale, "birth:field.child.givenName"),
      reason: say(locale, "portal:asked.reason.nameRefused"),
    })(phone);
    await writeName(locale, "birth:field.child.givenName", INSTEAD)(phone);
    await press(locale, "common:button.save")(phone);
    await press(locale, "portal:asked.resend")(phone);
    await expectTitle(locale, "portal:tracking.submitted")(phone);

    await givenReady(context, receipt, changed(family, "child", { givenName: INSTEAD }));
    await page.goto(`/${locale}/desk/files/${receipt.id}`);
    await complete(locale)(page);
    await expect(page.getByText(INSTEAD.ar).first()).toBeVisible();
    await expect(page.getByText(name.ar)).toHaveCount(0);
    await page.goto(`/${locale}/desk/files/${receipt.id}/referral`);
    await expect(page.getByText(say(locale, "desk:referral.refused"), { exact: true })).toBeVisible();
    await expect(page.getByText(name.latin).first()).toBeVisible();
  });

  test(`${locale}: a name that the Commission accepts comes back to be read and signed`, async ({
    page,
    context,
    device,
  }) => {
    test.slow();
    const name = ACCEPTED[locale];
    const family = changed(aFamily({ office: AGDAL }), "child", { givenName: name });
    const home = await device();
    const receipt = await givenSent(home, family, { locale, photographs: [] });
    await enterDesk(context, STAFF.preparesAtAgdal);
    await givenReady(context, receipt, family);
    await givenReferred(context, receipt);
    await page.goto(`/${locale}/desk/files/${receipt.id}/act`);
    await expectTitle(locale, "desk:referral.title")(page);

    const commission = await (await signedIn(device)).newPage();
    await openName(locale, name)(commission);
    await decide(locale, { outcome: "accepted", number: "32", reasons: "اسم متداول في الأسرة." })(commission);

    const phone = await home.newPage();
    await trackWith(locale, receipt)(phone);
    await expectSoon(phone, locale, "portal:tracking.ready");
    await expect(phone.getByText(say(locale, "portal:story.nameAccepted.text", { number: "32" }))).toBeVisible();
    await page.goto(`/${locale}/desk/files/${receipt.id}/act`);
    await expect(page.getByText(name.ar).first()).toBeVisible();
    await expect(page.getByRole("button", { name: say(locale, "desk:steps.readSend"), exact: true })).toBeVisible();
  });
}

/** At the counter, by keyboard: the officer disputes the name, the declarant holds to it. */
const referByHand = (locale: Locale) => async (page: Page) => {
  const reason = page.locator('[name="hijri.reason"]');
  if ((await reason.count()) > 0) await reason.fill(say(locale, "desk:completion.hijriReason.1"));
  await page.getByRole("checkbox", { name: say(locale, "desk:dispute.open") }).check();
  const ground = page.getByLabel(say(locale, "desk:dispute.ground"), { exact: true });
  await expect(ground).toHaveValue("place");
  await page.locator('[name="dispute.officeReason"]').fill("الاسم المختار اسم مدينة.");
  await page.getByRole("checkbox", { name: say(locale, "desk:dispute.insists") }).check();
  await pressByKey(page.getByRole("button", { name: say(locale, "desk:dispute.send"), exact: true }))(page);
  await page.waitForURL(/\/referral$/);
};

/** The worker brings a decision to the file a moment later. */
async function expectSoon(page: Page, locale: Locale, key: string): Promise<void> {
  await expect(async () => {
    await page.reload();
    await expectTitle(locale, key)(page);
  }).toPass({ timeout: 30_000 });
}

async function signedIn(device: (options: { viewport: typeof DESK }) => Promise<BrowserContext>) {
  const context = await device({ viewport: DESK });
  await enterDesk(context, STAFF.commission);
  return context;
}
