import { LOCALES } from "#lib/kernel/texts.ts";
import { textsOf } from "#lib/platform/i18n.ts";
import { givenKafala } from "../support/court.ts";
import { expectSoundDeskPage } from "../support/sound-page.ts";
import { enterDesk, STAFF } from "../support/staff.ts";
import { DESK, expect, test } from "../support/story.ts";

test.use({ viewport: DESK });

for (const locale of LOCALES)
  test(`${locale}: an officer takes a court's notice in hand, compares, binds it with a reason and finds the form filled`, async ({
    page,
    context,
    browser,
    baseURL,
  }) => {
    const t = textsOf(locale, "notices");
    const court = await browser.newContext({ baseURL: String(baseURL) });
    const { id, reference } = await givenKafala(court, "1");
    await enterDesk(context, STAFF.preparesAtAgdal);
    const seen = await court.newPage();
    await expect(async () => {
      await seen.goto(`/${locale}/institution/notices/${id}`);
      await expect(seen.getByText(t("status.delivered")).first()).toBeVisible({ timeout: 500 });
    }).toPass();

    await page.goto(`/${locale}/desk/notices`);
    const links = await page
      .locator('main a[href*="/desk/notices/"]')
      .evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
    for (const href of links) {
      await page.goto(href);
      if (await page.getByText(`${reference}/1`).count()) break;
    }
    await page.getByRole("button", { name: t("do.acknowledge.button") }).click();
    await expectSoundDeskPage(page, locale);
    const card = page.locator("section", { hasText: t("compare.verdict") }).last();
    await card
      .getByLabel(t("do.bind.reason"))
      .fill(locale === "ar" ? "الرقم والسنة متطابقان" : "Numéro et année concordent");
    await card.getByRole("button").click();
    await expectSoundDeskPage(page, locale);
    await page.getByRole("link", { name: t("bound.enter") }).click();
    await expect(page.locator('input[name="title.number"]')).toHaveValue("51/2026");
    await expect(page.locator('input[name="kafils.0.fullNameLatin"]')).toHaveValue("Souad El Alami");

    await seen.reload();
    await expect(seen.getByText(t("status.acknowledged")).first()).toBeVisible();
    await court.close();
  });
