import type { Page } from "@playwright/test";
import { LOCALES, type Locale } from "#lib/kernel/texts.ts";
import { pressesOf } from "../steps/keyboard.ts";
import { say } from "../support/say.ts";
import { enterDesk, STAFF } from "../support/staff.ts";
import { DESK, expect, test } from "../support/story.ts";

/** From the act to the open pages, beyond what is typed. */
const MOST_KEYS = 3;

test.use({ viewport: DESK });

/** An act that is sealed, whichever it is: the newest ones of a register may still wait for their seal. */
async function openSealedAct(page: Page, locale: Locale): Promise<void> {
  await page.goto(`/${locale}/desk/registers`);
  await page.locator('main a[href*="/desk/registers/"]').first().click();
  const acts = page.locator('main a[href*="/desk/acts/"]');
  await expect(acts).not.toHaveCount(0);
  const addresses = await acts.evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  const sealed = page.getByText(say(locale, "desk:registered.sealed"), { exact: true });
  await expect(async () => {
    for (const address of addresses) {
      await page.goto(address);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      if (await sealed.isVisible()) return;
    }
    throw new Error("no act of the first register is sealed");
  }).toPass({ timeout: 20_000 });
}

for (const locale of LOCALES)
  test(`${locale}: a copy over the counter takes at most ${MOST_KEYS} keys from the act, is printed again with a reason, and counts`, async ({
    page,
    context,
  }) => {
    await enterDesk(context, STAFF.preparesAtAgdal);
    await openSealedAct(page, locale);
    const presses = pressesOf(page);
    await expect(async () => {
      await page.keyboard.press("e");
      await expect(page.getByLabel(say(locale, "issuing:collector.paperNumber"))).toBeFocused({ timeout: 500 });
    }).toPass();
    await page.keyboard.type("AB123456");
    const opened = context.waitForEvent("page");
    await page.keyboard.press("Enter");
    await opened;
    const keys = presses();
    process.stdout.write(
      `${JSON.stringify({ bar: `keys to a copy (${locale})`, value: keys, unit: "keys", goal: MOST_KEYS, ok: keys <= MOST_KEYS })}\n`,
    );
    expect(keys).toBeLessThanOrEqual(MOST_KEYS);

    const link = page.locator('a[href^="/api/desk/prints/"]');
    const pdf = await page.request.get(String(await link.getAttribute("href")));
    expect(pdf.headers()["content-type"]).toBe("application/pdf");
    const serial = (await link.innerText()).split("—").at(-1)?.trim() ?? "";

    await page.goto(`/${locale}/desk/issued/${serial}`);
    await expect(page.getByRole("row").filter({ hasText: "AB123456" })).toHaveCount(1);
    const again = page.getByRole("button", { name: say(locale, "issuing:print.send"), exact: true });
    await page.locator('[name="collector.paperNumber"]').fill("AB123456");
    await page.locator('[name="collector.name"]').fill("Rachid EL BAKKALI");
    await again.click();
    await page.waitForURL(/refused=documents\.printReasonMissing/);
    await expect(page.getByText(say(locale, "errors:documents.printReasonMissing"))).toBeVisible();

    await page.goto(`/${locale}/desk/issued?period=1`);
    await expect(page.getByRole("link", { name: /SJ\d\d/ }).first()).toBeVisible();
    const csv = await (await page.request.get("/api/desk/issued.csv?period=1")).text();
    expect(csv).toContain(serial);
    expect(csv).not.toContain("BAKKALI");
  });
