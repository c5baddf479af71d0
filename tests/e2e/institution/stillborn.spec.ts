import { sectionOf } from "#lib/declarations/core/index.ts";
import { LOCALES } from "#lib/kernel/texts.ts";
import { deathAnswers } from "#tests/support/death-answers.ts";
import { AGDAL_OFFICE, completeWithRelative, declareOnPage, LATE_CODE, signInTurn } from "../steps/institution.ts";
import { agreeByCode, complete, confirmEveryLine, declareReady, readAloud } from "../steps/officer.ts";
import { aCard, aCertificate, dayOf, yesterday } from "../support/institution.ts";
import { enterDesk, signInQuietly, STAFF } from "../support/staff.ts";
import { DESK, expect, test } from "../support/story.ts";

const officer = STAFF.preparesAtAgdal;

test.use({ viewport: DESK });

for (const locale of LOCALES)
  test(`${locale}: a maternity declares a stillborn child, second of triplets; its father completes, and the act names its mother`, async ({
    page,
    context,
    device,
    forgive,
  }) => {
    test.slow();
    forgive(LATE_CODE);
    const ward = await device({ viewport: DESK });
    await signInQuietly(ward, "maternite");
    const told = deathAnswers({}, "stillborn");
    const mother = { ...sectionOf(told, "mother"), cnie: aCard() };
    const { givenName = {}, familyName = {} } = sectionOf(told, "mother");
    const file = await declareOnPage(locale, "stillborn", {
      place: { certificateNumber: aCertificate(), diedOn: dayOf(yesterday()), time: { hour: "5", minute: "5" } },
      office: { code: AGDAL_OFFICE },
      stillborn: { sex: "female", order: "2", count: "3" },
      mother: { givenName, familyName, cnie: mother.cnie },
    })(await ward.newPage());

    await enterDesk(context, officer);
    const declarant = { ...sectionOf(told, "declarant"), link: "father", cnie: aCard() };
    const family = { ...told, mother, declarant };
    await completeWithRelative(locale, file, family)(page);
    await confirmEveryLine(locale, family)(page);
    await declareReady(locale)(page);
    await complete(locale)(page);
    await expect(page.getByText("مولودا ميتا").first()).toBeVisible();
    await readAloud(locale)(page);
    await agreeByCode(locale)(page);
    await signInTurn(locale, officer)(page);
  });
