import { type Browser, type BrowserContext, chromium } from "@playwright/test";
import { findBrowser } from "../../../scripts/find-browser.mjs";
import { LOCALES } from "#lib/kernel/texts.ts";
import { CITIZEN_VISITS, type CitizenGround } from "#tests/e2e/pages/citizen-visits.ts";
import { abroadFamily, aFamily, familyOnBoard } from "#tests/e2e/support/family.ts";
import { givenBegun, givenDraft, givenSent } from "#tests/e2e/support/given.ts";
import { givenRequest } from "#tests/e2e/support/requests.ts";
import { startOwnSystem } from "../own-system.ts";
import type { Figure } from "../figure.ts";
import { startFloor } from "../floor/app.ts";
import type { System } from "#tests/support/system.ts";
import { weighDesk } from "./desk.ts";
import { measureWithLighthouse } from "./lighthouse.ts";
import { type Weight, weigh } from "./weight.ts";
import { answersOf, OTHER_EVENTS } from "#tests/e2e/support/other-events.ts";

const KILOBYTE = 1000;

/** Every citizen page in every state and both languages, beside an empty page of the same framework built in the same run. */
export async function benchPages(): Promise<Figure[]> {
  const { executablePath, args, env } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args, env: { ...inherited(), ...env } });
  try {
    const floor = await weighFloor(browser);
    const system = await startOwnSystem();
    const [pages, others] = await measure(browser, system, executablePath).finally(() => system.stop());
    console.log(
      `  ${pages.length} pages; an empty page of the framework: ${(floor.javascript / KILOBYTE).toFixed(1)} kB of JavaScript, brotli`,
    );
    return [
      heaviest(
        "JavaScript of a page beyond the empty page, brotli",
        pages,
        ({ javascript }) => javascript - floor.javascript,
        8,
      ),
      heaviest("HTML of a page, gz", pages, ({ html }) => html, 12),
      heaviest("CSS of a page, gz", pages, ({ css }) => css, 14),
      heaviest("fonts of a page", pages, ({ fonts }) => fonts, 65),
      {
        bar: "requests to a third party",
        value: pages.reduce((sum, { weight }) => sum + weight.thirdParty, 0),
        unit: "requests",
        goal: 0,
        reaches: "atMost",
      },
      ...others,
    ];
  } finally {
    await browser.close();
  }
}

type Weighed = { address: string; weight: Weight };

function heaviest(bar: string, pages: readonly Weighed[], of: (weight: Weight) => number, goal: number): Figure {
  const [first] = pages.toSorted((one, other) => of(other.weight) - of(one.weight));
  if (!first) throw new Error("no page was weighed");
  return { bar, value: of(first.weight) / KILOBYTE, unit: "kB", goal, reaches: "atMost", note: first.address };
}

async function weighFloor(browser: Browser): Promise<Weight> {
  const floor = await startFloor();
  try {
    const context = await freshContext(browser, floor.address);
    return await weigh(context, `${floor.address}/`);
  } finally {
    await floor.stop();
  }
}

async function measure(
  browser: Browser,
  { address }: System,
  browserPath: string,
): Promise<[pages: Weighed[], others: Figure[]]> {
  const pages = await weighPages(browser, address);
  return [pages, [...(await weighDesk(browser, address)), ...(await measureWithLighthouse(address, browserPath))]];
}

async function weighPages(browser: Browser, origin: string): Promise<Weighed[]> {
  const context = await freshContext(browser, origin);
  const ground = await prepare(context);
  const weighed: Weighed[] = [];
  for (const locale of LOCALES)
    for (const [file, visits] of Object.entries(CITIZEN_VISITS))
      for (const address of visits(ground)) {
        const weight = await weigh(context, `${origin}/${locale}/${address}`.replace(/\/$/, ""));
        weighed.push({
          address: `/${locale}/${file}${address.includes("?") ? `?${address.split("?")[1]}` : ""}`,
          weight,
        });
      }
  return weighed;
}

async function freshContext(browser: Browser, baseURL: string): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL, viewport: { width: 360, height: 740 } });
  await context.route("**/*", (route) => route.continue());
  return context;
}

async function prepare(context: BrowserContext): Promise<CitizenGround> {
  const { id: empty } = await givenBegun(context);
  const { id: filled } = await givenDraft(context, aFamily());
  const { id: alone } = await givenDraft(context, aFamily({ isMotherAlone: true }));
  const { id: abroad } = await givenDraft(context, abroadFamily());
  const { id: onBoard } = await givenDraft(context, familyOnBoard());
  const { id: late } = await givenDraft(context, aFamily({ daysAgo: 45 }), { until: "place" });
  const { id: sent } = await givenSent(context, aFamily());
  const { id: tooLate } = await givenSent(context, aFamily({ daysAgo: 45 }));
  const [death, marriage, divorce] = await Promise.all(
    OTHER_EVENTS.map(async (event) => (await givenDraft(context, answersOf(event), { event })).id),
  );
  const events = { death: String(death), marriage: String(marriage), divorce: String(divorce) };
  const requests = {
    begun: await givenRequest(context, { until: "begun" }),
    whole: await givenRequest(context, { until: "whole" }),
    unpaid: await givenRequest(context, { payment: "online" }),
    sent: await givenRequest(context),
  };
  return { events, empty, filled, alone, abroad, onBoard, late, sent, asked: sent, tooLate, requests };
}

function inherited(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
