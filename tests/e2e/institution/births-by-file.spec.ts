import { LOCALES } from "#lib/kernel/texts.ts";
import { aCertificate, birthsFile } from "../support/institution.ts";
import { say } from "../support/say.ts";
import { enterDesk } from "../support/staff.ts";
import { DESK, expect, test } from "../support/story.ts";

test.use({ viewport: DESK });

for (const locale of LOCALES)
  test(`${locale}: a maternity declares ten births by file, one row comes back with its line, and one birth is followed and rectified`, async ({
    page,
    context,
  }) => {
    test.slow();
    const words = (key: string, params = {}) => say(locale, `institution:${key}`, params);
    await enterDesk(context, "maternite");
    const lot = aCertificate();
    await page.goto(`/${locale}/institution`);
    await page
      .getByRole("main")
      .getByRole("link", { name: words("navigation.files") })
      .click();
    await page.getByLabel(words("file.file"), { exact: true }).setInputFiles(birthsFile(lot, 10, 4));
    await page.getByRole("button", { name: words("file.check") }).click();

    await expect(page.getByRole("heading", { level: 1, name: words("file.previewTitle") })).toBeVisible();
    const wrong = page.getByRole("row").filter({ hasText: `${lot}/4` });
    await expect(wrong).toContainText("5");
    await expect(wrong).toContainText(say(locale, "errors:calendar.notARealDay"));
    await page.getByRole("button", { name: words("file.take", { count: 9 }) }).click();

    await expect(page.getByRole("heading", { level: 1, name: words("file.takenTitle") })).toBeVisible();
    await expect(page.getByText(words("file.taken", { count: 9 }))).toBeVisible();
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: words("file.download") }).click();
    expect((await download).suggestedFilename()).toMatch(/\.csv$/);

    await page
      .getByRole("main")
      .getByRole("link", { name: words("navigation.home") })
      .click();
    await page.waitForURL(/\/institution$/);
    const row = page.getByRole("row").filter({ hasText: `${lot}/3` });
    for (let on = 1; (await row.count()) === 0 && on < 40; on += 1)
      await page.goto(`/${locale}/institution?page=${on + 1}`);
    await row.getByRole("link").click();
    await expect(page.getByRole("heading", { name: words("story.submitted") })).toBeVisible();

    await page.getByRole("link", { name: words("correct.title") }).click();
    await page.getByLabel(words("field.sex"), { exact: true }).selectOption("male");
    await page.getByRole("button", { name: words("correct.send") }).click();
    await expect(page.getByText(words("done.corrected"))).toBeVisible();
    await expect(page.getByRole("heading", { name: words("versions.number", { number: 2 }) })).toBeVisible();
  });
