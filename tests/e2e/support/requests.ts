import type { BrowserContext } from "@playwright/test";
import { answerAt } from "#lib/declarations/core/index.ts";
import { addDays } from "#lib/calendar/core/index.ts";
import { familyAnswers } from "../../../prisma/seed/demonstration/families.ts";
import { AGDAL, today } from "./family.ts";
import { aKey, command, OWN_PAGE } from "./given.ts";
import { photograph } from "./paper.ts";

/** The first birth that the demonstration registers at Agdal is that of this family; the others follow in order. */
const FIRST_SEED = 40;

export type KnownAct = {
  office: string;
  no: number;
  year: number;
  motherCnie: string;
  mother: string;
  familyName: string;
};

/** A birth of the demonstration's register at Agdal, by its rank, as its mother knows it. */
export function knownAct(rank: number): KnownAct {
  const on = today();
  const family = familyAnswers({
    seed: FIRST_SEED + rank,
    bornOn: addDays(on, -(3 + rank * 2)),
    commune: "04.421.01.01",
    office: AGDAL,
    email: "",
    isMotherAlone: false,
  });
  return {
    office: AGDAL,
    no: rank + 1,
    year: Number(on.slice(0, 4)),
    motherCnie: answerAt(family, "mother.cnie"),
    mother: answerAt(family, "mother.givenName.ar"),
    familyName: answerAt(family, "child.familyName.latin"),
  };
}

type Wish = { until?: "begun" | "whole" | "sent"; payment?: "online" | "counter" };

/** A request for a birth extract, begun, answered whole or sent, in the browser that will go on with it. */
export async function givenRequest(
  context: BrowserContext,
  { until = "sent", payment = "counter" }: Wish = {},
): Promise<string> {
  const { id } = await command<{ id: string }>(context.request, "/api/portal/requests", {});
  if (until === "begun") return id;
  const home = `/api/portal/requests/${id}`;
  const { office, no, year } = knownAct(1);
  const delivery = payment === "online" ? "download" : "counter";
  await command(context.request, `${home}/document`, { kind: "birthExtract" });
  await command(context.request, `${home}/act`, { known: "reference", office, no: String(no), year: String(year) });
  await command(context.request, `${home}/applicant`, {
    quality: "self",
    name: "Youssef El Bakkali",
    cnie: "AB123456",
  });
  await command(context.request, `${home}/delivery`, { delivery, payment });
  if (until === "whole") return id;
  const multipart = { _key: aKey(), _locale: "fr", file: await photograph("identityCard") };
  await context.request.post(`${home}/papers/identityCard`, { headers: OWN_PAGE, multipart });
  await command(context.request, `${home}/submit`, { statement: "yes" });
  return id;
}
