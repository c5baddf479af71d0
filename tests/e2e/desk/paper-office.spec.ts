import type { Page } from "@playwright/test";
import { answerAt } from "#lib/declarations/core/index.ts";
import { LOCALES, type Locale } from "#lib/kernel/texts.ts";
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
  test(`${locale}: at an office of paper registers the act is copied by hand, then entered with the number, page and scan of the paper, and gives an individual card`, async ({
    page,
    context,
    device,
    forgive,
  }) => {
    test.slow();
    // the card without the number of the extract that was shown
    forgive(/status of 422/);
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

    const act = await page.locator('main a[href*="/desk/acts/"]').first().getAttribute("href");
    await onceSealed(page, locale, String(act));
    await page.keyboard.press("i");
    await page.locator('[name="handOver.collector.paperNumber"]').fill("AB123456");
    await page.locator('[name="handOver.collector.quality"]').selectOption("guardian");
    await page.locator('[name="handOver.collector.name"]').fill("Rachid EL BAKKALI");
    const send = page.getByRole("button", { name: new RegExp(`^${say(locale, "issuing:counter.now")}`) });
    await send.click();
    await expect(page.getByText(say(locale, "errors:documents.shownNumberMissing")).first()).toBeVisible();
    await page.locator('[name="card.shown.number"]').fill("2010/4172");
    await page.locator('[name="card.shown.on.day"]').fill("3");
    await page.locator('[name="card.shown.on.month"]').selectOption("5");
    await page.locator('[name="card.shown.on.year"]').fill("2010");
    await page.locator('[name="card.address.ar"]').fill("رقم 12، زنقة الأرز، الدار البيضاء");
    await page.locator('[name="card.address.fr"]').fill("12, rue des Cèdres, Casablanca");
    await send.click();
    const pages = page.locator('a[href^="/api/desk/prints/"]');
    const card = await readPdf(await (await page.request.get(String(await pages.getAttribute("href")))).body());
    for (const said of [
      "Fiche individuelle d’état civil",
      "12, rue des Cèdres, Casablanca",
      "2010/4172",
      "Rachid EL BAKKALI",
    ])
      expect(card.text).toContain(said);
  });

/** Opens an act once it has its seal. */
async function onceSealed(page: Page, locale: Locale, address: string): Promise<void> {
  const sealed = page.getByText(say(locale, "desk:registered.sealed"), { exact: true });
  await expect(async () => {
    await page.goto(address);
    await expect(sealed).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 20_000 });
}
