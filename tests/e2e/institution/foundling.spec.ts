import { LOCALES } from "#lib/kernel/texts.ts";
import { AGDAL_OFFICE, declareOnPage, LATE_CODE, signAlone, signInTurn } from "../steps/institution.ts";
import { confirmEveryLine, declareReady, readAloud } from "../steps/officer.ts";
import { pressByKey } from "../steps/keyboard.ts";
import { expectTitle } from "../steps/questions.ts";
import { aCertificate, dayOf, yesterday } from "../support/institution.ts";
import { say } from "../support/say.ts";
import { enterDesk, signInQuietly, STAFF } from "../support/staff.ts";
import { DESK, expect, test } from "../support/story.ts";

const officer = STAFF.preparesAtAgdal;
const COURT = { ar: "المحكمة الابتدائية بالرباط", latin: "tribunal de première instance de Rabat" };

test.use({ viewport: DESK });

for (const locale of LOCALES)
  test(`${locale}: the King's prosecutor declares a child of unknown parents, the officer chooses its names and signs alone`, async ({
    page,
    context,
    device,
    forgive,
  }) => {
    test.slow();
    forgive(LATE_CODE);
    const prosecutor = await device({ javaScriptEnabled: false, viewport: DESK });
    await signInQuietly(prosecutor, "procureur");
    const space = await prosecutor.newPage();
    const on = dayOf(yesterday());
    const file = await declareOnPage(locale, "foundling", {
      foundling: {
        circumstance: "parentsUnknown",
        minutesNumber: aCertificate(),
        minutesOn: on,
        certificateNumber: aCertificate(),
        examinedOn: on,
        age: { count: "6", unit: "day" },
      },
      place: {
        commune: "04.421.01.01",
        foundOn: on,
        establishment: { ar: "باب المسجد الكبير", latin: "porte de la grande mosquée" },
      },
      office: { code: AGDAL_OFFICE },
      child: { sex: "female" },
      prosecutor: { court: COURT, gender: "female" },
    })(space);

    await enterDesk(context, officer);
    await page.goto(`/${locale}/desk/files/${file}`);
    await confirmEveryLine(locale)(page);
    await declareReady(locale)(page);
    await pressByKey(page.getByRole("link", { name: say(locale, "desk:move.completion") }))(page);
    await expectTitle(locale, "desk:completion.title")(page);
    await expect(page.getByRole("button", { name: say(locale, "desk:completion.send"), exact: true })).toHaveAttribute(
      "type",
      "submit",
    );
    const names = { "child.given": ["هدى", "Houda"], "mother.given": ["أمينة", "Amina"] } as const;
    for (const [role, [ar, latin]] of Object.entries(names)) {
      await page.locator(`[name="chosenNames.${role}.ar"]`).fill(ar);
      await page.locator(`[name="chosenNames.${role}.latin"]`).fill(latin);
    }
    for (const role of ["father.given", "paternalGrandfather.given", "maternalGrandfather.given"])
      await page.locator(`[name="chosenNames.${role}"]`).selectOption({ index: 1 });
    await page.locator('[name="familyName.ar"]').fill("الرشيدي");
    await page.locator('[name="familyName.latin"]').fill("Rachidi");
    const reason = page.locator('[name="hijri.reason"]');
    if ((await reason.count()) > 0) await reason.fill(say(locale, "desk:completion.hijriReason.1"));
    await pressByKey(page.getByRole("button", { name: say(locale, "desk:completion.send"), exact: true }))(page);
    await page.waitForURL(/\/act$/);
    await readAloud(locale)(page);
    await signAlone(locale)(page);
    await signInTurn(locale, officer)(page);
  });
