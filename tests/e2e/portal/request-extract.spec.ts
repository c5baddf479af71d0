import { LOCALES } from "#lib/kernel/texts.ts";
import { readPdf } from "#tests/support/pdf-text.ts";
import { choose, expectTitle, follow, press, tick, type } from "../steps/questions.ts";
import { verifySerial } from "../steps/verifier.ts";
import { labelled, say } from "../support/say.ts";
import { knownAct } from "../support/requests.ts";
import { expect, PHONE, test } from "../support/story.ts";

/** Each language asks about an act of its own. */
const RANK = { ar: 5, fr: 6 } as const;

test.use({ javaScriptEnabled: false });

for (const locale of LOCALES)
  test(`${locale}: a mother asks for her child's birth extract on a telephone without JavaScript, proves who she is, and downloads a signed document that verifies`, async ({
    page,
    device,
  }) => {
    test.slow();
    const act = knownAct(RANK[locale]);
    await page.goto(`/${locale}`);
    await page
      .getByRole("link", { name: say(locale, "requests:title") })
      .first()
      .click();
    await expect(page.getByText(say(locale, "requests:home.notNeeded.title"))).toBeVisible();
    await press(locale, "requests:home.start")(page);

    await expectTitle(locale, "requests:page.document")(page);
    await choose(locale, "requests:field.kind", "requests:kind.birthExtract")(page);
    await press(locale, "common:button.continue")(page);

    await expectTitle(locale, "requests:page.act")(page);
    await page.getByLabel(labelled(locale, "requests:field.office")).selectOption(act.office);
    await choose(locale, "requests:field.known", "requests:known.reference")(page);
    await type(locale, "requests:field.no", String(act.no))(page);
    await type(locale, "requests:field.year", String(act.year))(page);
    await press(locale, "common:button.continue")(page);

    await expectTitle(locale, "requests:page.applicant")(page);
    await choose(locale, "requests:field.quality", "requests:quality.ascendant")(page);
    await type(locale, "requests:field.name", act.mother)(page);
    await type(locale, "requests:field.cnie", act.motherCnie)(page);
    await press(locale, "common:button.continue")(page);

    await expectTitle(locale, "requests:page.delivery")(page);
    await choose(locale, "requests:field.delivery", "requests:delivery.download")(page);
    await choose(locale, "requests:field.payment", "requests:payment.online")(page);
    await press(locale, "common:button.continue")(page);

    await expectTitle(locale, "requests:papers.title")(page);
    await follow(locale, "requests:papers.prove")(page);
    await expect(page.getByText(say(locale, "requests:identity.simulator.title"))).toBeVisible();
    await press(locale, "requests:identity.go")(page);
    await expect(page.getByText(say(locale, "requests:papers.proved"))).toBeVisible();
    await follow(locale, "common:button.continue")(page);

    await expectTitle(locale, "requests:check.title")(page);
    await tick(locale, "requests:check.statement")(page);
    await press(locale, "requests:check.send")(page);
    await follow(locale, "requests:sent.pay")(page);
    await expect(page.getByText(say(locale, "requests:pay.sandbox.title"))).toBeVisible();
    await press(locale, "requests:pay.go")(page);

    const ready = page.getByRole("heading", { level: 1, name: say(locale, "requests:status.signed.title") });
    await expect(async () => {
      await page.reload();
      await expect(ready).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 20_000 });
    const link = page.getByRole("link", { name: say(locale, "requests:track.download"), exact: true });
    const answer = await page.request.get(String(await link.getAttribute("href")));
    expect(answer.headers()["content-type"]).toBe("application/pdf");
    const pdf = await answer.body();
    const { text } = await readPdf(pdf);
    for (const said of [String(act.no), act.familyName]) expect(text).toContain(said);

    const serial = String(/filename="([A-Z0-9]+)\.pdf"/.exec(answer.headers()["content-disposition"] ?? "")?.[1]);
    const anyone = await (await device({ javaScriptEnabled: true, viewport: PHONE })).newPage();
    await verifySerial(locale, serial)(anyone);
  });
