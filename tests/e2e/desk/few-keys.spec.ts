import type { Page } from "@playwright/test";
import { LOCALES } from "#lib/kernel/texts.ts";
import { pressesOf } from "../steps/keyboard.ts";
import { expectInHand, openByReference } from "../steps/officer.ts";
import { expectTitle } from "../steps/questions.ts";
import { aFamily, AGDAL } from "../support/family.ts";
import { givenSent } from "../support/given.ts";
import { say } from "../support/say.ts";
import { enterDesk, freshAccount, STAFF } from "../support/staff.ts";
import { DESK, expect, test } from "../support/story.ts";

/** From the queue to the signed act of a clean file, beyond what is typed. */
const MOST_KEYS = 25;
/** `/` and Enter around the reference. */
const KEYS_TO_OPEN = 2;

const officer = STAFF.preparesAtAgdal;
const HEADS = 'h2[id^="group-"]';

test.use({ viewport: DESK });

for (const locale of LOCALES) {
  const button = (page: Page, key: string) => page.getByRole("button", { name: say(locale, key) });
  const progress = (page: Page) => page.locator("#verify-progress");
  const seen = (count: number, total: number) => say(locale, "desk:progress.seen", { count, total });

  test.describe(`${locale}: an officer who has many files to see`, () => {
    test(`signs the act of a clean file in at most ${MOST_KEYS} keys`, async ({ page, context, device }) => {
      test.slow();
      const receipt = await givenSent(await device(), aFamily({ office: AGDAL }), { locale });
      await enterDesk(context, officer);
      await page.goto(`/${locale}/desk`);
      await openByReference(locale, receipt.reference)(page);
      await expectInHand(locale)(page);
      const presses = pressesOf(page);

      const sections = await page.locator(HEADS).count();
      const total = await page.locator("[data-path]").count();
      for (let left = sections; left > 0; left -= 1) {
        await page.keyboard.press("Shift+Enter");
        await expect(button(page, "desk:command.confirmSection")).toHaveCount(left - 1);
      }
      await expect(progress(page)).toHaveText(seen(total, total));
      await expect(button(page, "desk:ready.send")).toBeFocused();
      await page.keyboard.press("Enter");
      await expect(page.getByRole("link", { name: say(locale, "desk:move.completion") })).toBeFocused();
      await page.keyboard.press("Enter");

      await expectTitle(locale, "desk:completion.title")(page);
      await expect(page.locator('[name="identityProof.number"]')).toBeFocused();
      await page.keyboard.type("T482917");
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/act$/);

      await expect(button(page, "desk:steps.readSend")).toBeVisible();
      await page.keyboard.press("Tab");
      await expect(page.getByRole("link", { name: say(locale, "common:skip") })).toBeFocused();
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      await expect(button(page, "desk:steps.readSend")).toBeFocused();
      await page.keyboard.press("Enter");
      await expect(page.getByRole("radio", { name: say(locale, "desk:steps.way.pad") })).toBeFocused();
      await page.keyboard.press("ArrowDown");
      const handed = await page.getByText(say(locale, "desk:steps.codeHanded")).locator("bdi").innerText();
      await page.keyboard.press("Tab");
      await page.keyboard.type(handed.trim());
      await page.keyboard.press("Enter");
      await expect(page.getByRole("checkbox", { name: say(locale, "desk:steps.originals") })).toBeFocused();
      await page.keyboard.press("Space");
      await page.keyboard.press("Tab");
      await page.keyboard.type((await freshAccount(page.request, officer)).code);
      await page.keyboard.press("Enter");
      await expect(button(page, "desk:steps.signSend")).toBeFocused();
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/registered$/);

      const keys = KEYS_TO_OPEN + presses();
      process.stdout.write(
        `${JSON.stringify({ bar: `keys to a signed act (${locale})`, value: keys, unit: "keys", goal: MOST_KEYS, ok: keys <= MOST_KEYS })}\n`,
      );
      expect(keys).toBeLessThanOrEqual(MOST_KEYS);
    });

    test("confirms faster than the service answers: one request at a time, and the last line leads on", async ({
      page,
      context,
      device,
    }) => {
      const receipt = await givenSent(await device(), aFamily({ office: AGDAL }), { locale, photographs: [] });
      await enterDesk(context, officer);
      const flight = { now: 0, most: 0, sent: 0 };
      await page.route("**/review", async (route) => {
        flight.now += 1;
        flight.sent += 1;
        flight.most = Math.max(flight.most, flight.now);
        await new Promise((resolve) => setTimeout(resolve, 1_500));
        flight.now -= 1;
        await route.continue();
      });
      await page.goto(`/${locale}/desk`);
      await openByReference(locale, receipt.reference)(page);
      await expectInHand(locale)(page);
      const total = await page.locator("[data-path]").count();
      for (let line = 0; line < total; line += 1) await page.keyboard.press("Enter");
      await expect(progress(page)).toHaveText(seen(total, total));
      await expect(button(page, "desk:ready.send")).toBeFocused();
      await page.keyboard.press("Enter");
      await expect(page.getByText(say(locale, "desk:ready.done"), { exact: true })).toBeVisible();
      expect(flight.most).toBe(1);
      expect(flight.sent).toBeLessThan(total / 2);
    });

    test("loses no verdict when the network is gone for a while, and leaves alone what is in doubt", async ({
      page,
      context,
      device,
      forgive,
    }) => {
      forgive(/ERR_FAILED/);
      const receipt = await givenSent(await device(), aFamily({ office: AGDAL }), { locale, photographs: [] });
      await enterDesk(context, officer);
      await page.goto(`/${locale}/desk`);
      await openByReference(locale, receipt.reference)(page);
      await expectInHand(locale)(page);
      const place = page.getByRole("region", { name: say(locale, "desk:group.place") });
      const inPlace = await place.locator("[data-path]").count();
      const total = await page.locator("[data-path]").count();

      await page.keyboard.press("x");
      await page.keyboard.type("?");
      await page.keyboard.press("Enter");
      await expect(place.getByText(say(locale, "desk:verdict.doubt"), { exact: true })).toBeVisible();

      await page.route("**/review", (route) => route.abort());
      await place.getByRole("button", { name: say(locale, "desk:command.confirmSection") }).press("Enter");
      const confirmed = inPlace - 1;
      await expect(page.getByRole("status").filter({ hasText: say(locale, "desk:group.place") })).toContainText(
        say(locale, "desk:saidLeft", { count: total - inPlace }),
      );
      const failed = page.getByRole("alert").filter({ hasText: say(locale, "desk:save.failed", { count: confirmed }) });
      await expect(failed).toBeVisible();
      await page.unroute("**/review");
      await button(page, "desk:save.retry").press("Enter");
      await expect(page.getByText(say(locale, "desk:save.saved"), { exact: true })).toBeVisible();

      await page.reload();
      await expect(progress(page)).toContainText(seen(inPlace, total));
      await expect(place.getByText(say(locale, "desk:verdict.confirmed"), { exact: true })).toHaveCount(confirmed);
      await expect(place.getByText(say(locale, "desk:verdict.doubt"), { exact: true })).toHaveCount(1);
    });
  });
}
