import { LOCALES } from "#lib/kernel/texts.ts";
import { UNKNOWN } from "../support/certificates.ts";
import { escaped, say } from "../support/say.ts";
import { enterDesk, STAFF } from "../support/staff.ts";
import { DESK, expect, test } from "../support/story.ts";

test.use({ viewport: DESK });

for (const locale of LOCALES)
  test(`${locale}: an officer looks for somebody in both scripts and on paper, sets the act of another person aside, and certifies that none is hers`, async ({
    page,
    context,
  }) => {
    await enterDesk(context, STAFF.preparesAtAgdal);
    const button = (key: string) => page.getByRole("button", { name: say(locale, key), exact: true });
    await page.goto(`/${locale}/desk/certificates`);
    await page.getByRole("link", { name: say(locale, "certificates:search.title"), exact: true }).click();
    const asked = { ...UNKNOWN, givenAr: "محمد", givenLatin: "Mohammed", familyAr: "العلوي", familyLatin: "Alaoui" };
    for (const name of ["givenAr", "givenLatin", "familyAr", "familyLatin", "eventPlace", "applicant"] as const)
      await page.locator(`[name="${name}"]`).fill(asked[name]);
    await page.locator('[name="sex"]').selectOption("male");
    await page.locator('[name="eventOn.year"]').fill("1987");
    for (const name of ["yearFrom", "yearTo"]) await page.locator(`[name="${name}"]`).fill("1987");
    await page.locator('[name="purpose"]').selectOption("court");
    await button("certificates:search.send").click();

    await expect(page.getByText(say(locale, "certificates:issue.waits"))).toBeVisible();
    await expect(page.getByRole("article")).toHaveCount(1);
    await page.getByRole("article").locator('[name="reason"]').selectOption("otherParents");
    await button("certificates:finding.setAside").click();
    await expect(page.getByText(say(locale, "certificates:found.none"))).toBeVisible();

    await page.locator('[name^="registers."]').check();
    await button("certificates:paper.send").click();
    await expect(page.getByText(say(locale, "certificates:paper.done"))).toBeVisible();

    await page.locator('[name="enquiryNumber"]').fill("214/2026");
    for (const [part, value] of Object.entries({ day: "3", year: "2026" }))
      await page.locator(`[name="enquiryOn.${part}"]`).fill(value);
    await page.locator('[name="enquiryOn.month"]').selectOption("11");
    await page.locator('[name="enquiryBy"]').fill(locale === "ar" ? "قائد الملحقة الرابعة" : "Caïd de la 4e annexe");
    await button("certificates:issue.send").click();

    await expect(page.getByText(say(locale, "certificates:done.issued"), { exact: true })).toBeVisible();
    const open = page.getByRole("link", {
      name: new RegExp(escaped(say(locale, "certificates:one.open", { serial: "SJ" }))),
    });
    const href = String(await open.getAttribute("href"));
    const pdf = await context.request.get(href);
    expect([pdf.status(), pdf.headers()["content-type"]]).toEqual([200, "application/pdf"]);
    const verdict = await context.request.get(`/v/serial/${href.split("/").at(-1)}`);
    expect(await verdict.json()).toMatchObject({ verdict: "authentic", kind: "non_registration" });
  });
