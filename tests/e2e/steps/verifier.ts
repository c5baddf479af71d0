import { expect, type Page } from "@playwright/test";
import type { Locale } from "#lib/kernel/texts.ts";
import { formatSerial } from "#lib/documents/core/index.ts";
import { say } from "../support/say.ts";

type Printed = { code: string; serial: string; shows: readonly string[] };

/** Someone who holds the paper: the page is loaded, the network goes, the code is read; one changed sign of it is refused. */
export const verifyOffline =
  (locale: Locale, { code, serial, shows }: Printed) =>
  async (page: Page) => {
    const printed = new URL(code);
    await verifySerial(locale, serial)(page);

    await page.context().setOffline(true);
    await readCode(printed.hash)(page);
    await expectVerdict(locale, "authentic")(page);
    for (const words of shows) await expect(page.getByText(words).first()).toBeVisible();
    await readCode(oneSignChanged(printed.hash))(page);
    await expectVerdict(locale, "notAuthentic")(page);
    await readCode(printed.hash)(page);
    await expectVerdict(locale, "authentic")(page);
  };

type GivenFile = { name: string; mimeType: string; buffer: Buffer };

/** The page as somebody finds it who holds a file or a sheet of paper. */
export const openVerification = (locale: Locale) => async (page: Page) => {
  await page.goto(`/v?lang=${locale}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(say(locale, "verification:form.title"));
};

/** A file or a photograph chosen on the device. */
export const chooseFile = (file: GivenFile) => async (page: Page) => {
  await page.locator("#file").setInputFiles(file);
};

/** A file dropped anywhere on the page. */
export const dropFile =
  ({ name, mimeType, buffer }: GivenFile) =>
  async (page: Page) => {
    const dataTransfer = await page.evaluateHandle(
      ([base64 = "", type = "", called = ""]) => {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        const carried = new DataTransfer();
        carried.items.add(new File([bytes], called, { type }));
        return carried;
      },
      [buffer.toString("base64"), mimeType, name],
    );
    await page.dispatchEvent("body", "drop", { dataTransfer });
  };

/** Waits until the device has kept the page and all that it needs beside it. */
export const keepForOffline = async (page: Page) => {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.scriptURL ?? ""))
    .toMatch(/\/v\/worker\.js$/);
};

/** The network goes, and the page feels it: the register answers nothing. */
export const goOffline = async (page: Page) => {
  await page.context().setOffline(true);
  const answers = page.evaluate(() => fetch("/v/serial/EX26R4GQ7HC").then(Boolean, () => false));
  expect(await answers, "an answer from the register").toBe(false);
};

/** The page from what the device kept. */
export const reloadOffline = (locale: Locale) => async (page: Page) => {
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(say(locale, "verification:form.title"));
};

/** The number of the document stands among the signed fields, and the file or the code was read on the device. */
export const expectFields = (locale: Locale, serial: string) => async (page: Page) => {
  await expect(page.getByText(formatSerial(serial), { exact: true }).first()).toBeVisible();
  await expect(page.getByText(say(locale, "verification:privacy"))).toBeVisible();
};

/** Someone who types the serial that is printed on the paper. */
export const verifySerial = (locale: Locale, serial: string) => async (page: Page) => {
  await openVerification(locale)(page);
  await page.getByLabel(say(locale, "verification:field.serial")).fill(serial);
  await page.getByRole("button", { name: say(locale, "verification:form.submit"), exact: true }).click();
  await expectVerdict(locale, "authentic")(page);
};

const readCode = (hash: string) => async (page: Page) => {
  await page.evaluate((next) => void (location.hash = next), hash);
};

export const expectVerdict =
  (locale: Locale, verdict: string, timeout = 5_000) =>
  async (page: Page) => {
    const title = say(locale, `verification:verdict.${verdict}.title`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title, { timeout });
  };

/** Another sign of the same alphabet in the middle of the payload. */
function oneSignChanged(hash: string): string {
  const middle = Math.floor(hash.length / 2);
  const other = hash.charAt(middle) === "A" ? "B" : "A";
  return `${hash.slice(0, middle)}${other}${hash.slice(middle + 1)}`;
}
