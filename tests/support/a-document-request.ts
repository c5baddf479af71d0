import { findCitizenRequest } from "#lib/requests/index.ts";
import { secretCodeOf } from "#lib/declarations/index.ts";
import { appendAudit } from "#lib/audit/index.ts";
import { staffActor } from "#lib/auth/index.ts";
import type { DeskContext, Ran } from "#lib/gate/index.ts";
import type { Result } from "#lib/kernel/result.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction } from "#lib/platform/db.ts";
import type { DeskDecision, DeskMove, RequestAnswers } from "#lib/requests/core/index.ts";
import { decideOnRequest, moveRequest } from "#lib/requests/index.ts";
import type { Officer } from "./an-officer.ts";

type ActPlace = { office: string; no: number; year: number };

/** What a mother types who asks for the birth extract of her child, to download it; a test states only what differs. */
export function answersFor(
  { office, no, year }: ActPlace,
  overrides: { [Section in keyof RequestAnswers]?: Readonly<Record<string, unknown>> } = {},
): RequestAnswers {
  return {
    document: { kind: "birthExtract", ...overrides.document },
    act: { known: "reference", office, no: String(no), year: String(year), ...overrides.act },
    applicant: { quality: "ascendant", name: "سلمى الناصري", cnie: "A100201", ...overrides.applicant },
    delivery: { delivery: "download", payment: "online", ...overrides.delivery },
  };
}

/** The request as its applicant sees it now. */
export async function shownRequest(id: string) {
  const held = await findCitizenRequest(id, secretCodeOf(id), now());
  if (!held) throw new Error("the request is not there");
  return held;
}

type Worker = Pick<Officer, "session">;

function atDesk<T>({ session }: Worker, work: (context: DeskContext) => Promise<Ran<T>>): Promise<Result<T>> {
  return inTransaction("desk", { "app.session": session.token }, async (tx) => {
    const office = session.office?.code ?? "";
    const done = await work({ tx, at: now(), locale: "fr", version: undefined, officer: session, office });
    if (!done.ok) return done;
    await appendAudit(tx, staffActor(session), done.value.events);
    return { ok: true, value: done.value.value };
  });
}

/** What an officer does to a request, with the refusal where it is refused. */
export function move(officer: Worker, id: string, wish: DeskMove) {
  return atDesk(officer, (context) => moveRequest(context, { id, move: wish }));
}

export function decide(officer: Worker, id: string, decision: DeskDecision) {
  return atDesk(officer, (context) => decideOnRequest(context, { id, decision }));
}
