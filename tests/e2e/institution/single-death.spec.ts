import { LOCALES } from "#lib/kernel/texts.ts";
import { aCertificate, yesterday } from "../support/institution.ts";
import { say } from "../support/say.ts";
import { signInQuietly } from "../support/staff.ts";
import { expect, PHONE, test } from "../support/story.ts";

for (const locale of LOCALES)
  test(`${locale}: a local authority declares a death on a telephone without scripts, and what was typed stays with its mistakes`, async ({
    device,
  }) => {
    test.slow();
    const words = (key: string) => say(locale, `institution:${key}`);
    const context = await device({ javaScriptEnabled: false, viewport: PHONE });
    await signInQuietly(context, "annexe");
    const page = await context.newPage();
    await page.goto(`/${locale}/institution/new/death`);
    const field = (name: string) => page.locator(`[name="${name}"]`);
    const [year = "", month = "", day = ""] = yesterday().split("-");
    await field("place.diedOn.day").fill(day);
    await field("place.diedOn.month").selectOption(String(Number(month)));
    await field("place.diedOn.year").fill(year);
    await field("place.timeUnknown").check();
    await field("place.manner").selectOption("natural");
    await field("deceased.givenName.ar").fill("أحمد");
    await field("deceased.givenName.latin").fill("Ahmed");
    await field("deceased.familyName.ar").fill("بنعلي");
    await field("deceased.familyName.latin").fill("Benali");
    await field("deceased.sex").selectOption("male");
    await page.getByRole("button", { name: words("send") }).click();

    const summary = page.getByRole("group").filter({ hasText: say(locale, "errors:institution.certificateMissing") });
    await expect(summary.first()).toBeVisible();
    await expect(field("deceased.givenName.latin")).toHaveValue("Ahmed");
    await field("place.certificateNumber").fill(aCertificate());
    await page.getByRole("button", { name: words("send") }).click();
    await expect(page.getByText(words("done.declared"))).toBeVisible();
    await expect(page.getByRole("heading", { level: 1, name: words("detail.death") })).toBeVisible();
  });
