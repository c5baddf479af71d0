import type { BrowserContext, Page } from "@playwright/test";
import { now } from "#lib/platform/clock.ts";
import { command } from "../support/given.ts";
import type { Receipt } from "./citizen.ts";

/** Today in the three parts of a form, or some days before it. */
function typedDay(daysAgo = 0) {
  const on = new Date(now().getTime() - daysAgo * 86_400_000);
  return { day: String(on.getUTCDate()), month: String(on.getUTCMonth() + 1), year: String(on.getUTCFullYear()) };
}

/** The central authority finds the request on its list and grants the permission. */
export async function grantPermission(page: Page, { reference }: Pick<Receipt, "reference">): Promise<void> {
  await page.goto("/fr/oversight/late");
  const href = await page
    .getByRole("row")
    .filter({ hasText: reference })
    .getByRole("link")
    .first()
    .getAttribute("href");
  const id = href?.split("/").at(-1) ?? "";
  const decision = { outcome: "granted", grantedFor: "eventProven", number: "31/2026", decidedOn: typedDay() };
  await command(page.request, `/api/oversight/late/${id}/decision`, decision);
}

/** The office hands out its refusal for the court. */
export async function handRefusalOut({ request }: BrowserContext, { id, reference }: Receipt): Promise<void> {
  await command(request, "/api/desk/open", { q: reference });
  await command(request, `/api/desk/files/${id}/late/refusal`, { applicant: "حسن العلوي", quality: "declarant" });
}

/** The officer enters the judgment that the family sent. */
export async function enterJudgment({ request }: BrowserContext, { id }: Pick<Receipt, "id">): Promise<void> {
  await command(request, `/api/desk/files/${id}/late/judgment`, {
    courtAr: "المحكمة الابتدائية بالدار البيضاء",
    courtFr: "",
    courtFile: "210/1606/2026",
    number: "145",
    decidedOn: typedDay(20),
    finalOn: typedDay(2),
  });
}
