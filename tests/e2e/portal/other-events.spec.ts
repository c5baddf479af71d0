import { formOf, sectionOf } from "#lib/declarations/core/index.ts";
import { REFERENCE_KINDS } from "#lib/kernel/reference.ts";
import { LOCALES } from "#lib/kernel/texts.ts";
import { readPdf } from "#tests/support/pdf-text.ts";
import { fillByName } from "../steps/any-section.ts";
import { pagesOf } from "../steps/section-pages.ts";
import { idIn } from "../steps/citizen.ts";
import { expectTitle, follow, press, tick } from "../steps/questions.ts";
import { answersOf, OTHER_EVENTS, requiredDocuments } from "../support/other-events.ts";
import { say } from "../support/say.ts";
import { expect, PHONE, test } from "../support/story.ts";

test.use({ javaScriptEnabled: false, viewport: PHONE });

for (const locale of LOCALES)
  for (const event of OTHER_EVENTS)
    test(`${locale}: a ${event} is told from a telephone without JavaScript, up to its number, its form and its follow-up`, async ({
      page,
    }) => {
      test.slow();
      const answers = answersOf(event);
      await page.goto(`/${locale}`);
      await page
        .getByRole("link", { name: say(locale, `portal:home.${event}.title`) })
        .first()
        .click();
      await expectTitle(locale, `${event}:title`)(page);
      await press(locale, `${event}:start.go`)(page);
      for (const section of formOf(event).sectionsFor(answers))
        for (const { title, answers: told } of pagesOf(event, section, sectionOf(answers, section))) {
          await expectTitle(locale, title)(page);
          await fillByName(locale, told)(page);
          await press(locale, "common:button.continue")(page);
        }
      await expectTitle(locale, `${event}:documents.title`)(page);
      for (const kind of requiredDocuments(event, answers)) {
        await follow(locale, `${event}:document.${kind}.name`)(page);
        await press(locale, "common:file.later")(page);
      }
      await follow(locale, `${event}:documents.go`)(page);
      await expectTitle(locale, `${event}:check.title`)(page);
      await tick(locale, `${event}:check.statement`)(page);
      await press(locale, `${event}:check.send`)(page);

      await expectTitle(locale, `${event}:sent.title`)(page);
      const number = new RegExp(`^${REFERENCE_KINDS[event]}\\d\\d [A-Z0-9]{4} [A-Z0-9]{3}$`);
      const reference = await page.getByText(number).first().innerText();
      const form = await page.request.get(`/api/portal/declarations/${idIn(page)}/form.pdf?lang=${locale}`);
      const { text } = await readPdf(await form.body());
      expect(text.replaceAll(" ", "")).toContain(reference.replaceAll(" ", ""));

      await follow(locale, `${event}:sent.track`)(page);
      await expect(
        page.getByRole("listitem").filter({ hasText: say(locale, "portal:story.submitted.title") }),
      ).toBeVisible();
    });
