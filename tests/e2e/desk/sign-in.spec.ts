import type { Page } from "@playwright/test";
import { type Locale, LOCALES } from "#lib/kernel/texts.ts";
import { typeSignIn } from "../steps/officer.ts";
import { expectTitle } from "../steps/questions.ts";
import { say } from "../support/say.ts";
import { leaveIdle } from "../support/sessions.ts";
import { freshAccount, PASSWORD, SIGNS_IN } from "../support/staff.ts";
import { DESK, expect, test } from "../support/story.ts";

test.use({ viewport: DESK });
const REFUSED = /status of 401/;

for (const locale of LOCALES)
  test(`${locale}: whatever is wrong is answered alike, and a session left idle or ended is out at once`, async ({
    page,
    context,
    forgive,
  }) => {
    test.slow();
    forgive(REFUSED);
    const login = SIGNS_IN[locale];
    const queue = `/${locale}/desk?queue=toComplete`;
    await page.goto(queue);
    const first = await freshAccount(page.request, login);
    await expectRefused(locale, { ...first, password: "not-the-password" })(page);
    await expectRefused(locale, { ...first, login: "nobody-of-that-name" })(page);
    const { code } = await freshAccount(page.request, login);
    await typeSignIn(locale, { login, password: PASSWORD, code })(page);
    await page.waitForURL(`**${queue}`);
    await expectTitle(locale, "desk:today.title")(page);

    await leaveIdle(login);
    await page.reload();
    await expect(page.getByText(say(locale, "desk:signIn.expired"), { exact: true })).toBeVisible();
    await expectRefused(locale, { login, password: PASSWORD, code })(page);
    const next = await freshAccount(page.request, login);
    await typeSignIn(locale, next)(page);
    await page.waitForURL(`**${queue}`);

    const kept = (await context.cookies()).filter(({ name }) => name.endsWith("sijil-session"));
    await expect(async () => {
      await page.getByRole("button", { name: say(locale, "desk:signOut") }).click({ timeout: 1_000 });
      await page.waitForURL(/why=signedOut/, { timeout: 3_000 });
    }).toPass();
    await expect(page.getByText(say(locale, "desk:signIn.signedOut"), { exact: true })).toBeVisible();
    // the cookie alone, kept by someone, opens nothing any more
    await context.addCookies(kept);
    await page.goto(queue);
    await expectTitle(locale, "desk:signIn.title")(page);
  });

const expectRefused =
  (locale: Locale, typed: { login: string; password: string; code: string }) => async (page: Page) => {
    await typeSignIn(locale, typed)(page);
    await expect(
      page.getByRole("alert").getByText(say(locale, "errors:auth.wrongCredentials"), { exact: true }),
    ).toBeVisible();
  };
