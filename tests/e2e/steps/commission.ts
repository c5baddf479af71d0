import { expect, type Page } from "@playwright/test";
import type { Locale } from "#lib/kernel/texts.ts";
import { say } from "../support/say.ts";
import { today } from "../support/family.ts";
import { choose, expectTitle, press, type, writeDay } from "./questions.ts";

type Decided = { outcome: "accepted" | "refused"; number: string; reasons: string };

/** Opens the name from the list of those that wait. */
export const openName = (locale: Locale, name: { ar: string; latin: string }) => async (page: Page) => {
  await page.goto(`/${locale}/oversight/names`);
  await expectTitle(locale, "oversight:names.title")(page);
  await page.getByRole("link").filter({ hasText: name.ar }).filter({ hasText: name.latin }).first().click();
  await expect(page.getByRole("heading", { name: say(locale, "oversight:names.decide"), exact: true })).toBeVisible();
};

/** Types the decision, reads it again, and makes the one deliberate move. */
export const decide =
  (locale: Locale, { outcome, number, reasons }: Decided) =>
  async (page: Page) => {
    await choose(locale, "oversight:names.outcome", `names:sheet.${outcome}`)(page);
    if (outcome === "accepted")
      await page
        .getByLabel(say(locale, "oversight:names.acceptedFor"), { exact: true })
        .selectOption({ label: say(locale, "names:acceptance.origin") });
    await type(locale, "oversight:names.reasons", reasons)(page);
    await type(locale, "oversight:names.number", number)(page);
    const [year = "", month, day] = today()
      .split("-")
      .map((part) => String(Number(part)));
    await writeDay(locale, "oversight:names.decidedOn", { year, ...(month && { month }), ...(day && { day }) })(page);
    await press(locale, "oversight:names.check")(page);
    await expect(page.getByText(say(locale, "oversight:names.final"), { exact: true })).toBeVisible();
    await press(locale, "oversight:names.confirm")(page);
    await expect(page.getByText(say(locale, "oversight:names.done"), { exact: true })).toBeVisible();
  };
