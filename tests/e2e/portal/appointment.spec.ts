import type { Page } from "@playwright/test";
import { LOCALES, type Locale } from "#lib/kernel/texts.ts";
import { expectTitle, press } from "../steps/questions.ts";
import { aFamily } from "../support/family.ts";
import { givenSent } from "../support/given.ts";
import { say } from "../support/say.ts";
import { enterDesk } from "../support/staff.ts";
import { expectSoundCitizenPage, expectSoundDeskPage } from "../support/sound-page.ts";
import { DESK, expect, test } from "../support/story.ts";

/** The day of the link that is pressed, as its address says it. */
const chooseDay = (locale: Locale, which: number) => async (page: Page) => {
  await expectTitle(locale, "appointments:chooseDay")(page);
  const link = page.getByRole("main").locator('a[href*="day="]').nth(which);
  const day = new URL((await link.getAttribute("href")) ?? "", page.url()).searchParams.get("day") ?? "";
  await link.click();
  return day;
};

const chooseHour = (locale: Locale, which: number, key: string) => async (page: Page) => {
  const hour = page.getByRole("radio").nth(which);
  const time = (await hour.getAttribute("value")) ?? "";
  await hour.check({ force: true });
  await press(locale, key)(page);
  await expect(page.getByText(say(locale, "appointments:done.booked"), { exact: true })).toBeVisible();
  return time;
};

for (const [rank, locale] of LOCALES.entries())
  for (const javaScriptEnabled of [false, true])
    test.describe(`${locale}, ${javaScriptEnabled ? "with" : "without"} JavaScript: an appointment at the office`, () => {
      test.use({ javaScriptEnabled });
      const first = 2 + rank * 4 + (javaScriptEnabled ? 2 : 0);

      test("is chosen day first, then hour, and is moved and given back", async ({ page, context }) => {
        const { id } = await givenSent(context, aFamily(), { locale, photographs: [] });
        await page.goto(`/${locale}/track/${id}`);
        await page.getByRole("link", { name: say(locale, "appointments:card.go"), exact: true }).click();
        const day = await chooseDay(locale, first)(page);
        const time = await chooseHour(locale, 0, "appointments:take")(page);
        await expectTitle(locale, "appointments:card.title")(page);

        const entry = await context.request.get(`/api/portal/declarations/${id}/appointment.ics?lang=${locale}`);
        expect(entry.headers()["content-type"]).toContain("text/calendar");
        expect(await entry.text()).toContain(`DTSTART:${day.replaceAll("-", "")}T${time.replace(":", "")}00Z`);

        await page.getByRole("link", { name: say(locale, "appointments:move"), exact: true }).click();
        const otherDay = await chooseDay(locale, first + 1)(page);
        expect(otherDay > day).toBe(true);
        await chooseHour(locale, 1, "appointments:moveTo")(page);
        if (javaScriptEnabled) await expectSoundCitizenPage(page, locale);

        await page.getByText(say(locale, "appointments:cancelTitle"), { exact: true }).click();
        await press(locale, "appointments:cancel")(page);
        await expect(page.getByText(say(locale, "appointments:done.cancelled"), { exact: true })).toBeVisible();
        await expectTitle(locale, "appointments:chooseDay")(page);
      });
    });

for (const locale of LOCALES)
  test(`${locale}: the officer has the list of the day, and opens the file from it`, async ({
    page,
    context,
    device,
  }) => {
    const { id, reference } = await givenSent(context, aFamily(), { locale, photographs: [] });
    await page.goto(`/${locale}/track/${id}/appointment`);
    const day = await chooseDay(locale, locale === "ar" ? 10 : 11)(page);
    await chooseHour(locale, 3, "appointments:take")(page);

    const office = await device({ viewport: DESK });
    await enterDesk(office, "nadia");
    const desk = await office.newPage();
    await desk.goto(`/${locale}/desk/appointments?day=${day}`);
    await expect(desk.getByRole("row", { name: reference })).toContainText(
      say(locale, "appointments:desk.state.booked"),
    );
    await expectSoundDeskPage(desk, locale);
    await desk.getByRole("link", { name: say(locale, "appointments:desk.settings"), exact: true }).click();
    await expectTitle(locale, "appointments:desk.settings")(desk);
    await desk.getByRole("button", { name: say(locale, "appointments:desk.check"), exact: true }).click();
    await expect(desk.getByText(say(locale, "appointments:desk.checkTitle"), { exact: true })).toBeVisible();
    await desk.goto(`/${locale}/desk/appointments?day=${day}`);
    await desk.getByRole("link", { name: reference }).click();
    await desk.waitForURL(new RegExp(`/desk/files/${id}$`));
  });
