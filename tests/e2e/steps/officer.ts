import { expect, type Locator, type Page } from "@playwright/test";
import { type Answers, answerAt } from "#lib/declarations/core/index.ts";
import type { Locale } from "#lib/kernel/texts.ts";
import { say } from "../support/say.ts";
import { freshAccount } from "../support/staff.ts";
import { pressByKey, tabTo, typeByKey } from "./keyboard.ts";
import { expectTitle } from "./questions.ts";

/** Signs in with the password and the code that the demonstration shows, by keyboard. */
export const signIn = (locale: Locale, login: string) => async (page: Page) => {
  await page.goto(`/${locale}/desk`);
  await expectTitle(locale, "desk:signIn.title")(page);
  const { password, code } = await freshAccount(page.request, login);
  await typeSignIn(locale, { login, password, code })(page);
  await expectTitle(locale, "desk:today.title")(page);
};

export const typeSignIn =
  (locale: Locale, { login, password, code }: { login: string; password: string; code: string }) =>
  async (page: Page) => {
    await expectAwake(page.getByRole("button", { name: say(locale, "desk:signIn.send"), exact: true }));
    await typeByKey(page.getByLabel(say(locale, "desk:signIn.login"), { exact: true }), login)(page);
    await typeByKey(page.getByLabel(say(locale, "desk:signIn.password"), { exact: true }), password)(page);
    await typeByKey(page.getByLabel(say(locale, "desk:signIn.code"), { exact: true }), code)(page);
    await page.keyboard.press("Enter");
  };

/** The scripts of the page work: its button sends. */
async function expectAwake(button: Locator): Promise<void> {
  await expect(button).toHaveAttribute("type", "submit");
}

/** `/` leads to the search box as soon as the scripts of the page work. */
export const goToSearch = (locale: Locale) => async (page: Page) => {
  const search = page.getByLabel(say(locale, "desk:search.label"));
  await expect(async () => {
    await page.keyboard.press("/");
    await expect(search).toBeFocused({ timeout: 500 });
  }).toPass();
};

/** `/`, the number of the receipt, Enter: the file is open and in hand. */
export const openByReference = (locale: Locale, reference: string) => async (page: Page) => {
  await goToSearch(locale)(page);
  await page.keyboard.type(reference);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/desk\/files\/[0-9a-f-]{36}$/);
};

export const expectInHand = (locale: Locale) => async (page: Page) => {
  await expect(page.getByText(say(locale, "desk:holder.me"), { exact: true })).toBeVisible();
};

/**
 * Sees every line and confirms it with Enter, the next one coming by itself; writes the Arabic where it is asked, as suggested or as this
 * family would. Gives how many there were.
 */
export const confirmEveryLine =
  (locale: Locale, family: Answers = {}) =>
  async (page: Page) => {
    await expectInHand(locale)(page);
    const lines = await page.locator("[data-path]").count();
    for (let seen = 0; seen < lines; seen += 1) {
      const current = page.locator("[data-path][aria-current]");
      const path = (await current.getAttribute("data-path")) ?? "";
      const line = page.locator(`[data-path="${path}"]`);
      const isUnwritten = (await line.getByText(say(locale, "desk:arabic.missing"), { exact: true }).count()) > 0;
      const kept = page.waitForResponse((answer) => answer.url().endsWith("/review"));
      await page.keyboard.press("Enter");
      if (isUnwritten) await writeArabic(locale, answerAt(family, `${path}.ar`))(page);
      await kept;
      const verdict = say(locale, `desk:verdict.${isUnwritten ? "corrected" : "confirmed"}`);
      await expect(line.getByText(verdict, { exact: true })).toBeVisible();
    }
    await expect(page.locator("#verify-progress")).toHaveText(
      say(locale, "desk:progress.seen", { count: lines, total: lines }),
    );
    return lines;
  };

/** In the open line: Enter keeps what is suggested; where nothing is, the Arabic is typed. */
const writeArabic = (locale: Locale, arabic: string) => async (page: Page) => {
  const field = page.getByLabel(say(locale, "desk:arabic.label"), { exact: true });
  await expect(field).toBeFocused();
  if ((await field.inputValue()) === "") await page.keyboard.type(arabic);
  await page.keyboard.press("Enter");
};

export const declareReady = (locale: Locale) => async (page: Page) => {
  await pressByKey(page.getByRole("button", { name: say(locale, "desk:ready.send"), exact: true }))(page);
  await expect(page.getByText(say(locale, "desk:ready.done"), { exact: true })).toBeVisible();
};

/** With the declarant at the counter: what the form knows is kept, the reason of a Hijri date is given where it is asked. */
export const complete = (locale: Locale) => async (page: Page) => {
  await pressByKey(page.getByRole("link", { name: say(locale, "desk:move.completion") }))(page);
  await expectTitle(locale, "desk:completion.title")(page);
  const send = page.getByRole("button", { name: say(locale, "desk:completion.send"), exact: true });
  await expectAwake(send);
  const reason = page.locator('[name="hijri.reason"]');
  if ((await reason.count()) > 0) await typeByKey(reason, say(locale, "desk:completion.hijriReason.1"))(page);
  await pressByKey(send)(page);
  await page.waitForURL(/\/act$/);
};

export const readAloud = (locale: Locale) => async (page: Page) => {
  await pressByKey(page.getByRole("button", { name: say(locale, "desk:steps.readSend"), exact: true }))(page);
};

/** The declarant types the code that the officer hands over. */
export const agreeByCode = (locale: Locale) => async (page: Page) => {
  await tabTo(page.getByRole("radio", { name: say(locale, "desk:steps.way.pad") }))(page);
  await page.keyboard.press("ArrowDown");
  const code = await page.getByText(say(locale, "desk:steps.codeHanded")).locator("bdi").innerText();
  await typeByKey(page.getByLabel(say(locale, "desk:steps.codeTyped")), code.trim())(page);
  await page.keyboard.press("Enter");
  await expect(page.getByText(agreedWords(locale, "code"))).toBeVisible();
};

/** The declarant signs on the pad with a finger. */
export const agreeOnPad = (locale: Locale) => async (page: Page) => {
  const pad = page.getByRole("img", { name: say(locale, "desk:pad.label") });
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (!box) throw new Error("the pad is not on the screen");
  const at = (x: number, y: number) => [box.x + box.width * x, box.y + box.height * y] as const;
  await page.mouse.move(...at(0.2, 0.6));
  await page.mouse.down();
  for (let step = 1; step <= 12; step += 1)
    await page.mouse.move(...at(0.2 + step * 0.05, 0.6 - 0.25 * Math.sin(step)));
  await page.mouse.up();
  await pressByKey(page.getByRole("button", { name: say(locale, "desk:pad.send"), exact: true }))(page);
  await expect(page.getByText(agreedWords(locale, "pad"))).toBeVisible();
};

function agreedWords(locale: Locale, kind: "pad" | "code"): string {
  return say(locale, `desk:steps.agreed.${kind}`, { time: "" }).trim();
}

/** Compares the originals, types a fresh code, and makes the one deliberate move. Gives number and year of the act. */
export const sign = (locale: Locale, login: string) => async (page: Page) => {
  await tabTo(page.getByRole("checkbox", { name: say(locale, "desk:steps.originals") }))(page);
  await page.keyboard.press("Space");
  const { code } = await freshAccount(page.request, login);
  await typeByKey(page.getByLabel(say(locale, "desk:steps.code"), { exact: true }), code)(page);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: say(locale, "desk:steps.signSend"), exact: true })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/registered$/);
  const [no = "", year = ""] = (await page.getByRole("heading", { level: 1 }).innerText()).match(/\d+/g) ?? [];
  await expectTitle(locale, "desk:registered.title", { no, year })(page);
  return { no: Number(no), year: Number(year) };
};

/** Waits for the seal, then has a copy made for the family; gives its serial and where it is read. */
export const issue = (locale: Locale, kind: "birthFullCopy" | "birthExtract") => async (page: Page) => {
  await expect(page.getByText(say(locale, "desk:registered.sealed"), { exact: true })).toBeVisible({ timeout: 30_000 });
  const words = say(locale, `desk:issue.kind.${kind}`);
  await page.keyboard.press(kind === "birthExtract" ? "e" : "c");
  await expect(page.getByLabel(say(locale, "issuing:collector.paperNumber"))).toBeFocused();
  await page.locator('[name="handOver.collector.quality"]').selectOption("ascendant");
  await pressByKey(page.getByRole("button", { name: say(locale, "issuing:counter.later"), exact: true }))(page);
  const link = page.getByRole("link", { name: `${words} — ` });
  const href = (await link.getAttribute("href")) ?? "";
  const serial = /documents\/([^/]+)\/pdf$/.exec(href)?.[1] ?? "";
  return { href, serial };
};
