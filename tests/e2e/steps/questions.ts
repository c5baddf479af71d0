import { expect, type Locator, type Page } from "@playwright/test";
import type { Locale } from "#lib/kernel/texts.ts";
import { labelled, say } from "../support/say.ts";

/** A question of several controls, found by its legend. */
export function question(page: Page, locale: Locale, key: string): Locator {
  return page.getByRole("group", { name: labelled(locale, key) });
}

/** Takes one of the tiles of a question by its words. */
export const choose = (locale: Locale, key: string, option: string) => async (page: Page) => {
  await question(page, locale, key).getByText(say(locale, option), { exact: true }).click();
};

export const tick = (locale: Locale, key: string) => async (page: Page) => {
  await page.getByText(say(locale, key), { exact: true }).click();
};

export const type = (locale: Locale, key: string, words: string) => async (page: Page) => {
  await page.getByLabel(labelled(locale, key)).fill(words);
};

export type Written = { ar: string; latin: string };

/** A name in both scripts. */
export const writeName = (locale: Locale, key: string, name: Written) => async (page: Page) => {
  const asked = question(page, locale, key);
  await asked.getByRole("textbox", { name: say(locale, "common:twin.ar"), exact: true }).fill(name.ar);
  await asked.getByRole("textbox", { name: say(locale, "common:twin.latin"), exact: true }).fill(name.latin);
};

export type Day = { day?: string; month?: string; year: string };

export const writeDay =
  (locale: Locale, key: string, { day = "", month = "", year }: Day) =>
  async (page: Page) => {
    const asked = question(page, locale, key);
    await asked.getByLabel(say(locale, "common:date.day"), { exact: true }).fill(day);
    await asked.getByRole("combobox", { name: say(locale, "common:date.month") }).selectOption(month);
    await asked.getByLabel(say(locale, "common:date.year"), { exact: true }).fill(year);
  };

export const writeTime =
  (locale: Locale, key: string, { hour, minute }: { hour: string; minute: string }) =>
  async (page: Page) => {
    const asked = question(page, locale, key);
    await asked.getByLabel(say(locale, "common:time.hour"), { exact: true }).fill(hour);
    await asked.getByLabel(say(locale, "common:time.minute"), { exact: true }).fill(minute);
  };

export const press = (locale: Locale, key: string, params?: Record<string, string | number>) => async (page: Page) => {
  await page.getByRole("button", { name: say(locale, key, params), exact: true }).click();
};

export const follow = (locale: Locale, key: string, params?: Record<string, string | number>) => async (page: Page) => {
  await page.getByRole("link", { name: say(locale, key, params), exact: true }).click();
};

/** The page that bears this title is open. */
export const expectTitle =
  (locale: Locale, key: string, params?: Record<string, string | number>) => async (page: Page) => {
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(say(locale, key, params));
  };
