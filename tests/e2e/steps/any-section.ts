import { expect, type Page } from "@playwright/test";
import type { Answers } from "#lib/declarations/core/index.ts";
import type { Locale } from "#lib/kernel/texts.ts";
import { findCommune } from "./birth-sections.ts";

/** Answers every question of the page by the names of its controls, whatever the event; the commune is looked up as people do. */
export const fillByName =
  (locale: Locale, { commune, ...answers }: Answers) =>
  async (page: Page) => {
    if (typeof commune === "string") await findCommune(locale, commune)(page);
    for (const [name, value] of leavesOf(answers)) await fillControl(page, name, value);
  };

async function fillControl(page: Page, name: string, value: string): Promise<void> {
  const control = page.locator(`[name="${name}"]`);
  const kinds = await control.evaluateAll((found) =>
    found.map((one) => (one instanceof HTMLInputElement ? one.type : one.tagName)),
  );
  const [kind] = kinds;
  if (kind === undefined) {
    // a text asked in the reader's own language only: what is told in the other one is written there
    const own = page.locator(`[name="${name.replace(/\.ar$/, ".latin")}"]`);
    expect(name, "a question that the page does not ask").toMatch(/\.(?:ar|latin)$/);
    if (name.endsWith(".ar") && (await own.inputValue()) === "") await own.fill(value);
    return;
  }
  if (kind === "radio") await page.locator(`input[name="${name}"][value="${value}"]`).check();
  else if (kind === "checkbox") await control.check();
  else if (kind === "SELECT") await control.selectOption(value);
  else await control.fill(value);
}

function leavesOf(answers: Answers, under = ""): [string, string][] {
  return Object.entries(answers).flatMap(([key, value]): [string, string][] => {
    if (typeof value === "string") return value === "" ? [] : [[`${under}${key}`, value]];
    return Array.isArray(value) ? [] : leavesOf(value, `${under}${key}.`);
  });
}
