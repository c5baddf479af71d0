import { birthReviewFields } from "#lib/declarations/core/index.ts";
import { LOCALES } from "#lib/kernel/texts.ts";
import { aFamily, changed } from "../support/family.ts";
import { command, givenSent } from "../support/given.ts";
import { labelled, say } from "../support/say.ts";
import { enterDesk, STAFF } from "../support/staff.ts";
import { DESK, expect, test } from "../support/story.ts";
import { press } from "../steps/questions.ts";

test.use({ viewport: DESK });

const CORRECTIONS: Readonly<Record<string, string>> = { "filiation.kind": "motherAlone", "declarant.link": "mother" };

for (const locale of LOCALES)
  test(`${locale}: an acknowledgement without its deed ends with the names that the mother chooses at the counter`, async ({
    page,
    context,
    device,
  }) => {
    const family = changed(aFamily(), "filiation", { kind: "acknowledged" });
    const home = await device();
    const { reference } = await givenSent(home, family, {
      photographs: ["birthCertificate"],
      promises: ["acknowledgementDeed", "fatherFullCopy", "motherFullCopy"],
    });
    await enterDesk(context, STAFF.preparesAtAgdal);
    const { id } = await command<{ id: string }>(context.request, "/api/desk/open", { q: reference });
    const file = `/api/desk/files/${id}`;
    const { version } = await command<{ version: number }>(context.request, `${file}/take`, {});
    await page.goto(`/${locale}/desk/files/${id}`);
    await expect(page.getByText(say(locale, "desk:check.acknowledgementIncomplete", { count: 3 }))).toBeVisible();

    const verdicts = birthReviewFields(family).map(({ path }) => {
      const verified = CORRECTIONS[path];
      return {
        path,
        review: verified ? { verdict: "corrected", verified, reason: "بدون وثيقة" } : { verdict: "confirmed" },
      };
    });
    await command(context.request, `${file}/review`, { verdicts });
    await command(context.request, `${file}/ready`, { _version: version });
    await page.goto(`/${locale}/desk/files/${id}/completion`);
    const send = page.getByRole("button", { name: say(locale, "desk:completion.send"), exact: true });
    await expect(send).toHaveAttribute("type", "submit");
    await page.getByLabel(labelled(locale, "desk:tifinagh.father.given")).selectOption("عبد الكريم");
    await page.getByLabel(labelled(locale, "desk:tifinagh.paternalGrandfather.given")).selectOption("عبد الله");
    const reason = page.locator('[name="hijri.reason"]');
    if ((await reason.count()) > 0) await reason.fill(say(locale, "desk:completion.hijriReason.1"));
    await press(locale, "desk:completion.send")(page);
    await page.waitForURL(/\/act$/);
    await expect(page.getByRole("main")).toContainText("هو عبد الكريم بن عبد الله");
    await expect(page.getByRole("main")).toContainText("اسم الأب واسم الجد للأب");
  });
