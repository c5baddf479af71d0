import { LOCALES } from "#lib/kernel/texts.ts";
import { typeSignIn } from "../steps/officer.ts";
import { expectTitle } from "../steps/questions.ts";
import { say } from "../support/say.ts";
import { freshAccount, PASSWORD, signInQuietly, STAFF } from "../support/staff.ts";
import { DESK, expect, test } from "../support/story.ts";
import { leaveIdle } from "../support/sessions.ts";

test.use({ viewport: DESK });
const WRONG = /status of 401|status of 409|status of 422/;

for (const locale of LOCALES)
  test(`${locale}: a wrong password, an unknown login and a used code get one and the same answer`, async ({ page, forgive }) => {
    test.setTimeout(120_000);
    forgive(WRONG);
    await page.goto(`/${locale}/desk/sign-in`);
    const { login, code } = await freshAccount(page.request, STAFF.anfa);
    const refused = page.getByRole("alert").getByText(say(locale, "errors:auth.wrongCredentials"), { exact: true });
    for (const typed of [
      { login, password: "not-the-password", code },
      { login: "nobody-of-that-name", password: PASSWORD, code },
    ]) {
      await typeSignIn(locale, typed)(page);
      await expect(refused).toBeVisible();
      await page.reload();
    }
    const { code: good } = await freshAccount(page.request, login);
    await typeSignIn(locale, { login, password: PASSWORD, code: good })(page);
    await expectTitle(locale, "desk:today.title")(page);

    await page.context().clearCookies();
    await page.goto(`/${locale}/desk/sign-in`);
    await typeSignIn(locale, { login, password: PASSWORD, code: good })(page);
    await expect(refused).toBeVisible();
  });

for (const locale of LOCALES)
  test(`${locale}: a session left idle, or ended, is out at once and comes back to the same page`, async ({ page, context, forgive }) => {
    test.setTimeout(150_000);
    forgive(WRONG);
    const login = locale === "ar" ? STAFF.anfa : STAFF.signsOnPaper;
    const queue = `/${locale}/desk?queue=toComplete`;
    await signInQuietly(context, login);
    await page.goto(queue);
    await expectTitle(locale, "desk:today.title")(page);

    await leaveIdle(login);
    await page.reload();
    await expectTitle(locale, "desk:signIn.title")(page);
    await expect(page.getByText(say(locale, "desk:signIn.expired"), { exact: true })).toBeVisible();
    const { code } = await freshAccount(page.request, login);
    await typeSignIn(locale, { login, password: PASSWORD, code })(page);
    await page.waitForURL(`**${queue}`);

    const [before] = (await context.cookies()).filter(({ name }) => name.endsWith("sijil-session"));
    await page.getByRole("button", { name: say(locale, "desk:signOut") }).click();
    await expect(page.getByText(say(locale, "desk:signIn.signedOut"), { exact: true })).toBeVisible();
    // the cookie alone, kept by someone, opens nothing any more
    await context.addCookies(before ? [before] : []);
    await page.goto(queue);
    await expectTitle(locale, "desk:signIn.title")(page);
  });
