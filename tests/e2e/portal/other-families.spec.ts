import { answerAt } from "#lib/declarations/core/index.ts";
import { LOCALES } from "#lib/kernel/texts.ts";
import {
  answerEverything,
  answerSection,
  bringDocument,
  checkAndSend,
  idIn,
  noteReceipt,
  sendDocument,
  startDeclaration,
} from "../steps/citizen.ts";
import { expectTitle, press } from "../steps/questions.ts";
import { abroadFamily, aFamily, changed, inLanguage } from "../support/family.ts";
import { givenDraft } from "../support/given.ts";
import { say } from "../support/say.ts";
import { expect, test } from "../support/story.ts";

test.use({ javaScriptEnabled: false });

for (const locale of LOCALES)
  test.describe(`${locale}: families as they are`, () => {
    test("a mother who declares alone is asked nothing about a father", async ({ page }) => {
      const family = aFamily({ isMotherAlone: true });
      await startDeclaration(locale)(page);
      await answerEverything(locale, family)(page);
      await expect(page.getByRole("main")).not.toContainText(say(locale, "birth:document.marriageAct.name"));
      await sendDocument(locale, "birthCertificate")(page);
      await bringDocument(locale, "motherFullCopy")(page);
      await checkAndSend(locale, family)(page);
      const { id } = await noteReceipt(page);
      await page.goto(`/${locale}/declaration/${id}/father`);
      await expectTitle(locale, "portal:tracking.submitted")(page);
    });

    test("a child born abroad brings the foreign act, and keeps its reference", async ({ page }) => {
      const family = abroadFamily();
      await startDeclaration(locale)(page);
      await answerEverything(locale, family)(page);
      await expect(page.getByRole("main")).not.toContainText(say(locale, "birth:document.birthCertificate.name"));
      await bringDocument(locale, "foreignBirthAct")(page);
      await bringDocument(locale, "foreignActLegalisation")(page);
      await bringDocument(locale, "marriageAct")(page);
      await checkAndSend(locale, family)(page);
      const { id } = await noteReceipt(page);
      await page.goto(`/${locale}/track/${id}`);
      await expect(page.getByRole("main")).toContainText(say(locale, "birth:bring.foreignBirthAct"));
    });

    test("whoever found a newborn is told whom to call, and who declares", async ({ page, context }) => {
      const { id } = await givenDraft(context, aFamily(), { locale, until: "child" });
      await page.goto(`/${locale}/declaration/${id}/filiation`);
      await expect(page.getByText(say(locale, "birth:foundling.title"), { exact: true })).toBeVisible();
      await page.goto(`/${locale}/birth`);
      await expect(page.getByText(say(locale, "birth:guide.foundling.text"), { exact: true })).toBeVisible();
    });

    test("the second twin takes over what is the same, and has a number of its own", async ({ page, context }) => {
      const first = changed(aFamily(), "child", { isMultiple: "yes", order: "1", count: "2" });
      const { id } = await givenDraft(context, first, { locale });
      await page.goto(`/${locale}/declaration/${id}/documents`);
      await bringDocument(locale, "birthCertificate")(page);
      await bringDocument(locale, "marriageAct")(page);
      await checkAndSend(locale, first)(page);
      const one = await noteReceipt(page);

      await press(locale, "birth:sent.twin")(page);
      await expect(page.getByText(say(locale, "birth:tasks.twin.title"), { exact: true })).toBeVisible();
      const twin = idIn(page);
      expect(twin).not.toBe(one.id);
      const second = changed(first, "child", { order: "2", givenName: { ar: "هبة", latin: "Hiba" } });
      await page.goto(`/${locale}/declaration/${twin}/place?part=when`);
      await expect(page.locator(`input[name="bornOn.day"]`)).toHaveValue(answerAt(first, "place.bornOn.day"));
      await page.goto(`/${locale}/declaration/${twin}/place`);
      await answerSection(locale, "place", second)(page);
      await page.goto(`/${locale}/declaration/${twin}/child`);
      await answerSection(locale, "child", second)(page);
      await page.goto(`/${locale}/declaration/${twin}/documents`);
      await bringDocument(locale, "birthCertificate")(page);
      await bringDocument(locale, "marriageAct")(page);
      await checkAndSend(locale, second)(page);
      const two = await noteReceipt(page);
      expect(two.reference).not.toBe(one.reference);
      expect(two.code).not.toBe(one.code);
    });

    test("after the thirty days the page says what the law asks, and promises nothing", async ({ page, context }) => {
      const late = aFamily({ daysAgo: 45 });
      const { id } = await givenDraft(context, late, { locale, until: "place" });
      await page.goto(`/${locale}/declaration/${id}/office`);
      await expect(page.getByText(say(locale, "birth:late.title"), { exact: true })).toBeVisible();
      await expect(page.getByText(say(locale, "birth:late.R36"), { exact: true })).toBeVisible();
      await expect(page.getByText(say(locale, "birth:late.keep"), { exact: true })).toBeVisible();
    });

    test("what cannot be read is shown again with its mistakes, each with a link to its question", async ({
      page,
      context,
    }) => {
      const family = aFamily();
      const { id } = await givenDraft(context, family, { locale, until: "office" });
      await page.goto(`/${locale}/declaration/${id}/child`);
      const name = page.locator(`input[name="givenName.${inLanguage(locale)}"]`);
      await name.fill("٣ Adam <b>");
      await press(locale, "common:button.continue")(page);
      const summary = page.locator("#problems");
      await expect(summary).toBeVisible();
      await expect(page).toHaveTitle(new RegExp(say(locale, "common:error.prefix").trim()));
      await expect(name).toHaveValue("٣ Adam <b>");
      for (const link of await summary.getByRole("link").all()) {
        const target = await link.getAttribute("href");
        await expect(page.locator(`[id="${String(target).slice(1)}"]`)).toHaveCount(1);
      }
    });
  });
