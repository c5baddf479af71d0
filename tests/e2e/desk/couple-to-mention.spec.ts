import { LOCALES } from "#lib/kernel/texts.ts";
import { readPdf } from "#tests/support/pdf-text.ts";
import { LATE_CODE, signInTurn } from "../steps/institution.ts";
import { openMention, signMention } from "../steps/mention.ts";
import { agreeByCode, issue, readAloud } from "../steps/officer.ts";
import { aCouple, givenCouple, SPOUSE } from "../support/couple.ts";
import { aFamily, AGDAL } from "../support/family.ts";
import { givenSent } from "../support/given.ts";
import { say } from "../support/say.ts";
import { enterDesk, givenPrepared, givenReady, givenReviewed, STAFF } from "../support/staff.ts";
import { DESK, expect, test } from "../support/story.ts";

const officer = STAFF.preparesAtAgdal;
const SAID = { marriage: "زواج", divorce: "طلاق" } as const;

test.use({ viewport: DESK });

for (const locale of LOCALES)
  for (const event of ["marriage", "divorce"] as const)
    test(`${locale}: a ${event} request becomes the first mention on a birth act of the register`, async ({
      page,
      context,
      device,
      forgive,
    }) => {
      test.slow();
      forgive(LATE_CODE);
      const family = aFamily({ office: AGDAL });
      const phone = await device();
      const birth = await givenSent(phone, family, { locale, photographs: [] });
      await enterDesk(context, officer);
      await givenReady(context, birth, family);
      await givenPrepared(context, birth);
      await page.goto(`/${locale}/desk/files/${birth.id}/act`);
      await readAloud(locale)(page);
      await agreeByCode(locale)(page);
      const act = await signInTurn(locale, officer)(page);

      const answers = aCouple(event, family, { office: AGDAL, ...act });
      const reference = await givenCouple(phone, event, answers, locale);
      const { id } = await givenReviewed(context, { reference }, answers, event);
      await openMention(locale, id)(page);
      const wife = page.getByRole("region", { name: say(locale, "desk:mention.side.wife") });
      await expect(wife).toContainText(say(locale, "desk:mention.found"));
      await expect(wife).toContainText(say(locale, "desk:mention.namesAgree"));
      await signMention(locale, officer)(page);
      const onAct = { no: 1, number: String(act.no), year: String(act.year) };
      await expect(page.getByText(say(locale, "desk:mention.entered.onAct", onAct), { exact: true })).toBeVisible();
      for (const said of [SAID[event], SPOUSE.familyName.ar])
        await expect(page.locator('[lang="ar"]').filter({ hasText: said }).first()).toBeVisible();

      await page.goto(`/${locale}/desk/files/${birth.id}/registered`);
      const { href } = await issue(locale, "birthFullCopy")(page);
      const { text } = await readPdf(await (await page.request.get(href)).body());
      for (const said of [SAID[event], SPOUSE.familyName.ar]) expect(text).toContain(said);
    });
