import { expect, type Page } from "@playwright/test";
import { answerAt, type Answers, type BirthSection, sectionOf, sectionsFor } from "#lib/declarations/core/index.ts";
import type { Locale } from "#lib/kernel/texts.ts";
import { inLanguage } from "../support/family.ts";
import { photograph, scan } from "../support/paper.ts";
import { say } from "../support/say.ts";
import { fillSection } from "./birth-sections.ts";
import { expectTitle, follow, press, tick } from "./questions.ts";
import { pagesOf } from "./section-pages.ts";

/** A file is drawn anew by another process while the citizen waits; on a busy machine that takes seconds. */
const CHECKED_WITHIN = 20_000;

/** From the first page of the portal to the first question. */
export const startDeclaration = (locale: Locale) => async (page: Page) => {
  await page.goto(`/${locale}`);
  await page
    .getByRole("link", { name: say(locale, "portal:home.birth.title") })
    .first()
    .click();
  await press(locale, "birth:start.go")(page);
  await expectTitle(locale, "birth:part.place.where.title")(page);
};

/** Fills every section this family is asked, in the order the pages come. */
export const answerEverything = (locale: Locale, answers: Answers) => async (page: Page) => {
  for (const section of sectionsFor(answers)) await answerSection(locale, section, answers)(page);
  await expectTitle(locale, "birth:documents.title")(page);
};

export const answerSection = (locale: Locale, section: BirthSection, answers: Answers) => async (page: Page) => {
  for (const { title, answers: told } of pagesOf("birth", section, sectionOf(answers, section))) {
    await expectTitle(locale, title)(page);
    await fillSection(locale, section, told)(page);
    await press(locale, "common:button.continue")(page);
  }
};

type Kind = string;

/** Opens a document of the list, sends a file from the telephone, and comes back to the list. */
export const sendDocument =
  (locale: Locale, kind: Kind, from: "camera" | "file" = "camera") =>
  async (page: Page) => {
    await follow(locale, `birth:document.${kind}.name`)(page);
    await sendFile(locale, kind, from)(page);
    await follow(locale, "common:button.continue")(page);
  };

/** On the page of one document: chooses a file, sends it, and sees that it was received. */
export const sendFile =
  (locale: Locale, words: string, from: "camera" | "file" = "camera") =>
  async (page: Page) => {
    const file = from === "camera" ? await photograph(words) : await scan(words);
    await page
      .getByLabel(say(locale, from === "camera" ? "common:file.photo" : "common:file.choose"))
      .setInputFiles(file);
    await press(locale, "common:file.send")(page);
    const received = page.getByText(say(locale, "common:file.state.received"), { exact: true });
    await expect(received).toBeVisible({ timeout: CHECKED_WITHIN });
  };

/** Promises to bring a document to the office instead. */
export const bringDocument = (locale: Locale, kind: Kind) => async (page: Page) => {
  await follow(locale, `birth:document.${kind}.name`)(page);
  await press(locale, "common:file.later")(page);
  await expectTitle(locale, "birth:documents.title")(page);
};

/** From the list of documents to the confirmation: reads everything once more, states that it is exact, sends. */
export const checkAndSend = (locale: Locale, answers: Answers) => async (page: Page) => {
  await follow(locale, "birth:documents.go")(page);
  await expectTitle(locale, "birth:check.title")(page);
  await expect(
    page.getByText(answerAt(answers, `child.givenName.${inLanguage(locale)}`), { exact: true }).first(),
  ).toBeVisible();
  await tick(locale, "birth:check.statement")(page);
  await press(locale, "birth:check.send")(page);
  await expectTitle(locale, "birth:sent.title")(page);
};

export type Receipt = { id: string; reference: string; code: string };

/** What the citizen notes down from the confirmation: the number and the secret code. */
export async function noteReceipt(page: Page): Promise<Receipt> {
  const reference = await page
    .getByText(/^NA\d\d [A-Z0-9]{4} [A-Z0-9]{3}$/)
    .first()
    .innerText();
  return { id: idIn(page), reference, code: await noteCode(page) };
}

export function noteCode(page: Page): Promise<string> {
  return page.getByText(/^[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}$/).innerText();
}

/** The declaration that the page is about. */
export function idIn(page: Page): string {
  const id = /\/(?:declaration|track|files)\/([0-9a-f-]{36})/.exec(page.url())?.[1];
  if (id === undefined) throw new Error(`no declaration in ${page.url()}`);
  return id;
}

/** Opens a declaration with its secret code on a device that does not know it. */
export const resumeWithCode =
  (locale: Locale, code: string, reference = "") =>
  async (page: Page) => {
    await page.goto(`/${locale}/resume`);
    await page.getByLabel(say(locale, "portal:track.code")).fill(code);
    await page.getByLabel(say(locale, "portal:track.reference")).fill(reference);
    await press(locale, "portal:resume.go")(page);
  };

export const trackWith =
  (locale: Locale, { reference, code }: Pick<Receipt, "reference" | "code">) =>
  async (page: Page) => {
    await page.goto(`/${locale}/track`);
    await page.getByLabel(say(locale, "portal:track.reference")).fill(reference);
    await page.getByLabel(say(locale, "portal:track.code")).fill(code);
    await press(locale, "portal:track.go")(page);
  };
