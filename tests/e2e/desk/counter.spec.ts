import type { Page } from "@playwright/test";
import { fieldId } from "#components/forms/field-id.ts";
import { answerAt } from "#lib/declarations/core/index.ts";
import { LOCALES } from "#lib/kernel/texts.ts";
import { readPdf } from "#tests/support/pdf-text.ts";
import { tabTo, typeByKey } from "../steps/keyboard.ts";
import { expectTitle } from "../steps/questions.ts";
import { givenTyped } from "../support/counter.ts";
import { aFamily, AGDAL } from "../support/family.ts";
import { command } from "../support/given.ts";
import { givenInterruption } from "../support/interruption.ts";
import { photograph } from "../support/paper.ts";
import { say } from "../support/say.ts";
import { enterDesk, STAFF } from "../support/staff.ts";
import { DESK, expect, test } from "../support/story.ts";

test.use({ viewport: DESK });

const field = (page: Page, name: string) => page.locator(`#${fieldId(name)}`);

/** Chooses in a list with the arrows alone. */
const chooseByKey = (name: string, value: string) => async (page: Page) => {
  const list = field(page, name);
  await tabTo(list)(page);
  const place = await list.evaluate(
    (element: HTMLSelectElement, wanted) => [...element.options].findIndex((option) => option.value === wanted),
    value,
  );
  for (let step = 0; step < place; step += 1) await page.keyboard.press("ArrowDown");
};

for (const locale of LOCALES) {
  test(`${locale}: a birth is received at the counter by keyboard; a wrong answer is told, nothing typed is lost, and the receipt is printed`, async ({
    page,
    context,
  }) => {
    const family = aFamily({ office: AGDAL });
    await enterDesk(context, STAFF.preparesAtAgdal);
    const { id } = await command<{ id: string }>(context.request, "/api/desk/counter", { kind: "birth" });
    await givenTyped(context.request, id, family, ["child"]);
    await page.goto(`/${locale}/desk/counter/${id}`);
    await page.waitForLoadState("networkidle");

    const arabic = answerAt(family, "child.givenName.ar");
    const latin = answerAt(family, "child.givenName.latin");
    await chooseByKey("child.sex", answerAt(family, "child.sex"))(page);
    await typeByKey(field(page, "child.givenName.ar"), arabic)(page);
    await typeByKey(field(page, "child.givenName.latin"), `${latin}7`)(page);
    await page.keyboard.press("ControlOrMeta+Enter");
    await expect(page.locator("#problems")).toBeFocused();
    await expect(field(page, "child.givenName.ar")).toHaveValue(arabic);
    await expect(field(page, "child.givenName.latin")).toHaveValue(`${latin}7`);
    await typeByKey(field(page, "child.givenName.latin"), latin)(page);
    await expect(page.locator("#problems")).toHaveCount(0);

    await field(page, "pictures.birthCertificate").setInputFiles(await photograph("avis"));
    const paper = say(locale, "birth:document.birthCertificate.name");
    await expect(page.getByAltText(say(locale, "desk:counter.pictureOf", { paper, n: 1 }))).toBeVisible();
    await expect(field(page, "papers.birthCertificate")).toHaveCount(0);

    await field(page, "child.givenName.latin").focus();
    await page.keyboard.press("ControlOrMeta+Enter");
    await expect(page.getByText(say(locale, "desk:counter.received"))).toBeVisible();
    const href = await page.getByRole("link", { name: say(locale, "desk:counter.receipt") }).getAttribute("href");
    const { text } = await readPdf(await (await page.request.get(String(href))).body());
    expect(text).toContain(locale === "ar" ? "ملف مودع" : "Dossier déposé");
    expect(text).toContain(locale === "ar" ? arabic : latin);
  });

  test(`${locale}: a receipt given on paper while the system was away is entered with the day and hour that it says`, async ({
    page,
    context,
    forgive,
  }) => {
    forgive(/status of 409/);
    await enterDesk(context, STAFF.preparesAtAgdal);
    const { interruption, daysAgo } = await givenInterruption(context.request);
    await page.goto(`/${locale}/desk/downtime/${interruption}`);
    await page.waitForLoadState("networkidle");

    const enter = page.getByRole("form", { name: say(locale, "desk:downtime.enter.title") });
    const time = (hour: string) => enter.locator('[name="declaredTime.hour"]').fill(hour);
    await time("23");
    await enter.locator('[name="declaredTime.minute"]').fill("30");
    const submit = enter.getByRole("button", { name: say(locale, "desk:downtime.enter.submit") });
    await submit.click();
    await expect(page.getByText(say(locale, "errors:downtime.outside"))).toBeVisible();
    await expect(enter.locator('[name="declaredTime.minute"]')).toHaveValue("30");
    await time("10");
    await submit.click();

    await page.waitForURL(/\/desk\/counter\//);
    await expectTitle(locale, "desk:counter.start.birth")(page);
    const id = page.url().split("/").at(-1) ?? "";
    await givenTyped(context.request, id, aFamily({ office: AGDAL, daysAgo: daysAgo + 3 }));
    await command(context.request, `/api/desk/counter/${id}/send`, {});
    await page.goto(`/${locale}/desk/downtime/${interruption}`);
    const row = page.getByRole("row").filter({ has: page.locator(`a[href="/${locale}/desk/files/${id}"]`) });
    await expect(row).toContainText(say(locale, "desk:downtime.state.entered"));
    await expect(row).toContainText(locale === "ar" ? "10:30" : "10 h 30");
  });
}
