import type { BrowserContext } from "@playwright/test";
import { LOCALES } from "#lib/kernel/texts.ts";
import { givenAnnounced, givenFile, givenMistakes } from "../support/institution.ts";
import { expectSoundDeskPage } from "../support/sound-page.ts";
import { enterDesk } from "../support/staff.ts";
import { DESK, expect, test } from "../support/story.ts";
import { INSTITUTION_VISITS, type InstitutionGround } from "./institution-visits.ts";

test.use({ viewport: DESK });

let ground: Promise<InstitutionGround> | undefined;

async function arrange(context: BrowserContext): Promise<InstitutionGround> {
  const { id: sent } = await givenAnnounced(context);
  const mistakes = await givenMistakes(context);
  return { sent, mistakes, waiting: await givenFile(context, false), taken: await givenFile(context, true) };
}

for (const locale of LOCALES)
  for (const [name, visits] of Object.entries(INSTITUTION_VISITS))
    test(`${locale}: the page /${name} is sound in every state`, async ({ page, context }) => {
      test.slow();
      await enterDesk(context, "maternite");
      ground ??= arrange(context);
      for (const address of visits(await ground)) {
        expect((await page.goto(`/${locale}/${address}`))?.status(), address).toBe(200);
        await expectSoundDeskPage(page, locale);
      }
    });
