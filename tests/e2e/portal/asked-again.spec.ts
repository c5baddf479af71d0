import type { Locale } from "#lib/kernel/texts.ts";
import { LOCALES } from "#lib/kernel/texts.ts";
import { confirmEveryLine, declareReady, openByReference } from "../steps/officer.ts";
import { sendFile, trackWith } from "../steps/citizen.ts";
import { expectTitle, follow, press, type } from "../steps/questions.ts";
import { askFor } from "../steps/request.ts";
import { aFamily, changed, HASSAN } from "../support/family.ts";
import { givenSent } from "../support/given.ts";
import { say } from "../support/say.ts";
import { enterDesk, STAFF } from "../support/staff.ts";
import { DESK, expect, test } from "../support/story.ts";

const SPELLED: Readonly<Record<Locale, string>> = { ar: "طنجة", fr: "Tanger" };

for (const locale of LOCALES)
  test(`${locale}: the office asks for a clearer document and one answer; the citizen corrects these and nothing else`, async ({
    page,
    context,
    device,
  }) => {
    test.slow();
    const family = changed(aFamily({ office: HASSAN }), "mother", { birthPlace: { ar: "طنجا", latin: "Tanjer" } });
    const receipt = await givenSent(context, family, { locale });

    const deskContext = await device({ viewport: DESK, javaScriptEnabled: true });
    await enterDesk(deskContext, STAFF.hassan);
    const desk = await deskContext.newPage();
    await desk.goto(`/${locale}/desk`);
    await openByReference(locale, receipt.reference)(desk);
    await askFor(locale, { document: "birthCertificate", why: "unreadable", field: "mother.birthPlace" })(desk);
    await expect(desk.getByText(say(locale, "desk:done.request", { reference: receipt.reference }))).toBeVisible();

    await trackWith(locale, receipt)(page);
    await expectTitle(locale, "portal:tracking.to_complete")(page);
    await page.goto(`/${locale}/declaration/${receipt.id}/father`);
    await expectTitle(locale, "portal:tracking.to_complete")(page);
    await page.goto(`/${locale}/declaration/${receipt.id}/documents/marriageAct`);
    await expectTitle(locale, "portal:tracking.to_complete")(page);

    await follow(
      locale,
      "portal:asked.line",
      asked(locale, "birth:document.birthCertificate.name", "unreadable"),
    )(page);
    await sendFile(locale, "birthCertificate", "file")(page);
    await follow(locale, "common:button.continue")(page);
    await follow(locale, "portal:asked.line", asked(locale, "birth:field.person.birthPlace", "differs"))(page);
    await expect(page.getByText(say(locale, "birth:asked.title"), { exact: true })).toBeVisible();
    await type(locale, "birth:field.person.birthPlace", SPELLED[locale])(page);
    await press(locale, "common:button.save")(page);
    await press(locale, "portal:asked.resend")(page);
    await expectTitle(locale, "portal:tracking.submitted")(page);

    await desk.goto(`/${locale}/desk`);
    await openByReference(locale, receipt.reference)(desk);
    await expect(desk.getByText(SPELLED[locale]).first()).toBeVisible();
    await confirmEveryLine(locale, family)(desk);
    await declareReady(locale)(desk);
    await page.reload();
    await expectTitle(locale, "portal:tracking.ready")(page);
  });

function asked(locale: Locale, what: string, why: string): { what: string; reason: string } {
  return { what: say(locale, what), reason: say(locale, `portal:asked.reason.${why}`) };
}
