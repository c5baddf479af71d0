import type { BrowserContext } from "@playwright/test";
import { command } from "./given.ts";
import { enterDesk } from "./staff.ts";

let sendings = 0;

/** An order of kafala that the family court of Rabat tells the office of Agdal, for the child of its act of this number of the year. */
export async function givenKafala(context: BrowserContext, number: string): Promise<{ id: string; reference: string }> {
  await enterDesk(context, "tribunal");
  sendings += 1;
  const reference = `E2E-${process.pid}-${Date.now().toString(36)}-${sendings}`.slice(0, 40);
  const year = String(new Date().getFullYear());
  const { id } = await command<{ id: string }>(context.request, "/api/institution/notices", {
    kind: "kafala",
    sending: { reference },
    title: { mention: "KAF", number: "51/2026", on: { day: "1", month: "10", year: "2026" } },
    holder: {
      givenName: { ar: "آدم", latin: "Adam" },
      familyName: { ar: "السعيدي", latin: "Saidi" },
      birthActOffice: "044210101-01",
      birthActNumber: number,
      birthActYear: year,
    },
    kafil1: { fullName: { ar: "سعاد العلمي", latin: "Souad El Alami" }, gender: "female" },
  });
  return { id, reference };
}
