import type { Client } from "pg";
import { appendAudit } from "#lib/audit/index.ts";
import { type StaffSession, staffActor } from "#lib/auth/index.ts";
import { partsOf } from "#lib/calendar/core/index.ts";
import type { Answers } from "#lib/declarations/core/index.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { type DeskDecision, type DeskMove, readPermissionWish, type RequestAnswers } from "#lib/requests/core/index.ts";
import { decideOnRequest, decidePermissionOnRequest, moveRequest, treatRequest } from "#lib/requests/index.ts";
import type { World } from "./desk-work.ts";
import { requestDocument, type RequestWish } from "./requested.ts";
import { identityCard } from "./specimens.ts";
import { AGDAL } from "./staff.ts";
import { asOfficer } from "./walk.ts";

type Registered = { no: number; year: number; content: { motherCnie: string | null }; answers: Answers };
type Staff = { nadia: StaffSession; central: StaffSession };

const ADDRESS = { street: "12، زنقة البرتقال، حي السلام", city: "سلا", postcode: "11000" };
const LAWYER = {
  quality: "other",
  name: "الأستاذة إيمان الرحماني",
  cnie: "AE204417",
  stranger: "lawyer",
  reasons: "أنوب عن أحد الورثة في قسمة تركة، وتطلب المحكمة رسم ولادة الوارث القاصر لتعيين من ينوب عنه.",
} as const;

/** Requests for copies of births of Agdal in every state that waits for somebody: the worker, the office, the applicant, the central authority. */
export async function seedRequests(owner: Client, world: World, { nadia, central }: Staff): Promise<void> {
  const { rows } = await owner.query<Registered>(
    `select a.no, a.year, f.content, d.content as answers
       from act a join act_draft f on f.id = a.draft_id join declaration d on d.id = a.declaration_id
      where a.office_code = $1 and a.kind = 'birth' order by a.no`,
    [AGDAL],
  );
  const [, second, third, fourth] = rows;
  if (!second || !third || !fourth) throw new Error("the demonstration has too few births at Agdal");
  const later = new Date(world.at.getTime() + 60_000);
  const daysAgo = (days: number): Date => new Date(world.at.getTime() - days * 86_400_000);

  // drawn up by the worker as soon as the act has its seal
  await requestDocument(world.at, { ...ofMother(second), proved: { cnie: second.content.motherCnie ?? "" } });
  await looked(daysAgo(2), later, await withCard(third));
  const post = { delivery: "post", payment: "online", address: ADDRESS };
  await looked(daysAgo(3), later, await withCard(fourth, { delivery: post }));
  const asked = await looked(daysAgo(4), later, await withCard(third, { applicant: { quality: "descendant" } }));
  await move(nadia, later, asked, { move: "ask", items: ["kinshipProof"] });
  const refused = await looked(daysAgo(6), later, await withCard(fourth, { applicant: { quality: "self" } }));
  await decide(nadia, later, refused, { decision: "refuse", ground: "legalRepresentative", note: "" });
  const unknown = await looked(daysAgo(1), later, await withCard({ ...third, no: 9_999 }));
  await move(nadia, later, unknown, { move: "absent" });
  await requestDocument(daysAgo(20), await withCard(second, { applicant: LAWYER }));
  const granted = await requestDocument(daysAgo(35), await withCard(third, { applicant: LAWYER }));
  await permit(owner, world, central, granted.id);
  await requestDocument(daysAgo(1), { ...(await withCard(second)), isSent: false });
}

/** What a mother types who asks for an extract of the birth of her child. */
export function ofMother(
  { no, year, content }: Pick<Registered, "no" | "year" | "content">,
  otherwise: { [Section in keyof RequestAnswers]?: Readonly<Record<string, unknown>> } = {},
): { answers: RequestAnswers } {
  return {
    answers: {
      document: { kind: "birthExtract" },
      act: { known: "reference", office: AGDAL, no: String(no), year: String(year) },
      applicant: {
        quality: "ascendant",
        name: "سلمى الناصري",
        cnie: content.motherCnie ?? "A1",
        ...otherwise.applicant,
      },
      delivery: { delivery: "download", payment: "online", ...otherwise.delivery },
    },
  };
}

const PROOFS: Readonly<Record<string, string>> = { descendant: "kinshipProof" };

/** The same with a picture of the card, and of the proof that the quality asks for. */
async function withCard(
  act: Registered,
  otherwise: Parameters<typeof ofMother>[1] = {},
): Promise<Pick<RequestWish, "answers" | "papers">> {
  const card = await identityCard(act.answers, "mother");
  const proof = PROOFS[String(otherwise.applicant?.["quality"])];
  const papers = ["identityCard", ...(proof === undefined ? [] : [proof])].map((kind) => ({ kind, content: card }));
  return { ...ofMother(act, otherwise), papers };
}

/** Sent, paid, and handed to the office as the worker would: no act has its seal yet. */
async function looked(at: Date, later: Date, wish: RequestWish): Promise<string> {
  const { id } = await requestDocument(at, wish);
  await treatRequest(id, later);
  return id;
}

async function move(officer: StaffSession, at: Date, id: string, wish: DeskMove): Promise<void> {
  await asOfficer(officer, at, undefined, (context) => moveRequest(context, { id, move: wish }));
}

async function decide(officer: StaffSession, at: Date, id: string, decision: DeskDecision): Promise<void> {
  await asOfficer(officer, at, undefined, (context) => decideOnRequest(context, { id, decision }));
}

async function permit(owner: Client, { at, today }: World, central: StaffSession, requestId: string): Promise<void> {
  const { rows } = await owner.query<{ id: string }>("select id from document_permission where request_id = $1", [
    requestId,
  ]);
  const { year, month, day } = partsOf(today);
  const wish = readPermissionWish({
    outcome: "granted",
    number: `41/${year}`,
    decidedOn: { day: String(day), month: String(month), year: String(year) },
    reason: "",
  });
  if (!wish.ok) throw new Error(wish.error.code);
  const decided = await inTransaction("oversight", { "app.session": central.token }, async (tx) => {
    const context = { tx, at, locale: "fr", version: undefined, officer: central } as const;
    const done = await decidePermissionOnRequest(context, { id: rows[0]?.id ?? "", wish: wish.value });
    if (done.ok) await appendAudit(tx, staffActor(central), done.value.events);
    return done;
  });
  if (!decided.ok) throw new Error(`the demonstration was refused: ${JSON.stringify(decided.error)}`);
}
