import { answerAt } from "#lib/declarations/core/index.ts";
import { LOCALES } from "#lib/kernel/texts.ts";
import { readPdf } from "#tests/support/pdf-text.ts";
import { complete, confirmEveryLine, declareReady, openByReference } from "../steps/officer.ts";
import { aFamily, ANFA } from "../support/family.ts";
import { givenSent } from "../support/given.ts";
import { photograph } from "../support/paper.ts";
import { say } from "../support/say.ts";
import { enterDesk, freshAccount, STAFF } from "../support/staff.ts";
import { DESK, expect, test } from "../support/story.ts";

test.use({ viewport: DESK });
// both stories write in one paper register
test.describe.configure({ mode: "serial" });

for (const locale of LOCALES)
  test(`${locale}: at an office of paper registers the act is copied by hand, then entered with the number, page and scan of the paper`, async ({
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

    await expect(page.getByRole("button", { name: say(locale, "desk:steps.signSend") })).toHaveCount(0);
    const href = await page.getByRole("link", { name: say(locale, "desk:paper.print") }).getAttribute("href");
    const { text } = await readPdf(await (await page.request.get(String(href))).body());
    expect(text).toContain(answerAt(family, "child.givenName.ar"));

    await page.locator("#signed-page").setInputFiles(await photograph("رسم ولادة"));
    const [before = ""] = say(locale, "desk:paper.noHint", { no: "@" }).split("@");
    const expected = Number(/\d+/.exec(await page.getByText(before).innerText())?.[0]);
    const enter = async (no: number) => {
      await page.getByLabel(say(locale, "desk:paper.no"), { exact: true }).fill(String(no));
      await page.getByLabel(say(locale, "desk:paper.page"), { exact: true }).fill(String(no));
      const { code } = await freshAccount(page.request, STAFF.anfa);
      await page.getByLabel(say(locale, "desk:registers.minutes.code"), { exact: true }).fill(code);
      await page.getByRole("button", { name: say(locale, "desk:paper.sign"), exact: true }).click();
    };
    if (locale === "fr") {
      await enter(expected + 1);
      await page.waitForURL(/done=held/);
      await expect(page.getByText(say(locale, "desk:paper.held"), { exact: true })).toBeVisible();
    }
    await enter(expected);
    await page.waitForURL(/\/registered$/);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(String(expected));
  });
