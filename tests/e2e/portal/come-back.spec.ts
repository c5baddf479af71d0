import { addDays } from "#lib/calendar/core/index.ts";
import { LOCALES } from "#lib/kernel/texts.ts";
import { idIn, noteCode, resumeWithCode, startDeclaration, trackWith } from "../steps/citizen.ts";
import { expectTitle, press, question, writeDay } from "../steps/questions.ts";
import { aFamily, today } from "../support/family.ts";
import { givenDraft, givenSent } from "../support/given.ts";
import { say } from "../support/say.ts";
import { expect, test } from "../support/story.ts";

const UNKNOWN_CODE = "ACDE-FGHJ-KMNP";

for (const locale of LOCALES)
  test.describe(`${locale}: coming back to a declaration`, () => {
    test.use({ javaScriptEnabled: false });

    test("what was typed is kept, and another telephone goes on with the code", async ({ page, device }) => {
      await startDeclaration(locale)(page);
      const id = idIn(page);
      await page.goto(`/${locale}/declaration/${id}/place?part=when`);
      await writeDay(locale, "birth:field.place.bornOn", { day: "3", month: "11", year: "2026" })(page);
      await press(locale, "common:button.later")(page);
      await expect(page.getByText(say(locale, "birth:tasks.saved.title"), { exact: true })).toBeVisible();
      const code = await noteCode(page);

      const other = await (await device({ javaScriptEnabled: false })).newPage();
      await other.goto(`/${locale}/declaration/${id}/place`);
      await expect(other.getByText(say(locale, "portal:resume.notHere.title"), { exact: true })).toBeVisible();
      await resumeWithCode(locale, code.toLowerCase().replaceAll("-", " "))(other);
      await expectTitle(locale, "birth:tasks.title")(other);
      await other.goto(`/${locale}/declaration/${id}/place?part=when`);
      await expect(
        question(other, locale, "birth:field.place.bornOn").getByRole("textbox", {
          name: say(locale, "common:date.day"),
        }),
      ).toHaveValue("3");
    });

    test("a wrong code, an unknown number and both get one and the same answer", async ({ page, device }) => {
      const sent = await givenSent(await device(), aFamily(), { locale, photographs: [] });
      const another = await givenSent(await device(), aFamily(), { locale, photographs: [] });
      const answers: string[] = [];
      for (const [reference, code] of [
        [sent.reference, UNKNOWN_CODE],
        [sent.reference, another.code],
        ["NA26 K7MT 4WD", sent.code],
        ["not a number", "not a code"],
      ] as const) {
        await trackWith(locale, { reference, code })(page);
        await expect(page.locator("#problems")).toBeVisible();
        answers.push((await page.getByRole("main").textContent()) ?? "");
      }
      expect(new Set(answers).size, answers.join("\n———\n")).toBe(1);
      expect(answers[0]).toContain(say(locale, "errors:declarations.notFoundOrWrongCode"));
    });

    test("too many tries on one number must wait", async ({ page, device }) => {
      const sent = await givenSent(await device(), aFamily(), { locale, photographs: [] });
      for (let attempt = 0; attempt < 5; attempt += 1) await trackWith(locale, { ...sent, code: UNKNOWN_CODE })(page);
      await trackWith(locale, sent)(page);
      await expect(page.getByRole("main")).toContainText(say(locale, "errors:declarations.tooManyTries"));
    });

    test("a shared computer forgets the declaration when asked, and the declaration stays", async ({
      page,
      context,
    }) => {
      const { id, code } = await givenDraft(context, aFamily(), { locale, until: "child" });
      await page.goto(`/${locale}/declaration/${id}`);
      await press(locale, "portal:forget.go")(page);
      await expect(page.getByText(say(locale, "portal:resume.forgotten.title"), { exact: true })).toBeVisible();
      await page.goto(`/${locale}/declaration/${id}/check`);
      await expect(page.getByText(say(locale, "portal:resume.notHere.title"), { exact: true })).toBeVisible();
      await resumeWithCode(locale, code)(page);
      await expectTitle(locale, "birth:tasks.title")(page);
    });

    test("a form sent after the secret has expired keeps nothing and asks for the code", async ({ page, context }) => {
      const { id } = await givenDraft(context, aFamily(), { locale, until: "place" });
      await page.goto(`/${locale}/declaration/${id}/filiation`);
      await context.clearCookies();
      await press(locale, "common:button.continue")(page);
      await expect(page.getByText(say(locale, "portal:resume.notHere.title"), { exact: true })).toBeVisible();
    });
  });

for (const locale of LOCALES)
  test(`${locale}: the deadline is told before anything is declared`, async ({ page }) => {
    await page.goto(`/${locale}/birth`);
    const [year = "", month = "", day = ""] = addDays(today(), -3).split("-");
    await writeDay(locale, "birth:guide.when.question", { day, month: String(Number(month)), year })(page);
    await press(locale, "birth:guide.when.go")(page);
    await expect(page.getByText(say(locale, "birth:guide.when.until"), { exact: true })).toBeVisible();
  });
