import { LOCALES } from "#lib/kernel/texts.ts";
import { expectInHand, openByReference } from "../steps/officer.ts";
import { aFamily, AGDAL, changed } from "../support/family.ts";
import { givenSent } from "../support/given.ts";
import { say } from "../support/say.ts";
import { enterDesk, STAFF } from "../support/staff.ts";
import { DESK, expect, test } from "../support/story.ts";

test.use({ viewport: DESK });

for (const locale of LOCALES)
  test(`${locale}: the officer is shown what was declared in French only, and writes its Arabic before the file is ready`, async ({
    page,
    context,
    device,
  }) => {
    const place = { establishment: { ar: "", latin: "Clinique des Cèdres" } };
    const mother = { profession: { ar: "", latin: "Pharmacienne" } };
    const family = changed(changed(aFamily({ office: AGDAL }), "place", place), "mother", mother);
    const receipt = await givenSent(await device(), family, { locale, photographs: [] });
    await enterDesk(context, STAFF.preparesAtAgdal);
    await page.goto(`/${locale}/desk`);
    await openByReference(locale, receipt.reference)(page);
    await expectInHand(locale)(page);

    const line = (path: string) => page.locator(`[data-path="${path}"]`);
    const says = (path: string, key: string) => line(path).getByText(say(locale, key), { exact: true });
    const field = page.getByLabel(say(locale, "desk:arabic.label"), { exact: true });
    await expect(says("place.establishment", "desk:arabic.missing")).toBeVisible();
    await expect(says("mother.profession", "desk:arabic.missing")).toBeVisible();

    // the rest of the section is confirmed, and the line that lacks its Arabic stays the current one
    await page.keyboard.press("Shift+Enter");
    await expect(says("place.commune", "desk:verdict.confirmed")).toBeVisible();
    await expect(line("place.establishment")).toHaveAttribute("aria-current", "true");
    await expect(says("place.establishment", "desk:verdict.todo")).toBeVisible();

    await page.getByRole("button", { name: say(locale, "desk:ready.send"), exact: true }).press("Enter");
    const named = ["place.establishment", "mother.profession"].map(
      (path) => `${say(locale, `desk:group.${path.split(".")[0] ?? ""}`)} · ${say(locale, `desk:field.${path}`)}`,
    );
    const fields = named.join(locale === "ar" ? "، " : " ; ");
    await expect(page.getByText(say(locale, "errors:declarations.arabicMissing", { fields }))).toBeVisible();

    await line("place.establishment").focus();
    await page.keyboard.press("Enter");
    await expect(field).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByText(say(locale, "errors:declarations.arabicToWrite"))).toBeVisible();
    await page.keyboard.type("مصحة الأرز");
    await page.keyboard.press("Enter");
    await expect(says("place.establishment", "desk:verdict.corrected")).toBeVisible();
    await expect(says("place.establishment", "desk:arabic.reason")).toBeVisible();

    await line("mother.profession").focus();
    await page.keyboard.press("Enter");
    await expect(field).toHaveValue("صيدلانية");
    await expect(line("mother.profession").getByText(say(locale, "desk:arabic.suggested"))).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(line("mother.profession").getByText("صيدلانية")).toBeVisible();
    await expect(says("mother.profession", "desk:arabic.missing")).toHaveCount(0);
  });
