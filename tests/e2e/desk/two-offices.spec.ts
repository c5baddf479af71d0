import { LOCALES } from "#lib/kernel/texts.ts";
import { complete } from "../steps/officer.ts";
import { expectTitle, press } from "../steps/questions.ts";
import { aFamily, AGDAL, changed, HASSAN } from "../support/family.ts";
import { givenSent } from "../support/given.ts";
import { say } from "../support/say.ts";
import { enterDesk, givenReady, STAFF } from "../support/staff.ts";
import { DESK, expect, test } from "../support/story.ts";

test.use({ viewport: DESK });

for (const locale of LOCALES)
  test(`${locale}: a birth declared at two offices is stopped at the second until its officer tells the two apart`, async ({
    page,
    context,
    device,
    forgive,
  }) => {
    forgive(/status of 409/);
    const family = aFamily({ office: AGDAL });
    const again = changed(family, "office", { code: HASSAN });
    const first = await givenSent(await device(), family, { locale, photographs: [] });
    const second = await givenSent(await device(), again, { locale, photographs: [] });
    await enterDesk(context, STAFF.hassan);
    await givenReady(context, second, again);

    const file = `/${locale}/desk/files/${second.id}`;
    const checks = page.getByRole("region", { name: say(locale, "desk:checks.title") });
    const stops = checks.getByRole("listitem").filter({ hasText: say(locale, "desk:checks.level.red") });
    await page.goto(file);
    await expect(stops).toContainText(say(locale, "desk:check.possibleDuplicate", { count: 1 }));
    await page.goto(`${file}/completion`);
    await expectTitle(locale, "desk:completion.title")(page);
    const refused = page.waitForResponse((answer) => answer.url().endsWith("/prepare") && answer.status() === 409);
    const send = page.getByRole("button", { name: say(locale, "desk:completion.send"), exact: true });
    await expect(send).toHaveAttribute("type", "submit");
    const reason = page.locator('[name="hijri.reason"]');
    if ((await reason.count()) > 0) await reason.fill(say(locale, "desk:completion.hijriReason.1"));
    await send.click();
    await refused;
    await expect(page.getByText(say(locale, "errors:acts.stoppedByCheck"))).toBeVisible();

    await page.goto(file);
    const panel = page.getByRole("region", { name: say(locale, "desk:duplicates.title", { count: 1 }) });
    await expect(panel).toContainText(first.reference);
    await press(locale, "desk:duplicates.apart")(page);
    const dialog = page.getByRole("dialog");
    await dialog.getByText(say(locale, "desk:duplicates.apartWhy.otherPerson"), { exact: true }).click();
    await dialog.getByRole("button", { name: say(locale, "desk:duplicates.apartSend"), exact: true }).click();
    await expect(panel).toContainText(say(locale, "desk:duplicates.isApart"));
    await expect(stops).toHaveCount(0);
    await complete(locale)(page);
  });
