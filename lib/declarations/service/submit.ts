import { type IsoDay, partsOf } from "#lib/calendar/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { listSentKinds } from "#lib/files/index.ts";
import type { CitizenContext, Ran } from "#lib/gate/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { makeReference } from "#lib/kernel/reference.ts";
import type { Tx } from "#lib/platform/db.ts";
import { randomBytes } from "#lib/platform/random.ts";
import { competentOffices, eventPlaceOf, type OfficeMap, type Regime } from "#lib/territory/core/index.ts";
import { officeMap } from "#lib/territory/index.ts";
import {
  answerAt,
  type Answers,
  type Declaration,
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

/** Two tries are one in billions: more mean that the file itself could not be written. */
const MOST_REFERENCES = 20;

export type Sent = { id: string; reference: string };

/**
 * Sends the preliminary declaration: every answer read again, the office and its regime, the deadline with its inputs, a
 * reference number. It has no legal effect until an officer completes it with the declarant (L36:20).
 */
export async function submitDeclaration({ tx, declaration, at }: CitizenContext): Promise<Ran<Sent>> {
  const held = await lockHeld(tx, declaration);
  if (!held.ok) return held;
  const file = await sendFile(tx, held.value, at);
  if (!file.ok) return file;
  const { id, reference, officeCode, regime } = file.value;
  await store.appendStory(tx, id, { what: "submitted", at, officeCode });
  return ok({
    value: { id, reference },
    events: [
      {
        type: "declaration.submitted",
        subject: { kind: "declaration", id },
        detail: { office: officeCode, regime },
      },
    ],
  });
}

export type SentFile = store.Sending & { id: string };

/** Reads a locked draft as a whole and sends it: the same rules whoever typed it. Refuses what is incomplete, not competent or without its papers. */
export async function sendFile(tx: Tx, held: Declaration, at: Date): Promise<Result<SentFile>> {
  if (held.status !== "draft" || held.reference !== null) return err({ code: "declarations.alreadySent" });
  const { id, answers, kind } = held;
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

  const facts = await listedFacts(tx, declared, office.value.regime, at);
  const placed = { officeCode: office.value.code, regime: office.value.regime, formVersion: form.version, ...facts };
  const reference = await underFreshReference(kind, today, (free) =>
    store.saveSending(tx, id, { reference: free, ...placed }, at),
  );
  await tell(tx, { ...held, reference, contact: facts.contact }, "submitted");
  return ok({ id, reference, ...placed });
}

function chosenOffice(
  map: OfficeMap,
  form: EventForm,
  declared: Understood,
  today: IsoDay,
): Result<{ code: string; regime: Regime }> {
  const question = { place: eventPlaceOf(declared), service: form.service, day: today };
  const chosen = competentOffices(map, question).find(({ office }) => office.code === declared.officeCode);
  return chosen
    ? ok({ code: chosen.office.code, regime: chosen.regime })
    : err({ code: "declarations.officeNotCompetent" });
}

/** How many documents the law asks for were neither sent nor announced to be brought. */
async function missingDocuments(tx: Tx, id: string, answers: Answers, needs: readonly DocumentNeed[]): Promise<number> {
  const awaited = needs.filter(
    ({ kind, need }) => need === "required" && !["bring", "seen"].includes(answerAt(answers, `documents.${kind}`)),
  );
  if (awaited.length === 0) return 0;
  const sent = await listSentKinds(tx, id);
  return awaited.filter(({ kind }) => !sent.includes(kind)).length;
}

/** Makes references until one is taken up: none is borne twice in the country. */
async function underFreshReference(
  kind: DeclarationKind,
  today: IsoDay,
  takeUp: (reference: string) => Promise<boolean>,
): Promise<string> {
  for (let tries = 0; tries < MOST_REFERENCES; tries += 1) {
    const reference = makeReference({ kind, year: partsOf(today).year, random: randomBytes(24) });
    if (reference !== undefined && (await takeUp(reference))) return reference;
  }
  throw new Error("no free reference was found");
}
