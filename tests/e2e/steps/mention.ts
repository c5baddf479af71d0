import { expect, type Page } from "@playwright/test";
import type { Locale } from "#lib/kernel/texts.ts";
import { say } from "../support/say.ts";
import { freshAccount } from "../support/staff.ts";
import { expectTitle, follow, press } from "./questions.ts";

/** A request whose every line is confirmed is opened and declared ready; its mention is the next move. */
export const openMention = (locale: Locale, file: string) => async (page: Page) => {
  const taken = page.waitForResponse((answer) => answer.url().endsWith("/take"));
  await page.goto(`/${locale}/desk/files/${file}`);
  await taken;
  await press(locale, "desk:ready.send")(page);
  await expect(page.getByText(say(locale, "desk:ready.done"), { exact: true })).toBeVisible();
  await follow(locale, "desk:move.mention")(page);
  await expectTitle(locale, "desk:mention.title")(page);
};

const TRIES = 4;

/** Both mentions are signed with a fresh code; one that another story of the same officer used meanwhile is typed anew. */
export const signMention = (locale: Locale, login: string) => async (page: Page) => {
  await page.getByRole("checkbox", { name: say(locale, "desk:steps.originals") }).check();
  for (let tries = 0; tries < TRIES; tries += 1) {
    const { code } = await freshAccount(page.request, login);
    await page.getByLabel(say(locale, "desk:steps.code"), { exact: true }).fill(code);
    await press(locale, "desk:mention.sign")(page);
    const isSigned = await page.waitForURL(/\/registered$/, { timeout: 10_000 }).then(
      () => true,
      () => false,
    );
    if (isSigned) break;
  }
  await expect(page.getByText(say(locale, "desk:mention.entered.title"), { exact: true })).toBeVisible();
};
