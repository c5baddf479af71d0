import { LOCALES } from "#lib/kernel/texts.ts";
import { readPdf } from "#tests/support/pdf-text.ts";
import {
  answerEverything,
  checkAndSend,
  noteReceipt,
  sendDocument,
  startDeclaration,
  trackWith,
} from "../steps/citizen.ts";
import { expectTitle } from "../steps/questions.ts";
import { aFamily } from "../support/family.ts";
import { say } from "../support/say.ts";
import { expect, test } from "../support/story.ts";

for (const script of ["without", "with"] as const)
  test.describe(`${script} JavaScript`, () => {
    test.use({ javaScriptEnabled: script === "with" });

    for (const locale of LOCALES)
      test(`${locale}: a father declares a birth from his telephone, sends the documents and receives a number and a form`, async ({
        page,
      }) => {
        const family = aFamily();
        await startDeclaration(locale)(page);
        await answerEverything(locale, family)(page);
        await sendDocument(locale, "birthCertificate", "camera")(page);
        await sendDocument(locale, "marriageAct", "file")(page);
        await checkAndSend(locale, family)(page);
        const receipt = await noteReceipt(page);

        const form = await page.request.get(`/api/portal/declarations/${receipt.id}/form.pdf?lang=${locale}`);
        expect(form.headers()["content-type"]).toBe("application/pdf");
        const { text } = await readPdf(await form.body());
        expect(text.replaceAll(" ", "")).toContain(receipt.reference.replaceAll(" ", ""));

        await trackWith(locale, receipt)(page);
        await expectTitle(locale, "portal:tracking.submitted")(page);
        await expect(
          page.getByRole("listitem").filter({ hasText: say(locale, "portal:story.submitted.title") }),
        ).toBeVisible();
      });
  });
