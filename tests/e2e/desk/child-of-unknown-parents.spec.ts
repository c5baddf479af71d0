import { type Answers, birthReviewFields } from "#lib/declarations/core/index.ts";
import { LOCALES } from "#lib/kernel/texts.ts";
import { AGDAL } from "../support/family.ts";
import { command } from "../support/given.ts";
import { aCertificate, yesterday } from "../support/institution.ts";
import { labelled, say } from "../support/say.ts";
import { enterDesk, STAFF } from "../support/staff.ts";
import { DESK, expect, test } from "../support/story.ts";
import { press, writeName } from "../steps/questions.ts";

test.use({ viewport: DESK });

function aFoundling(): Answers {
  const [year = "", month = "", day = ""] = yesterday().split("-");
  const on = { day, month, year };
  return {
    place: {
      commune: "04.421.01.01",
      establishment: { ar: "حديقة نزهة حسان", latin: "Jardin Nouzhat Hassan" },
      foundOn: on,
    },
    office: { code: AGDAL },
    child: { sex: "female" },
    foundling: {
      circumstance: "parentsUnknown",
      minutesNumber: aCertificate(),
      minutesOn: on,
      certificateNumber: aCertificate(),
      examinedOn: on,
      age: { count: "3", unit: "day" },
    },
    prosecutor: {
      court: { ar: "المحكمة الابتدائية بالرباط", latin: "le tribunal de première instance de Rabat" },
      gender: "male",
    },
  };
}

for (const locale of LOCALES)
  test(`${locale}: the child whom the prosecutor declares gets its names from the officer, who signs alone`, async ({
    page,
    context,
    device,
  }) => {
    const court = await device();
    await enterDesk(court, "procureur");
    const found = aFoundling();
    const { id } = await command<{ id: string }>(court.request, "/api/institution/declarations", {
      kind: "foundling",
      ...found,
    });
    await enterDesk(context, STAFF.preparesAtAgdal);
    const file = `/api/desk/files/${id}`;
    const { version } = await command<{ version: number }>(context.request, `${file}/take`, {});
    await page.goto(`/${locale}/desk/files/${id}`);
    await expect(page.getByText(say(locale, "desk:check.namesByOfficer"))).toBeVisible();
    const verdicts = birthReviewFields({ ...found, filiation: { kind: "foundling" } }).map(({ path }) => ({
      path,
      review: { verdict: "confirmed" },
    }));
    await command(context.request, `${file}/review`, { verdicts });
    await command(context.request, `${file}/ready`, { _version: version });

    await page.goto(`/${locale}/desk/files/${id}/completion`);
    await expect(page.getByText(say(locale, "desk:completion.inWritingHint"), { exact: true })).toBeVisible();
    const send = page.getByRole("button", { name: say(locale, "desk:completion.send"), exact: true });
    await expect(send).toHaveAttribute("type", "submit");
    await writeName(locale, "desk:tifinagh.child.given", { ar: "نور", latin: "Nour" })(page);
    await page.getByLabel(labelled(locale, "desk:tifinagh.father.given")).selectOption("عبد الكريم");
    await page.getByLabel(labelled(locale, "desk:tifinagh.paternalGrandfather.given")).selectOption("عبد الله");
    await writeName(locale, "desk:tifinagh.mother.given", { ar: "أمينة", latin: "Amina" })(page);
    await page.getByLabel(labelled(locale, "desk:tifinagh.maternalGrandfather.given")).selectOption("عبد الرحيم");
    await writeName(locale, "desk:field.child.familyName", { ar: "الأمين", latin: "El Amine" })(page);
    const reason = page.locator('[name="hijri.reason"]');
    if ((await reason.count()) > 0) await reason.fill(say(locale, "desk:completion.hijriReason.1"));
    await press(locale, "desk:completion.send")(page);
    await page.waitForURL(/\/act$/);
    const words = page.getByRole("main");
    await expect(words).toContainText("على وجه التقريب");
    await expect(words).toContainText("وقد اختيرت لها أسماء الأبوين والجدين");
    await expect(words).toContainText("السيد وكيل الملك لدى المحكمة الابتدائية بالرباط");
  });
