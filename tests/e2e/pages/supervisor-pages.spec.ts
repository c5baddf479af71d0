import type { BrowserContext, Page } from "@playwright/test";
import { LOCALES } from "#lib/kernel/texts.ts";
import { aKey, OWN_PAGE } from "../support/given.ts";
import { say } from "../support/say.ts";
import { expectSoundDeskPage } from "../support/sound-page.ts";
import { enterDesk } from "../support/staff.ts";
import { DESK, expect, test } from "../support/story.ts";
import { SUPERVISOR_VISITS } from "./supervisor-visits.ts";

test.use({ viewport: DESK });

let file: Promise<string> | undefined;

/** A file of the territory with one new commune and one line that cannot be taken. */
async function sendTerritory(context: BrowserContext): Promise<string> {
  const rows = [
    "code,parent,level,kind,name_fr,name_ar",
    "04.421.01.99,04.421.01,arrondissement,arrondissement,Essai,تجربة",
    "04.421.01.98,99.999,arrondissement,arrondissement,Perdu,",
  ];
  const buffer = Buffer.from(`${rows.join("\n")}\n`);
  const multipart = { _key: aKey(), _locale: "fr", file: { name: "territoire.csv", mimeType: "text/csv", buffer } };
  const response = await context.request.post("/api/oversight/territory", { headers: OWN_PAGE, multipart });
  const answer = (await response.json()) as { status: string; value?: { id: string } };
  if (answer.value === undefined) throw new Error(JSON.stringify(answer));
  return answer.value.id;
}

let decision: Promise<string> | undefined;

/** A switch that waits for a second person. */
async function sendDecision(context: BrowserContext): Promise<string> {
  const data = {
    _key: aKey(),
    _locale: "fr",
    what: "switch",
    number: "DEMO-2026-08",
    decidedOn: { day: "1", month: "12", year: "2026" },
    fromOn: { day: "1", month: "3", year: "2027" },
    offices: ["042810101-01", "090010101-01"],
  };
  const response = await context.request.post("/api/oversight/offices/decisions", { headers: OWN_PAGE, data });
  const answer = (await response.json()) as { status: string; value?: { id: string } };
  if (answer.value === undefined) throw new Error(JSON.stringify(answer));
  return answer.value.id;
}

let account: Promise<string> | undefined;

/** An officer of Agdal with a temporary password. */
async function sendColleague(context: BrowserContext): Promise<string> {
  const names = { given: { ar: "سلمى", latin: "Salma" }, family: { ar: "بناني", latin: "BENNANI" } };
  const login = `salma-${process.pid}-${Date.now() % 1_000_000}`;
  const fromOn = { day: "1", month: "11", year: "2026" };
  const posting = { role: "officer", office: "044210101-01", fromOn };
  const data = { _key: aKey(), _locale: "fr", ...names, gender: "female", login, ...posting };
  const response = await context.request.post("/api/oversight/staff", { headers: OWN_PAGE, data });
  const answer = (await response.json()) as { status: string; value?: { account: string } };
  if (answer.value === undefined) throw new Error(JSON.stringify(answer));
  return answer.value.account;
}

/** A copy that somebody collected before its act was corrected, as the list of the inspector names it. */
async function replacedCopy(page: Page): Promise<string> {
  await page.goto("/fr/oversight/issued");
  const row = page.locator("main tr", { hasText: say("fr", "issuing:state.replaced") }).last();
  return (await row.locator('a[href*="/oversight/issued/"]').getAttribute("href"))?.split("/").at(-1) ?? "";
}

for (const locale of LOCALES) {
  for (const [name, visits] of Object.entries(SUPERVISOR_VISITS))
    test(`${locale}: the page /${name} is sound in every state`, async ({ page, context }) => {
      test.slow();
      await enterDesk(context, "registre");
      file ??= sendTerritory(context);
      decision ??= sendDecision(context);
      account ??= sendColleague(context);
      // what the manager does not see is the inspector's
      if (name === "oversight/concerns" || name.startsWith("oversight/issued")) {
        await context.clearCookies();
        await enterDesk(context, "inspecteur");
      }
      const copy = name === "oversight/issued/[serial]" ? await replacedCopy(page) : "";
      const ground = { file: await file, decision: await decision, account: await account, copy };
      for (const address of visits(ground)) {
        expect((await page.goto(`/${locale}/${address}`))?.status(), address).toBe(200);
        expect(new URL(page.url()).pathname, `${address} led elsewhere`).toBe(`/${locale}/${address.split("?")[0]}`);
        await expectSoundDeskPage(page, locale);
      }
      // who collected the copy is told to the inspector of the territory
      if (copy !== "") await expect(page.getByRole("row").filter({ hasText: "A100207" })).toHaveCount(1);
    });

  test(`${locale}: the page that verifies a document is sound`, async ({ page }) => {
    for (const address of ["/v", "/v#not-a-code", "/v?serial=SJ264K7MT2WD"]) {
      const [path = "", fragment] = address.split("#");
      await page.goto(
        `${path}${path.includes("?") ? "&" : "?"}lang=${locale}${fragment === undefined ? "" : `#${fragment}`}`,
      );
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expectSoundDeskPage(page, locale);
    }
  });
}
