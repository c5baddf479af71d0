import { Secret, TOTP } from "otpauth";
import { LOCALES } from "#lib/kernel/texts.ts";
import { expectTitle, press } from "../steps/questions.ts";
import { aKey, OWN_PAGE } from "../support/given.ts";
import { say } from "../support/say.ts";
import { enterDesk } from "../support/staff.ts";
import { expectSoundDeskPage } from "../support/sound-page.ts";
import { DESK, expect, test } from "../support/story.ts";

test.use({ viewport: DESK });

const OWN = "un chemin de pierre";

for (const locale of LOCALES)
  test(`${locale}: the head of an office appoints a clerk, who opens the account with a code and works; then it is suspended`, async ({
    page,
    context,
    device,
  }) => {
    const login = `zineb-${locale}-${process.pid}`;
    await enterDesk(context, "abdellah");
    await page.goto(`/${locale}/desk/staff/new`);
    const names = { "given.ar": "زينب", "given.latin": "Zineb", "family.ar": "الرامي", "family.latin": "RAMI", login };
    for (const [name, value] of Object.entries(names)) await page.locator(`[name="${name}"]`).fill(value);
    await page.locator('[name="gender"][value="female"]').check();
    await page.locator('[name="role"][value="clerk"]').check();
    await page.locator('[name="fromOn.day"]').fill("1");
    await page.locator('[name="fromOn.month"]').selectOption("11");
    await page.locator('[name="fromOn.year"]').fill("2026");
    await expectSoundDeskPage(page, locale);
    await press(locale, "staff:create")(page);
    await expect(page.getByText(say(locale, "staff:done.created"), { exact: true })).toBeVisible();
    const account = new URL(page.url()).pathname;
    const code = await page
      .locator("dl > div", { has: page.getByText(say(locale, "staff:handover.code"), { exact: true }) })
      .locator("bdi")
      .innerText();
    await expectSoundDeskPage(page, locale);

    const colleague = await (await device({ viewport: DESK, javaScriptEnabled: false })).newPage();
    await colleague.goto(`/${locale}/desk/sign-in/invitation`);
    await colleague.locator('[name="login"]').fill(login);
    await colleague.locator('[name="code"]').fill(code);
    await press(locale, "desk:signIn.own.open")(colleague);
    await expectTitle(locale, "desk:signIn.own.setTitle")(colleague);
    expect(colleague.url()).not.toContain(code);
    const key = await colleague
      .locator("dl > div", { has: colleague.getByText(say(locale, "desk:signIn.own.key"), { exact: true }) })
      .locator("bdi")
      .innerText();
    const secret = Secret.fromBase32(key);
    const codeIn = (seconds: number) => new TOTP({ secret }).generate({ timestamp: Date.now() + seconds * 1_000 });
    await colleague.locator('[name="next"]').fill(OWN);
    await colleague.locator('[name="again"]').fill(OWN);
    await colleague.locator('[name="code"]').fill(codeIn(0));
    await press(locale, "desk:signIn.own.send")(colleague);
    await expect(colleague.getByText(say(locale, "desk:signIn.passwordChanged"), { exact: true })).toBeVisible();

    const desk = await device({ viewport: DESK });
    const { csrfToken } = (await (await desk.request.get("/api/auth/csrf")).json()) as { csrfToken: string };
    const form = { csrfToken, json: "true", login, password: OWN, code: codeIn(30), callbackUrl: "/" };
    expect((await desk.request.post("/api/auth/callback/credentials", { headers: OWN_PAGE, form })).ok()).toBe(true);
    const work = await desk.newPage();
    await work.goto(`/${locale}/desk`);
    await expectTitle(locale, "desk:today.title")(work);

    await page.goto(account);
    await expect(page.getByText(code, { exact: true })).toHaveCount(0);
    const data = { _key: aKey(), _locale: locale, status: "suspended" };
    const id = account.split("/").at(-1) ?? "";
    expect((await context.request.post(`/api/desk/staff/${id}/status`, { headers: OWN_PAGE, data })).ok()).toBe(true);
    await work.goto(`/${locale}/desk`);
    await expectTitle(locale, "desk:signIn.title")(work);
  });
