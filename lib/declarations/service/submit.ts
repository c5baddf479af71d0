import { type IsoDay, partsOf } from "#lib/calendar/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { listSentKinds } from "#lib/files/index.ts";
import type { CitizenContext, Ran } from "#lib/gate/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { makeReference } from "#lib/kernel/reference.ts";
import type { Tx } from "#lib/platform/db.ts";
import { randomBytes } from "#lib/platform/random.ts";
import { competentOffices, type OfficeMap, type Regime } from "#lib/territory/core/index.ts";
import { officeMap } from "#lib/territory/index.ts";
import {
  answerAt,
  type Answers,
  type DeclarationKind,
  type DocumentNeed,
  type EventForm,
  formOf,
  type Understood,
} from "../core/index.ts";
import * as store from "../store/index.ts";
import { lockHeld } from "./citizen.ts";
import { listedFacts } from "./listed-facts.ts";
import { tell } from "./tell.ts";

export type Sent = { id: string; reference: string };

/**
 * Sends the preliminary declaration: every answer read again, the office and its regime, the deadline with its inputs, a
 * reference number. It has no legal effect until an officer completes it with the declarant (L36:20).
 */
export async function submitDeclaration({ tx, declaration, at }: CitizenContext): Promise<Ran<Sent>> {
  const held = await lockHeld(tx, declaration);
  if (!held.ok) return held;
  if (held.value.status !== "draft" || held.value.reference !== null) return err({ code: "declarations.alreadySent" });
  const { id, answers, kind } = held.value;
  const form = formOf(kind);
  const read = form.understand(answers);
  if (!read.ok) return err({ code: "declarations.incomplete" });
  const declared = read.value;
  const today = civilDayAt(at);
  if (declared.eventOn > today) return err({ code: "declarations.dateInFuture" });

  const map = await officeMap(tx, at);
  const office = chosenOffice(map, form, declared, today);
  if (!office.ok) return office;
  const missing = await missingDocuments(tx, id, answers, declared.documents(office.value.regime));
  if (missing > 0) return err({ code: "declarations.documentsMissing", params: { count: missing } });

  const reference = await freshReference(tx, kind, today);
  const facts = await listedFacts(tx, declared, office.value.regime, at);
  const placed = { reference, officeCode: office.value.code, regime: office.value.regime };
  await store.saveSending(tx, id, { ...placed, ...facts }, at);
  await store.appendStory(tx, id, { what: "submitted", at, officeCode: office.value.code });
  await tell(tx, { ...held.value, reference, contact: facts.contact }, "submitted");
  return ok({
    value: { id, reference },
    events: [
      {
        type: "declaration.submitted",
        subject: { kind: "declaration", id },
        detail: { office: office.value.code, regime: office.value.regime },
      },
    ],
  });
}

function chosenOffice(
  map: OfficeMap,
  form: EventForm,
  declared: Understood,
  today: IsoDay,
): Result<{ code: string; regime: Regime }> {
  const question = { place: { territoryCode: declared.commune }, service: form.service, day: today };
  const chosen = competentOffices(map, question).find(({ office }) => office.code === declared.officeCode);
  return chosen
    ? ok({ code: chosen.office.code, regime: chosen.regime })
    : err({ code: "declarations.officeNotCompetent" });
}

async function missingDocuments(tx: Tx, id: string, answers: Answers, needs: readonly DocumentNeed[]): Promise<number> {
  const sent = await listSentKinds(tx, id);
  return needs.filter(
    ({ kind, need }) =>
      need === "required" && answerAt(answers, `documents.${kind}`) !== "bring" && !sent.includes(kind),
  ).length;
}

async function freshReference(tx: Tx, kind: DeclarationKind, today: IsoDay): Promise<string> {
  for (;;) {
    const reference = makeReference({ kind, year: partsOf(today).year, random: randomBytes(24) });
    if (reference !== undefined && !(await store.isReferenceTaken(tx, reference))) return reference;
  }
}
