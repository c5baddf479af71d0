import { type Page } from "@playwright/test";
import type { Answers } from "#lib/declarations/core/index.ts";
import { LOCALES, type Locale } from "#lib/kernel/texts.ts";
import { readPdf } from "#tests/support/pdf-text.ts";
import { LATE_CODE, signInTurn } from "../steps/institution.ts";
import { openMention, signMention } from "../steps/mention.ts";
import { agreeByCode, readAloud } from "../steps/officer.ts";
import { aHusband, givenCouple } from "../support/couple.ts";
import { aFamily, AGDAL, changed } from "../support/family.ts";
import { givenSent } from "../support/given.ts";
import { aCard } from "../support/institution.ts";
import { say } from "../support/say.ts";
import { enterDesk, givenPrepared, givenReady, givenReviewed, STAFF } from "../support/staff.ts";
import { DESK, expect, test } from "../support/story.ts";

const officer = STAFF.preparesAtAgdal;

test.use({ viewport: DESK });

for (const locale of LOCALES)
  test(`${locale}: a husband receives the booklet of his family, another one takes its place, and the first is told from it`, async ({
    page,
    context,
    device,
    forgive,
  }) => {
    test.slow();
    forgive(LATE_CODE);
    const phone = await device();
    await enterDesk(context, officer);
    const registered = async (family: Answers) => {
      const birth = await givenSent(phone, family, { locale, photographs: [] });
      await givenReady(context, birth, family);
      await givenPrepared(context, birth);
      await page.goto(`/${locale}/desk/files/${birth.id}/act`);
      await readAloud(locale)(page);
      await agreeByCode(locale)(page);
      const act = await signInTurn(locale, officer)(page);
      const href = (await page.locator('main a[href*="/desk/acts/"]').first().getAttribute("href")) ?? "";
      return { ...act, href };
    };
    const card = aCard();
    const his = changed(aFamily({ office: AGDAL, daysAgo: 20 }), "child", { sex: "male" });
    const act = await registered(his);
    const couple = aHusband("marriage", his, { office: AGDAL, ...act, card });
    const reference = await givenCouple(phone, "marriage", couple, locale);
    const { id } = await givenReviewed(context, { reference }, couple, "marriage");
    await openMention(locale, id)(page);
    await signMention(locale, officer)(page);
    const child = changed(aFamily({ office: AGDAL }), "father", { cnie: card });
    await registered(child);

    await page.goto(`${act.href}/booklet`);
    await expect(page.getByText(card, { exact: true })).toBeVisible();
    await expect(page.getByText(say(locale, "booklet:marriages.byNameAlone"), { exact: true })).toBeVisible();
    await expect(page.getByRole("table", { name: say(locale, "booklet:children.title", { count: 1 }) })).toBeVisible();
    await send(page, locale, "Z1");
    await expect(page.getByText(say(locale, "errors:booklet.otherCard"))).toBeVisible();
    await send(page, locale, card);
    await page.waitForURL(/done=issued/);
    const first = await serialOf(page);
    const pdf = await page.request.get(`/api/desk/booklets/${first}`);
    const { text } = await readPdf(await pdf.body());
    expect(text).toContain(card);
    expect(text).toMatch(/Livret de famille/i);
    expect(await verdictOf(page, first)).toBe("authentic");

    await send(page, locale, card);
    await expect(page.getByText(say(locale, "errors:booklet.reasonMissing"))).toBeVisible();
    await page.locator('[name="reason"]').selectOption("lost");
    await send(page, locale, card);
    await expect.poll(() => serialOf(page)).not.toBe(first);
    expect([await verdictOf(page, first), await verdictOf(page, await serialOf(page))]).toEqual([
      "replaced",
      "authentic",
    ]);
  });

async function send(page: Page, locale: Locale, card: string): Promise<void> {
  await page.locator('[name="paperNumber"]').fill(card);
  await page.getByRole("button", { name: say(locale, "booklet:issue.send"), exact: true }).click();
}

/** The serial of the last booklet on the page. */
async function serialOf(page: Page): Promise<string> {
  const href = await page.locator('a[href^="/api/desk/booklets/"]').first().getAttribute("href");
  return href?.split("/").at(-1) ?? "";
}

/** What the verification page would learn of a serial. */
async function verdictOf(page: Page, serial: string): Promise<string> {
  const answer = await page.request.get(`/v/serial/${serial}`);
  return ((await answer.json()) as { verdict: string }).verdict;
}
