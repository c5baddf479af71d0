import { type Answers, sectionOf } from "#lib/declarations/core/index.ts";
import { LOCALES } from "#lib/kernel/texts.ts";
import { deathAnswers } from "#tests/support/death-answers.ts";
import { AGDAL_OFFICE, completeWithRelative, declareOnPage, LATE_CODE, signInTurn } from "../steps/institution.ts";
import { agreeByCode, complete, confirmEveryLine, declareReady, readAloud } from "../steps/officer.ts";
import { aCard, aCertificate, dayOf, yesterday } from "../support/institution.ts";
import { say } from "../support/say.ts";
import { enterDesk, signInQuietly, STAFF } from "../support/staff.ts";
import { DESK, expect, PHONE, test } from "../support/story.ts";

const officer = STAFF.preparesAtAgdal;

test.use({ viewport: DESK });

for (const locale of LOCALES)
  test(`${locale}: a death in a hospital, declared by it, is completed by a son who brought nothing, and becomes an act`, async ({
    page,
    context,
    device,
    forgive,
  }) => {
    test.slow();
    forgive(LATE_CODE);
    const hospital = await device({ javaScriptEnabled: false, viewport: PHONE });
    await signInQuietly(hospital, "maternite");
    const told = deathAnswers();
    const deceased: Answers = { ...sectionOf(told, "deceased"), cnie: aCard() };
    const { givenName = {}, familyName = {}, bornOn = {} } = deceased;
    const space = await hospital.newPage();
    const file = await declareOnPage(locale, "death", {
      place: {
        certificateNumber: aCertificate(),
        diedOn: dayOf(yesterday()),
        time: { hour: "4", minute: "20" },
        manner: "natural",
      },
      office: { code: AGDAL_OFFICE },
      deceased: { givenName, familyName, bornOn, sex: "male", cnie: deceased["cnie"] ?? "" },
    })(space);

    await enterDesk(context, officer);
    const son = { ...sectionOf(told, "declarant"), link: "son" };
    const family = { ...told, deceased, declarant: { ...son, cnie: aCard() } };
    await completeWithRelative(locale, file, family)(page);
    await confirmEveryLine(locale, family)(page);
    await declareReady(locale)(page);
    await complete(locale)(page);
    await readAloud(locale)(page);
    await agreeByCode(locale)(page);
    const act = await signInTurn(locale, officer)(page);

    await space.goto(`/${locale}/institution?list=completed`);
    await expect(space.getByText(say(locale, "institution:act", act)).first()).toBeVisible();
  });
