import { expect, type Page } from "@playwright/test";
import type { Locale } from "#lib/kernel/texts.ts";
import { say } from "../support/say.ts";

type Printed = { code: string; serial: string; shows: readonly string[] };

/** Someone who holds the paper: the page is loaded, the network goes, the code is read; one changed sign of it is refused. */
export const verifyOffline =
  (locale: Locale, { code, serial, shows }: Printed) =>
  async (page: Page) => {
    const printed = new URL(code);
    await page.goto(`/v?lang=${locale}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(say(locale, "verification:form.title"));

    await page.getByLabel(say(locale, "verification:field.serial")).fill(serial);
    await page.getByRole("button", { name: say(locale, "verification:form.submit"), exact: true }).click();
    await expectVerdict(locale, "authentic")(page);

    await page.context().setOffline(true);
    await readCode(printed.hash)(page);
    await expectVerdict(locale, "authentic")(page);
    for (const words of shows) await expect(page.getByText(words).first()).toBeVisible();
    await readCode(oneSignChanged(printed.hash))(page);
    await expectVerdict(locale, "notAuthentic")(page);
    await readCode(printed.hash)(page);
    await expectVerdict(locale, "authentic")(page);
  };

const readCode = (hash: string) => async (page: Page) => {
  await page.evaluate((next) => void (location.hash = next), hash);
};

const expectVerdict = (locale: Locale, verdict: string) => async (page: Page) => {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    say(locale, `verification:verdict.${verdict}.title`),
  );
};

/** Another sign of the same alphabet in the middle of the payload. */
function oneSignChanged(hash: string): string {
  const middle = Math.floor(hash.length / 2);
  const other = hash.charAt(middle) === "A" ? "B" : "A";
  return `${hash.slice(0, middle)}${other}${hash.slice(middle + 1)}`;
}
