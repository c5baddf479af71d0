import { answerAt, sectionOf } from "#lib/declarations/core/index.ts";
import { LOCALES } from "#lib/kernel/texts.ts";
import { expectInHand, openByReference } from "../steps/officer.ts";
import { press } from "../steps/questions.ts";
import { aFamily, AGDAL } from "../support/family.ts";
import { command, givenSent } from "../support/given.ts";
import { aCertificate } from "../support/institution.ts";
import { say } from "../support/say.ts";
import { enterDesk, signInQuietly, STAFF } from "../support/staff.ts";
import { DESK, expect, test } from "../support/story.ts";

/** The hour that the ward noted, as each language writes it. */
const WARD_HOUR = /23(?::|\s*h\s*)07/;

test.use({ viewport: DESK });

for (const locale of LOCALES)
  test(`${locale}: a birth that its family and its ward declared becomes one file, with the hour and the sex that the ward noted`, async ({
    page,
    context,
    device,
  }) => {
    const family = aFamily({ office: AGDAL });
    const receipt = await givenSent(await device(), family, { locale, photographs: [] });
    const { givenName = {}, familyName = {}, fatherName = {}, cnie = "", bornOn = {} } = sectionOf(family, "mother");
    const isBoy = answerAt(family, "child.sex") === "male";
    const ward = await device();
    await signInQuietly(ward, "maternite");
    await command(ward.request, "/api/institution/declarations", {
      kind: "birth",
      place: {
        certificateNumber: aCertificate(),
        bornOn: sectionOf(family, "place")["bornOn"],
        time: { hour: "23", minute: "7" },
        placeKind: "hospital",
      },
      office: { code: AGDAL },
      child: { sex: isBoy ? "female" : "male" },
      mother: { givenName, familyName, fatherName, cnie, bornOn },
    });

    await enterDesk(context, STAFF.agdal);
    await page.goto(`/${locale}/desk`);
    await openByReference(locale, receipt.reference)(page);
    await expectInHand(locale)(page);
    const panel = page.getByRole("region", { name: say(locale, "desk:duplicates.title", { count: 1 }) });
    await expect(panel).toBeVisible();
    await expect(page.locator('[data-path="place.time"]')).not.toContainText(WARD_HOUR);
    await press(locale, "desk:merge.send")(page);

    await expect(panel).toHaveCount(0);
    await expect(page).toHaveURL(new RegExp(`/desk/files/${receipt.id}$`));
    const corrected = say(locale, "desk:verdict.corrected");
    for (const path of ["place.time", "child.sex"])
      await expect(page.locator(`[data-path="${path}"]`).getByText(corrected, { exact: true })).toBeVisible();
    await expect(page.locator('[data-path="place.time"]')).toContainText(WARD_HOUR);
  });
