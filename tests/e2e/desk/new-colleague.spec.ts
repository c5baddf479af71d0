import { type Secret, TOTP, URI } from "otpauth";
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
  test(`${locale}: a colleague is created, chooses a password, and works; then the account is suspended`, async ({
    page,
    context,
    device,
  }) => {
    const login = `zineb-${locale}-${process.pid}`;
    await enterDesk(context, "registre");
    const typed = new URLSearchParams({
      "given.ar": "زينب",
      "given.latin": "Zineb",
      "family.ar": "الرامي",
      "family.latin": "RAMI",
      gender: "female",
      login,
      role: "clerk",
      office: "044210101-01",
      "fromOn.day": "1",
      "fromOn.month": "11",
      "fromOn.year": "2026",
      sent: "yes",
    });
    await page.goto(`/${locale}/oversight/staff/new?${typed.toString()}`);
    await press(locale, "staff:create")(page);
    await expect(page.getByText(say(locale, "staff:done.created"), { exact: true })).toBeVisible();
    const account = new URL(page.url()).pathname;
    const paper = async (key: string) =>
      page
        .locator("dl > div", { has: page.getByText(say(locale, key), { exact: true }) })
        .locator("bdi")
        .innerText();
    const [password, uri] = [await paper("staff:handover.password"), await paper("staff:handover.uri")];
    await expectSoundDeskPage(page, locale);
    const key = URI.parse(uri);
    if (!(key instanceof TOTP)) throw new Error("the second factor is no TOTP");
    const secret: Secret = key.secret;
    const codeIn = (seconds: number) => new TOTP({ secret }).generate({ timestamp: Date.now() + seconds * 1_000 });

    const colleague = await (await device({ viewport: DESK, javaScriptEnabled: false })).newPage();
    await colleague.goto(`/${locale}/desk/sign-in/password?login=${login}`);
    await colleague.locator('[name="old"]').fill(password);
    await colleague.locator('[name="code"]').fill(codeIn(0));
    await colleague.locator('[name="next"]').fill(OWN);
    await colleague.locator('[name="again"]').fill(OWN);
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
    await press(locale, "staff:handover.done")(page);
    await expect(page.getByText(password, { exact: true })).toHaveCount(0);
    const data = { _key: aKey(), _locale: locale, status: "suspended" };
    const id = account.split("/").at(-1) ?? "";
    expect((await context.request.post(`/api/oversight/staff/${id}/status`, { headers: OWN_PAGE, data })).ok()).toBe(
      true,
    );
    await work.goto(`/${locale}/desk`);
    await expectTitle(locale, "desk:signIn.title")(work);
  });
