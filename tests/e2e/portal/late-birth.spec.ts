import { LOCALES } from "#lib/kernel/texts.ts";
import { sendFile } from "../steps/citizen.ts";
import { enterJudgment, grantPermission, handRefusalOut } from "../steps/late.ts";
import { choose, expectTitle, follow, press, type } from "../steps/questions.ts";
import { aFamily, ANFA, HASSAN } from "../support/family.ts";
import { givenSent } from "../support/given.ts";
import { say } from "../support/say.ts";
import { enterDesk, STAFF } from "../support/staff.ts";
import { DESK, expect, test } from "../support/story.ts";

const LATE = 45;

for (const locale of LOCALES) {
  test(`${locale}: a family asks the central authority itself, which permits; the file comes back to the officer with its title`, async ({
    page,
    context,
    device,
  }) => {
    const receipt = await givenSent(context, aFamily({ office: HASSAN, daysAgo: LATE }), { locale });
    await page.goto(`/${locale}/track/${receipt.id}`);
    await follow(locale, "portal:lateFile.ask")(page);
    await expectTitle(locale, "portal:lateAsk.title")(page);
    await type(locale, "portal:lateAsk.applicant", "رشيد البقالي")(page);
    await choose(locale, "portal:lateAsk.quality", "portal:lateAsk.qualities.declarant")(page);
    await choose(locale, "portal:lateAsk.reason", "portal:lateAsk.reasons.illness")(page);
    await press(locale, "portal:lateAsk.send")(page);
    await expect(page.getByLabel(say(locale, "portal:lateAsk.applicant"))).toHaveValue("رشيد البقالي");
    await type(locale, "portal:lateAsk.note", "كانت الأم في المستشفى إلى نهاية الأجل.")(page);
    await press(locale, "portal:lateAsk.send")(page);
    await expectTitle(locale, "portal:tracking.late_request")(page);
    const href = await page.getByRole("link", { name: say(locale, "portal:lateFile.receipt") }).getAttribute("href");
    expect((await page.request.get(href ?? "")).headers()["content-type"]).toBe("application/pdf");

    const central = await device({ viewport: DESK });
    await enterDesk(central, "centrale");
    await grantPermission(await central.newPage(), receipt);

    const deskContext = await device({ viewport: DESK, javaScriptEnabled: true });
    await enterDesk(deskContext, STAFF.hassan);
    const desk = await deskContext.newPage();
    const title = desk.getByText(say(locale, "rulings:stage.R36.permitted"));
    await expect(async () => {
      await desk.goto(`/${locale}/desk/files/${receipt.id}/late`);
      await expect(title).toBeVisible({ timeout: 1_000 });
    }).toPass({ timeout: 15_000 });
    await page.reload();
    await expect(page.getByText(say(locale, "portal:lateFile.title.permitted"), { exact: true })).toBeVisible();
  });

  test(`${locale}: at an office of paper registers the family reads the refusal, sends its judgment, and the file goes on`, async ({
    page,
    context,
    device,
  }) => {
    const receipt = await givenSent(context, aFamily({ office: ANFA, daysAgo: LATE }), { locale });
    const deskContext = await device({ viewport: DESK, javaScriptEnabled: true });
    await enterDesk(deskContext, STAFF.anfa);
    await handRefusalOut(deskContext, receipt);

    await page.goto(`/${locale}/track/${receipt.id}`);
    await expectTitle(locale, "portal:tracking.overdue")(page);
    const refusal = page.getByRole("link", { name: say(locale, "portal:lateFile.court.refusal") });
    const answer = await page.request.get((await refusal.getAttribute("href")) ?? "");
    expect(answer.headers()["content-type"]).toBe("application/pdf");
    await follow(locale, "portal:lateFile.court.judgment")(page);
    await expectTitle(locale, "journey:document.finalJudgment.name")(page);
    await sendFile(locale, "finalJudgment", "file")(page);

    const desk = await deskContext.newPage();
    await desk.goto(`/${locale}/desk/files/${receipt.id}/late`);
    await expect(desk.getByText(say(locale, "rulings:judgment.scan"))).toBeVisible();
    await enterJudgment(deskContext, receipt);
    await desk.reload();
    await expect(desk.getByText(say(locale, "rulings:stage.R37.judged"))).toBeVisible();
    await page.goto(`/${locale}/track/${receipt.id}`);
    await expect(page.getByText(say(locale, "portal:lateFile.title.judged"), { exact: true })).toBeVisible();
  });
}
