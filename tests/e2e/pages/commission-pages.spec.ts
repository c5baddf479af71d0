import { LOCALES } from "#lib/kernel/texts.ts";
import { expectNoSidewaysScroll, expectSoundDeskPage } from "../support/sound-page.ts";
import { enterDesk, STAFF } from "../support/staff.ts";
import { DESK, expect, test } from "../support/story.ts";
import { COMMISSION_VISITS } from "./commission-visits.ts";

test.use({ viewport: DESK });

for (const locale of LOCALES)
  for (const [file, visits] of Object.entries(COMMISSION_VISITS))
    test(`${locale}: the page /${file} is sound in every state`, async ({ page, context }) => {
      await enterDesk(context, STAFF.commission);
      await page.goto(`/${locale}/oversight/names`);
      const href = await page.locator('main a[href*="/oversight/names/"]').first().getAttribute("href");
      for (const address of visits({ name: href?.split("/").at(-1) ?? "" })) {
        expect((await page.goto(`/${locale}/${address}`))?.status(), address).toBe(200);
        await expectSoundDeskPage(page, locale);
        await expectNoSidewaysScroll(page, 360);
      }
    });
