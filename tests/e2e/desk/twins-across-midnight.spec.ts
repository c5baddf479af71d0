import { addDays, partsOf } from "#lib/calendar/core/index.ts";
import type { Answers } from "#lib/declarations/core/index.ts";
import { LOCALES } from "#lib/kernel/texts.ts";
import { aFamily, AGDAL, changed, today } from "../support/family.ts";
import { givenSent, givenTwin } from "../support/given.ts";
import { say } from "../support/say.ts";
import { enterDesk, givenPrepared, givenReady, STAFF } from "../support/staff.ts";
import { DESK, expect, test } from "../support/story.ts";

test.use({ viewport: DESK });

type Born = { daysAgo: number; hour: string; order: string; givenName: Answers };

/** One of two girls of one birth, with its own day, hour and name. */
function aTwin(family: Answers, { daysAgo, hour, order, givenName }: Born): Answers {
  const { year, month, day } = partsOf(addDays(today(), -daysAgo));
  const bornOn = { day: String(day), month: String(month), year: String(year) };
  const place = changed(family, "place", { bornOn, time: { hour, minute: "20" } });
  return changed(place, "child", { sex: "female", givenName, isMultiple: "yes", order, count: "2" });
}

for (const locale of LOCALES)
  test(`${locale}: twins born on both sides of midnight are two files that know each other, and each act says its order`, async ({
    page,
    context,
    device,
  }) => {
    const family = aFamily({ office: AGDAL });
    const elder = aTwin(family, {
      daysAgo: 2,
      hour: "23",
      order: "1",
      givenName: { ar: "رانية", latin: "Rania" },
    });
    const younger = aTwin(family, {
      daysAgo: 1,
      hour: "0",
      order: "2",
      givenName: { ar: "سناء", latin: "Sanae" },
    });
    const phone = await device();
    const first = await givenSent(phone, elder, { locale, photographs: [] });
    const second = await givenTwin(phone, first, younger, locale);
    await enterDesk(context, STAFF.preparesAtAgdal);
    for (const { receipt, answers, other, order } of [
      { receipt: first, answers: elder, other: second, order: "التوأم الأولى" },
      { receipt: second, answers: younger, other: first, order: "التوأم الثانية" },
    ]) {
      await givenReady(context, receipt, answers);
      const file = `/${locale}/desk/files/${receipt.id}`;
      await page.goto(file);
      const panel = page.getByRole("region", { name: say(locale, "desk:duplicates.title", { count: 1 }) });
      await expect(panel).toContainText(other.reference);
      const checks = page.getByRole("region", { name: say(locale, "desk:checks.title") });
      await expect(checks).toContainText(say(locale, "desk:check.twinOwnName", { count: 1 }));
      await expect(checks.getByRole("listitem").filter({ hasText: say(locale, "desk:checks.level.red") })).toHaveCount(
        0,
      );
      await givenPrepared(context, receipt);
      await page.goto(`${file}/act`);
      await expect(page.getByText(order).first()).toBeVisible();
    }
  });
