import type { Page } from "@playwright/test";
import { LOCALES, type Locale } from "#lib/kernel/texts.ts";
import { readPdf } from "#tests/support/pdf-text.ts";
import { LATE_CODE } from "../steps/institution.ts";
import { press } from "../steps/questions.ts";
import { command } from "../support/given.ts";
import { photograph } from "../support/paper.ts";
import { say } from "../support/say.ts";
import { enterDesk, freshAccount, STAFF } from "../support/staff.ts";
import { DESK, expect, test } from "../support/story.ts";

const officer = STAFF.preparesAtAgdal;
const KAFILA = { ar: "خديجة العلمي", latin: "Khadija EL ALAMI" };

test.use({ viewport: DESK });

/** An act of the demonstration that is sealed, another one for each language. */
async function aSealedAct(page: Page, locale: Locale): Promise<string> {
  await page.goto(`/${locale}/desk/registers`);
  await page.locator('main a[href*="/desk/registers/"]').first().click();
  const link = page.locator('main a[href*="/desk/acts/"]').nth(locale === "ar" ? 0 : 1);
  const href = await link.getAttribute("href");
  await link.click();
  await page.waitForURL(/\/desk\/acts\//);
  return String(href).split("/").at(-1) ?? "";
}

async function copyFor(page: Page, actId: string, purpose: "family" | "holder"): Promise<string> {
  const address = `/api/desk/acts/${actId}/documents`;
  await expect(async () => {
    await page.reload();
    await expect(
      page.getByText(say("ar", "desk:registered.sealed")).or(page.getByText(say("fr", "desk:registered.sealed"))),
    ).toBeVisible();
  }).toPass({ timeout: 20_000 });
  const { serial } = await command<{ serial: string }>(page.request, address, { kind: "birthFullCopy", purpose });
  const { text } = await readPdf(await (await page.request.get(`/api/desk/documents/${serial}/pdf`)).body());
  return text;
}

for (const locale of LOCALES)
  test(`${locale}: a judge's kafala is entered on the birth act, and neither the child's copy nor the kafil's says it`, async ({
    page,
    context,
    forgive,
  }) => {
    forgive(LATE_CODE);
    await enterDesk(context, officer);
    const actId = await aSealedAct(page, locale);
    await page.getByRole("link", { name: say(locale, "acts:act.addMention") }).click();
    await page.getByLabel(say(locale, "acts:mention.kind")).selectOption("KAF");
    await press(locale, "acts:mention.read")(page);
    await expect(page.getByRole("alert").filter({ hasText: say(locale, "acts:part.judge") })).toBeVisible();

    const fill = (name: string, value: string) => page.locator(`[name="${name}"]`).fill(value);
    await page.locator('[name="title.judge"]').selectOption("minors");
    await fill("title.number", "41/2026");
    await fill("title.on.day", "5");
    await page.locator('[name="title.on.month"]').selectOption("10");
    await fill("title.on.year", "2026");
    await fill("title.court.ar", "المحكمة الابتدائية بالرباط");
    await fill("title.court.fr", "Tribunal de première instance de Rabat");
    await fill("kafils.0.fullNameAr", KAFILA.ar);
    await fill("kafils.0.fullNameLatin", KAFILA.latin);
    await page.locator('[name="kafils.0.gender"][value="female"]').check({ force: true });
    await press(locale, "acts:mention.read")(page);
    await expect(page.locator('form [lang="ar"][dir="rtl"]').filter({ hasText: KAFILA.ar })).toBeVisible();
    await expect(page.locator('form [lang="fr"]').filter({ hasText: KAFILA.latin })).toBeVisible();

    await page.locator("#title-picture").setInputFiles(await photograph("أمر بالكفالة"));
    await expect(page.getByText(say(locale, "acts:picture.sent"))).toBeVisible();
    await page.getByRole("checkbox", { name: say(locale, "acts:mention.originals") }).check();
    for (let tries = 0; tries < 4; tries += 1) {
      const { code } = await freshAccount(page.request, officer);
      await page.getByLabel(say(locale, "desk:steps.code"), { exact: true }).fill(code);
      await press(locale, "desk:mention.sign")(page);
      const isSigned = await page.waitForURL(/done=mention/, { timeout: 10_000 }).then(
        () => true,
        () => false,
      );
      if (isSigned) break;
    }
    await expect(page.getByText(say(locale, "acts:mention.done"))).toBeVisible();
    await expect(page.getByRole("listitem").filter({ hasText: KAFILA.ar }).first()).toBeVisible();

    expect(await copyFor(page, actId, "holder")).not.toContain(KAFILA.ar);
    expect(await copyFor(page, actId, "family")).toContain(KAFILA.ar);
  });
