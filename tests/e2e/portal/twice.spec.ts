import { answerAt } from "#lib/declarations/core/index.ts";
import { LOCALES } from "#lib/kernel/texts.ts";
import { answerSection, noteReceipt } from "../steps/citizen.ts";
import { expectTitle, press, tick } from "../steps/questions.ts";
import { aFamily } from "../support/family.ts";
import { givenDraft, promise } from "../support/given.ts";
import { say } from "../support/say.ts";
import { expect, test } from "../support/story.ts";

for (const locale of LOCALES)
  for (const javaScriptEnabled of [false, true])
    test.describe(`${locale}, ${javaScriptEnabled ? "with" : "without"} JavaScript: nothing happens twice`, () => {
      test.use({ javaScriptEnabled });

      test("two presses, a refresh, a step back and a second tab make one declaration with one number", async ({
        page,
        context,
      }) => {
        const { id } = await givenDraft(context, aFamily(), { locale });
        await promise(context, id, ["birthCertificate", "marriageAct"]);
        const check = `/${locale}/declaration/${id}/check`;
        await page.goto(check);
        const second = await context.newPage();
        await second.goto(check);

        await tick(locale, "birth:check.statement")(page);
        await page.getByRole("button", { name: say(locale, "birth:check.send") }).dblclick();
        await expectTitle(locale, "birth:sent.title")(page);
        const { reference } = await noteReceipt(page);
        await page.reload();
        expect((await noteReceipt(page)).reference).toBe(reference);

        await tick(locale, "birth:check.statement")(second);
        await press(locale, "birth:check.send")(second);
        await expectTitle(locale, "portal:tracking.submitted")(second);
        await expect(second.getByText(reference, { exact: true }).first()).toBeVisible();

        await page.goBack();
        await page.goto(check);
        await expectTitle(locale, "portal:tracking.submitted")(page);
        await expect(
          page.getByRole("listitem").filter({ hasText: say(locale, "portal:story.submitted.title") }),
        ).toHaveCount(1);
      });

      test("two drafts in two tabs do not mix, and going back shows what was typed", async ({ page, context }) => {
        const [first, second] = [aFamily({ daysAgo: 4 }), aFamily({ daysAgo: 9 })];
        const one = await givenDraft(context, first, { locale, until: "office" });
        const two = await givenDraft(context, second, { locale, until: "office" });
        const other = await context.newPage();
        await page.goto(`/${locale}/declaration/${one.id}/child`);
        await other.goto(`/${locale}/declaration/${two.id}/child`);
        await answerSection(locale, "child", first)(page);
        await answerSection(locale, "child", second)(other);
        await page.goBack();
        const given = `input[name="givenName.latin"]`;
        await expect(page.locator(given)).toHaveValue(answerAt(first, "child.givenName.latin"));
        await other.goto(`/${locale}/declaration/${two.id}/child`);
        await expect(other.locator(given)).toHaveValue(answerAt(second, "child.givenName.latin"));
      });
    });
