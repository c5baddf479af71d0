import { expect, type Page } from "@playwright/test";
import type { Answers } from "#lib/declarations/core/index.ts";
import type { Locale } from "#lib/kernel/texts.ts";
import { say } from "../support/say.ts";
import { fillByName } from "./any-section.ts";
import { freshAccount } from "../support/staff.ts";
import { pressByKey, tabTo } from "./keyboard.ts";
import { expectTitle, press } from "./questions.ts";

/** The office that keeps electronic acts, where the stories of institutions end. */
export const AGDAL_OFFICE = "044210101-01";

/** Fills an institution's page by the names of its controls and sends it; gives the file. */
export const declareOnPage =
  (locale: Locale, kind: string, sections: Readonly<Record<string, Answers>>) =>
  async (page: Page): Promise<string> => {
    await page.goto(`/${locale}/institution/new/${kind}`);
    await expectTitle(locale, `institution:new.${kind}`)(page);
    for (const [section, answers] of Object.entries(sections)) await fillByName(locale, under(section, answers))(page);
    await page.getByRole("button", { name: say(locale, "institution:send") }).click();
    await expect(page.getByText(say(locale, "institution:done.declared"))).toBeVisible();
    return /declarations\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? "";
  };

function under(section: string, answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).map(([name, value]) => [`${section}.${name}`, value]));
}

/** With the relative at the counter: page after page of what the institution does not know, until nothing is missing. */
export const completeWithRelative =
  (locale: Locale, file: string, told: Answers) =>
  async (page: Page): Promise<void> => {
    await page.goto(`/${locale}/desk/files/${file}`);
    await page.getByRole("link", { name: say(locale, "desk:announced.complete") }).click();
    await expectTitle(locale, "desk:family.title")(page);
    await page.getByRole("link", { name: say(locale, "desk:family.begin") }).click();
    for (let pages = 0; pages < 8; pages += 1) {
      await page.waitForURL(/\/family(?:\/|\?done=whole)/);
      const section = /\/family\/([A-Za-z]+)/.exec(page.url())?.[1];
      if (section === undefined) break;
      const answers = told[section];
      if (typeof answers !== "object" || Array.isArray(answers)) throw new Error(`nothing is told of ${section}`);
      await fillByName(locale, answers)(page);
      const here = page.url();
      await press(locale, "common:button.continue")(page);
      await expect(page).not.toHaveURL(here);
    }
    await expect(page.getByText(say(locale, "desk:family.whole"))).toBeVisible();
    const taken = page.waitForResponse((answer) => answer.url().endsWith("/take"));
    await page.getByRole("link", { name: say(locale, "desk:family.verify") }).click();
    await taken;
    // the file was in hand before: its badge says so while the scripts of the page are still coming
    await expect(page.getByRole("button", { name: say(locale, "desk:request.open") })).toBeVisible();
    await expect(page.locator("[data-path][aria-current]")).toBeFocused();
  };

const TRIES = 4;

/** Signs as any act is signed; a code that another story of the same officer used meanwhile is typed anew. */
export const signInTurn = (locale: Locale, login: string) => async (page: Page) => {
  await tabTo(page.getByRole("checkbox", { name: say(locale, "desk:steps.originals") }))(page);
  await page.keyboard.press("Space");
  for (let tries = 0; tries < TRIES; tries += 1) {
    const { code } = await freshAccount(page.request, login);
    await page.getByLabel(say(locale, "desk:steps.code"), { exact: true }).fill(code);
    await page.getByRole("button", { name: say(locale, "desk:steps.signSend"), exact: true }).click();
    const isSigned = await page.waitForURL(/\/registered$/, { timeout: 10_000 }).then(
      () => true,
      () => false,
    );
    if (isSigned) break;
  }
  const [no = "", year = ""] = (await page.getByRole("heading", { level: 1 }).innerText()).match(/\d+/g) ?? [];
  await expectTitle(locale, "desk:registered.title", { no, year })(page);
  return { no: Number(no), year: Number(year) };
};

/** A code that came too late is refused in the console as well. */
export const LATE_CODE = /status of 409/;

/** Nobody declared at the counter: the officer signs alone, as the act says. */
export const signAlone = (locale: Locale) => async (page: Page) => {
  await pressByKey(page.getByRole("button", { name: say(locale, "desk:steps.aloneSend"), exact: true }))(page);
};
