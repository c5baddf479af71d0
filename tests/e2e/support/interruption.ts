import { randomInt } from "node:crypto";
import type { APIRequestContext } from "@playwright/test";
import { addDays, partsOf } from "#lib/calendar/core/index.ts";
import { today } from "./family.ts";
import { command } from "./given.ts";

/** An interruption of an hour somewhere in the years before, with three receipts of a new pad; officers of one office never meet in it. */
export async function givenInterruption(desk: APIRequestContext) {
  const daysAgo = randomInt(40, 4_000);
  const { year, month, day } = partsOf(addDays(today(), -daysAgo));
  const on = { day: String(day), month: String(month), year: String(year) };
  const opened = await command<{ id: string }>(desk, "/api/desk/downtime", {
    beganOn: on,
    beganTime: { hour: "10", minute: "00" },
    endedOn: on,
    endedTime: { hour: "11", minute: "00" },
    cause: "network",
    minutesBy: "نادية الشرقاوي",
  });
  const { id: pad } = await command<{ id: string }>(desk, "/api/desk/downtime/pads", { count: "20" });
  const first = await firstOf(desk, pad);
  await command(desk, `/api/desk/downtime/${opened.id}/given`, { first: String(first), last: String(first + 2) });
  const entry = (no: number) => ({
    no: String(no),
    kind: "birth",
    declaredOn: on,
    declaredTime: { hour: "10", minute: "30" },
  });
  return { interruption: opened.id, first, daysAgo, entry };
}

/** The first number of a pad, as the page of pads says it. */
async function firstOf(desk: APIRequestContext, pad: string): Promise<number> {
  const page = await (await desk.get("/fr/desk/downtime")).text();
  const found = new RegExp(`/pads/${pad}/pad\\.pdf[^]{0,600}?Imprimer (\\d+) à`).exec(page);
  if (!found) throw new Error("the new pad is not on the page");
  return Number(found[1]);
}
