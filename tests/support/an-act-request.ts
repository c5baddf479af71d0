import { askAboutAct } from "#lib/declarations/index.ts";
import { now } from "#lib/platform/clock.ts";
import { ActRequestInput } from "#lib/rulings/core/index.ts";
import { asOfficer } from "../../prisma/seed/demonstration/walk.ts";
import { aRegisteredAct } from "./a-birth-file.ts";
import type { SignedIn } from "./a-session.ts";
import type { TestDatabase } from "./database.ts";

/** The given name of the act as the person wants it, with a paper that shows it. */
export const A_CORRECTION = {
  matter: "clerical",
  applicant: "خديجة البقالي",
  quality: "declarant",
  field: "motherName",
  valueAr: "أم كلثوم",
  valueLatin: "Oum Keltoum",
  declared: "wanted",
  paper: "showsWanted",
  paperName: "شهادة الولادة",
  concluded: "clerical",
  note: "الاسم كما في شهادة الولادة",
} as const;

/** A request about an act that was registered for it; gives the ruling that is awaited. */
export async function anActRequest(
  db: TestDatabase,
  officer: SignedIn,
  typed: Readonly<Record<string, unknown>> = A_CORRECTION,
  actId?: string,
): Promise<{ actId: string; rulingId: string; declarationId: string }> {
  const registered = actId === undefined ? await aRegisteredAct(db, officer) : undefined;
  const of = registered?.actId ?? actId ?? "";
  const { id } = await asOfficer(officer.session, now(), undefined, (context) =>
    askAboutAct(context, { actId: of, input: ActRequestInput.parse(typed) }),
  );
  return { actId: of, rulingId: id, declarationId: registered?.file.id ?? "" };
}

/** A decision of today, as whoever permits types it. */
export function anActDecision(outcome: "granted" | "refused", number = "31/2026") {
  const [year = "", month = "", day = ""] = now().toISOString().slice(0, 10).split("-");
  return { outcome, number, decidedOn: { day, month, year }, refusedFor: "documentDoesNotShow" };
}
