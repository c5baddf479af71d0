import { LOCALES } from "#lib/kernel/texts.ts";
import { aFamily } from "../support/family.ts";
import { aKey, givenDraft } from "../support/given.ts";
import { say } from "../support/say.ts";
import { expect, test } from "../support/story.ts";

for (const locale of LOCALES)
  test.describe(`${locale}: what no page of ours would send`, () => {
    test("a form that comes from another site, or from nowhere, is refused and nothing changes", async ({
      page,
      context,
    }) => {
      const { id } = await givenDraft(context, aFamily(), { locale, until: "place" });
      const form = { _key: aKey(), _locale: locale, sex: "male" };
      for (const headers of [
        { "sec-fetch-site": "cross-site" },
        { "sec-fetch-site": "same-site" },
        { origin: "https://elsewhere.example" },
        { origin: "null" },
      ]) {
        const response = await context.request.post(`/api/portal/declarations/${id}/child`, {
          form,
          headers,
          maxRedirects: 0,
        });
        expect([303, 403, 409], JSON.stringify(headers)).toContain(response.status());
        expect(response.headers()["location"] ?? "/problem").toContain("/problem");
      }
      await page.goto(`/${locale}/declaration/${id}/child`);
      await expect(page.locator('input[name="sex"]:checked')).toHaveCount(0);
    });

    test("a page is only read: anything posted to it is refused", async ({ context }) => {
      for (const address of [`/${locale}`, `/${locale}/birth`, `/${locale}/desk`, `/${locale}/desk/sign-in`, "/"]) {
        for (const method of ["POST", "PUT", "DELETE"]) {
          const response = await context.request.fetch(address, {
            method,
            headers: { "next-action": "0".repeat(40) },
            maxRedirects: 0,
          });
          expect(response.status(), `${method} ${address}`).toBe(405);
        }
      }
    });

    test("the desk shows nothing to someone who is not signed in", async ({ page, context }) => {
      const { id } = await givenDraft(context, aFamily(), { locale, until: "place" });
      for (const address of [
        "",
        `/files/${id}`,
        `/files/${id}/completion`,
        `/files/${id}/act`,
        `/files/${id}/registered`,
      ]) {
        await page.goto(`/${locale}/desk${address}`);
        await expect(page).toHaveURL(new RegExp(`/${locale}/desk/sign-in`));
      }
      const sent = await context.request.post("/api/desk/open", {
        data: { q: "NA26 K7MT 4WD", _key: aKey() },
        headers: { "sec-fetch-site": "same-origin", accept: "application/json" },
      });
      expect(sent.status()).toBe(401);
    });

    test("an address that is no page says so in both languages", async ({ page, forgive }) => {
      forgive(/status of 404/);
      await page.goto(`/${locale}/no-such-page`);
      await expect(page.getByText(say("ar", "portal:notFound.title")).first()).toBeVisible();
      await expect(page.getByText(say("fr", "portal:notFound.title")).first()).toBeVisible();
    });
  });
