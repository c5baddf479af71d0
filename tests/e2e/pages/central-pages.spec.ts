import { LOCALES } from "#lib/kernel/texts.ts";
import { expectNoSidewaysScroll, expectSoundDeskPage } from "../support/sound-page.ts";
import { enterDesk } from "../support/staff.ts";
import { DESK, expect, test } from "../support/story.ts";
import { CENTRAL_VISITS } from "./central-visits.ts";

test.use({ viewport: DESK });

for (const locale of LOCALES)
  for (const [file, visits] of Object.entries(CENTRAL_VISITS))
    test(`${locale}: the page /${file} is sound in every state`, async ({ page, context }) => {
      await enterDesk(context, "centrale");
      await page.goto(`/${locale}/oversight/late`);
      const href = await page.locator('main a[href*="/oversight/late/"]').first().getAttribute("href");
      await page.goto(`/${locale}/oversight/rulings`);
      const asked = await page.locator('main a[href*="/oversight/rulings/"]').first().getAttribute("href");
      const ruling = asked?.split("/").at(-1) ?? "";
      await page.goto(`/${locale}/oversight/document-permissions`);
      const wished = await page.locator('main a[href*="/document-permissions/"]').first().getAttribute("href");
      const permission = wished?.split("/").at(-1) ?? "";
      const on = new Date();
      const today = `decidedOn.day=${on.getUTCDate()}&decidedOn.month=${on.getUTCMonth() + 1}&decidedOn.year=${on.getUTCFullYear()}`;
      for (const address of visits({ request: href?.split("/").at(-1) ?? "", ruling, permission, today })) {
        expect((await page.goto(`/${locale}/${address}`))?.status(), address).toBe(200);
        expect(new URL(page.url()).pathname, `${address} led elsewhere`).toBe(`/${locale}/${address.split("?")[0]}`);
        await expectSoundDeskPage(page, locale);
        await expectNoSidewaysScroll(page, 360);
      }
    });
