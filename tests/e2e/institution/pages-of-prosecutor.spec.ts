import { LOCALES } from "#lib/kernel/texts.ts";
import { expectSoundDeskPage } from "../support/sound-page.ts";
import { enterDesk, STAFF } from "../support/staff.ts";
import { DESK, expect, test } from "../support/story.ts";

test.use({ viewport: DESK });

const PAGES = {
  procureur: ["", "/permissions", "/concerns", "/new/foundling", "/new/unidentified"],
  tribunal: [
    "",
    "/new/marriage",
    "/new/divorce",
    "/notices",
    "/notices/new/marriage",
    "/notices/new/divorce",
    "/notices/new/kafala",
    "/notices/new/judgment",
  ],
  maternite: ["/new/newborn", "/new/stillborn"],
} as const;

for (const locale of LOCALES)
  for (const [login, pages] of Object.entries(PAGES))
    test(`${locale}: every page of ${login} is sound`, async ({ page, context }) => {
      test.slow();
      await enterDesk(context, login);
      for (const path of pages) {
        expect((await page.goto(`/${locale}/institution${path}`))?.status(), path).toBe(200);
        await expectSoundDeskPage(page, locale);
        if (process.env["PICTURES"])
          await page.screenshot({
            path: `${process.env["PICTURES"]}/${locale}-${login}${path.replaceAll("/", "-")}.png`,
            fullPage: true,
          });
      }
    });

for (const locale of LOCALES)
  test(`${locale}: the list of institutions' deaths is sound`, async ({ page, context }) => {
    await enterDesk(context, STAFF.preparesAtAgdal);
    expect((await page.goto(`/${locale}/desk/institutions`))?.status()).toBe(200);
    await expectSoundDeskPage(page, locale);
  });
