import { answerAt } from "#lib/declarations/core/index.ts";
import { LOCALES } from "#lib/kernel/texts.ts";
import { readPdf } from "#tests/support/pdf-text.ts";
import { complete, confirmEveryLine, declareReady, openByReference } from "../steps/officer.ts";
import { aFamily, ANFA } from "../support/family.ts";
import { givenSent } from "../support/given.ts";
import { say } from "../support/say.ts";
import { enterDesk, STAFF } from "../support/staff.ts";
import { DESK, expect, test } from "../support/story.ts";

test.use({ viewport: DESK });

for (const locale of LOCALES)
  test(`${locale}: at an office of paper registers the act stops at the wording to copy: no number, no signature on a screen`, async ({
    page,
    context,
    device,
  }) => {
    test.slow();
    const family = aFamily({ office: ANFA });
    const receipt = await givenSent(await device(), family, { locale });
    await enterDesk(context, STAFF.anfa);
    await page.goto(`/${locale}/desk`);
    await openByReference(locale, receipt.reference)(page);
    await confirmEveryLine(locale)(page);
    await declareReady(locale)(page);
    await complete(locale)(page);

    await expect(page.getByText(say(locale, "desk:paper.number"), { exact: true })).toBeVisible();
    await expect(page.getByRole("button", { name: say(locale, "desk:steps.signSend") })).toHaveCount(0);
    const href = await page.getByRole("link", { name: say(locale, "desk:paper.print") }).getAttribute("href");
    const { text } = await readPdf(await (await page.request.get(String(href))).body());
    expect(text).toContain(answerAt(family, "child.givenName.ar"));
  });
