import type { BrowserContext, Locator, Page } from "@playwright/test";
import { LOCALES, type Locale } from "#lib/kernel/texts.ts";
import { press } from "../steps/questions.ts";
import { aFamily } from "../support/family.ts";
import { givenDraft } from "../support/given.ts";
import { heavyPdf, heavyPhotograph, photograph } from "../support/paper.ts";
import { escaped, say } from "../support/say.ts";
import { expectAccessible, expectNoSidewaysScroll, expectTargetsForThumbs } from "../support/sound-page.ts";
import { expect, test } from "../support/story.ts";

const POSTED = /\/api\/portal\/declarations\/[^/]+\/documents\/birthCertificate$/;
const MEGABYTE = 1024 * 1024;

for (const locale of LOCALES) {
  test(`${locale}: a large photograph is made lighter, the citizen sees it leave, stops it, sends it again, and it is received`, async ({
    page,
    context,
  }) => {
    test.slow();
    const heavy = await heavyPhotograph();
    expect(heavy.buffer.length).toBeGreaterThan(10 * MEGABYTE);
    await openDocument(context, page, locale);
    await page.getByLabel(say(locale, "common:file.photo")).setInputFiles(heavy);

    await slowLine(page, 40_000);
    await press(locale, "common:file.send")(page);
    const progress = page.getByRole("progressbar", { name: percentIn(locale) });
    await expect(progress).toHaveAttribute("value", /^[1-9]\d?$/);
    await expect(page.getByRole("status")).toHaveText(percentIn(locale));
    await expectAccessible(page);
    await expectNoSidewaysScroll(page, 320);
    await expectTargetsForThumbs(page);

    await press(locale, "common:file.cancel")(page);
    await expect(progress).toBeHidden();
    await expect(page.getByText(say(locale, "common:file.chosen"))).toBeVisible();
    await expect(page.getByText(say(locale, "common:file.state.received"), { exact: true })).toBeHidden();

    await slowLine(page, -1);
    const posted = page.waitForRequest(POSTED);
    await press(locale, "common:file.send")(page);
    const length = Number(await (await posted).headerValue("content-length"));
    expect(length).toBeGreaterThan(MEGABYTE / 10);
    expect(length).toBeLessThan(10 * MEGABYTE);
    await expectReceived(page, locale);
  });

  test(`${locale}: when the line breaks the file stays chosen, and the next try sends it`, async ({
    page,
    context,
    forgive,
  }) => {
    forgive(/net::ERR_/);
    await openDocument(context, page, locale);
    await page.getByLabel(say(locale, "common:file.choose")).setInputFiles(await photograph("birthCertificate"));
    await page.route(POSTED, (route) => route.abort("internetdisconnected"));
    await press(locale, "common:file.send")(page);
    await expect(alert(page)).toContainText(say(locale, "common:file.lost"));
    await expectAccessible(page);

    await page.unroute(POSTED);
    await press(locale, "common:file.retry")(page);
    await expectReceived(page, locale);
  });

  test(`${locale}: a file over ten megabytes is refused before it is sent, and another takes its place`, async ({
    page,
    context,
  }) => {
    await openDocument(context, page, locale);
    let sent = 0;
    page.on("request", (request) => (sent += POSTED.test(request.url()) ? 1 : 0));
    await page.getByLabel(say(locale, "common:file.choose")).setInputFiles(heavyPdf());
    await press(locale, "common:file.send")(page);
    await expect(alert(page)).toContainText(say(locale, "errors:files.tooLarge"));
    expect(sent).toBe(0);
    await expect(page.getByText(say(locale, "common:file.chosen"))).toBeHidden();

    await page.getByLabel(say(locale, "common:file.photo")).setInputFiles(await photograph("birthCertificate"));
    await expect(alert(page)).toBeHidden();
    await press(locale, "common:file.send")(page);
    await expectReceived(page, locale);
    expect(sent).toBe(1);
  });
}

async function openDocument(context: BrowserContext, page: Page, locale: Locale): Promise<void> {
  const { id } = await givenDraft(context, aFamily(), { locale });
  await page.goto(`/${locale}/declaration/${id}/documents/birthCertificate`);
  // until its script is awake the page is a plain form
  await expect(page.getByRole("status")).toBeAttached();
}

async function expectReceived(page: Page, locale: Locale): Promise<void> {
  await expect(page.getByText(say(locale, "common:file.state.received"), { exact: true })).toBeVisible();
  await page.goto(page.url().replace(/\/birthCertificate$/, ""));
  const line = page.getByRole("listitem").filter({ hasText: say(locale, "birth:document.birthCertificate.name") });
  await expect(line).toContainText(say(locale, "common:file.state.received"));
}

/** What went wrong, said aloud; the framework has an alert of its own on every page. */
function alert(page: Page): Locator {
  return page.locator("form").getByRole("alert");
}

/** The words of the progress, whatever the figure. */
function percentIn(locale: Locale): RegExp {
  return new RegExp(escaped(say(locale, "common:file.state.sending", { percent: 0 })).replace("0", "\\d{1,2}"), "u");
}

/** A line that takes so many bytes a second; -1 for one that takes all. */
async function slowLine(page: Page, uploadThroughput: number): Promise<void> {
  const line = await page.context().newCDPSession(page);
  await line.send("Network.enable");
  await line.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput,
  });
}
