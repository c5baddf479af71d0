import { LOCALES } from "#lib/kernel/texts.ts";
import { expectInHand, goToSearch, openByReference } from "../steps/officer.ts";
import { expectTitle } from "../steps/questions.ts";
import { aFamily, AGDAL, HASSAN } from "../support/family.ts";
import { givenSent } from "../support/given.ts";
import { escaped, say } from "../support/say.ts";
import { enterDesk, STAFF } from "../support/staff.ts";
import { DESK, expect, test } from "../support/story.ts";

test.use({ viewport: DESK });

for (const locale of LOCALES)
  test.describe(`${locale}: one file, several people`, () => {
    test("the second officer reads who has the file in hand, and cannot move it", async ({
      page,
      context,
      device,
      forgive,
    }) => {
      forgive(/status of 409/);
      const receipt = await givenSent(await device(), aFamily({ office: HASSAN }), { locale });
      await enterDesk(context, STAFF.hassan);
      await page.goto(`/${locale}/desk`);
      await openByReference(locale, receipt.reference)(page);
      await expectInHand(locale)(page);

      const other = await device({ viewport: DESK });
      await enterDesk(other, STAFF.agdal);
      const second = await other.newPage();
      await second.goto(`/${locale}/desk`);
      await openByReference(locale, receipt.reference)(second);
      const [before = ""] = say(locale, "desk:holder.other", { name: "|" }).split("|");
      await expect(second.getByText(new RegExp(`^${escaped(before)}\\S+`)).first()).toBeVisible();
      await expect(second.getByText(say(locale, "errors:declarations.heldByAnother"), { exact: true })).toBeVisible();
      await expect(second.getByRole("button", { name: say(locale, "desk:ready.send"), exact: true })).toHaveCount(0);
    });

    test("two declarations of one birth are shown to each other, and the second is closed as a duplicate", async ({
      page,
      context,
      device,
    }) => {
      const family = aFamily({ office: HASSAN });
      const first = await givenSent(await device(), family, { locale, photographs: [] });
      const again = await givenSent(await device(), family, { locale, photographs: [] });
      await enterDesk(context, STAFF.hassan);
      await page.goto(`/${locale}/desk`);
      await openByReference(locale, again.reference)(page);
      await expectInHand(locale)(page);
      const panel = page.getByRole("region", { name: say(locale, "desk:duplicates.title", { count: 1 }) });
      await expect(panel).toContainText(first.reference);
      await panel.getByRole("button", { name: say(locale, "desk:duplicates.mark") }).click();
      await page
        .getByRole("dialog")
        .getByRole("button", { name: say(locale, "desk:duplicates.send") })
        .click();
      await expect(page.getByText(say(locale, "desk:done.duplicate", { reference: again.reference }))).toBeVisible();
    });

    test("a number that is not one is said at once; a file of another office needs its number", async ({
      page,
      context,
      device,
      forgive,
    }) => {
      forgive(/status of 409/);
      const receipt = await givenSent(await device(), aFamily({ office: AGDAL }), { locale, photographs: [] });
      await enterDesk(context, STAFF.hassan);
      await page.goto(`/${locale}/desk/files/${receipt.id}`);
      await expectTitle(locale, "desk:missing.title")(page);
      await page.goto(`/${locale}/desk`);
      await goToSearch(locale)(page);
      await page.keyboard.type("NA26 XXXX");
      await page.keyboard.press("Enter");
      await expect(
        page.getByRole("alert").filter({ hasText: say(locale, "errors:reference.malformed") }),
      ).toBeVisible();
      await page.getByLabel(say(locale, "desk:search.label")).fill(receipt.reference);
      await page.keyboard.press("Enter");
      await page.waitForURL(`**/desk/files/${receipt.id}`);
      await expectInHand(locale)(page);
    });
  });
