import { civilDayAt } from "#lib/calendar/index.ts";
import type { StaffSession } from "#lib/auth/index.ts";
import type { DeskContext, Ran } from "#lib/gate/index.ts";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { inTransaction } from "#lib/platform/db.ts";
import {
  type Answers,
  answerAt,
  contradicted,
  type Declaration,
  formOf,
  laidOver,
  sectionOf,
  standsForDeclarant,
} from "../core/index.ts";
import * as store from "../store/index.ts";
import { fact, lockForOfficer } from "./review.ts";

const WRITABLE = ["submitted", "retrieved", "overdue"];

/** Sections that an institution's file has from it, or that stand for a family where nobody declares. */
const NOT_ASKED = ["office", "deceasedKind"];

/** The pages that a relative at the counter is asked, with what is still missing in each on that day (L36:20). */
export function familySections(
  file: Declaration,
  at: Date,
): readonly { section: string; problems: readonly FieldProblem[] }[] {
  const form = formOf(file.kind);
  const today = civilDayAt(at);
  const { exOfficio: _exOfficio, ...answers } = file.answers;
  return form
    .sectionsFor(answers)
    .filter((section) => !NOT_ASKED.includes(section))
    .map((section) => ({ section, problems: form.problemsOf(section, answers, today) }));
}

/** Whether a relative at the counter may complete this file: an institution's birth or death that the law lets a family complete. */
export function isForFamily({ kind, origin, answers }: Pick<Declaration, "kind" | "origin" | "answers">): boolean {
  if (origin !== "institution" || (kind !== "birth" && kind !== "death")) return false;
  return standsForDeclarant(answers) !== "minutes" && answerAt(answers, "filiation.kind") !== "foundling";
}

export type FamilySection = {
  id: string;
  section: string;
  /** The next page with something missing; nothing once the file reads as a whole. */
  goesTo: string | null;
};

/**
 * Writes, for a relative who stands at the counter with nothing sent before, what the institution does not know (L36:20, L36:24, L36:37). What
 * the institution declared stays as it declared it: another value is a correction of its line, told beside it. Refuses a section that
 * this case does not ask and a file that has been found ready.
 */
export async function writeFamilyPart(
  context: DeskContext,
  { id, section, posted }: { id: string; section: string; posted: Readonly<Record<string, unknown>> },
): Promise<Ran<FamilySection>> {
  const { tx, at, officer, office } = context;
  const locked = await lockForOfficer({ ...context, version: undefined }, id);
  if (!locked.ok) return locked;
  const file = locked.value;
  if (!isForFamily(file)) return err({ code: "institution.notForFamily" });
  if (!WRITABLE.includes(file.status))
    return err({ code: "declarations.notPossibleNow", params: { status: file.status } });
  const form = formOf(file.kind);
  // a relative came: nothing is registered ex officio any more
  const { exOfficio: _exOfficio, ...before } = file.answers;
  if (NOT_ASKED.includes(section) || !form.sectionsFor(before).includes(section))
    return err({ code: "declarations.notAsked" });
  const typed = form.posted(section, posted);
  if (!typed.ok) return typed;
  const own = sectionOf((await store.findAnnouncer(tx, id))?.answers ?? {}, section);
  const differing = contradicted(own, typed.value).map((path): FieldProblem => ({
    field: `${section}.${path}`,
    code: "institution.ofRecord",
  }));
  const answers: Answers = { ...before, [section]: laidOver(typed.value, own) };
  await store.saveAnswers(tx, id, answers, at);
  await noteBegun(context, file);
  const problems = [...differing, ...form.problemsOf(section, answers, civilDayAt(at))];
  const next = familySections({ ...file, answers }, at).find((one) => one.problems.length > 0);
  const events = [fact("declaration.completedForFamily", id, { section, office, account: officer.accountId })];
  return ok({ value: { id, section, goesTo: next?.section ?? null }, events, problems });
}

async function noteBegun({ tx, at, officer, office }: DeskContext, { id }: Declaration): Promise<void> {
  const isTold = (await store.listStory(tx, id)).some(({ what }) => what === "relativeCame");
  if (!isTold)
    await store.appendStory(tx, id, { what: "relativeCame", at, accountId: officer.accountId, officeCode: office });
}

/** Everything that the desk shows of the institution's side of a file. */
export type InstitutionSide = {
  announcer: store.Announcer | null;
  permission: store.DeathPermission | null;
  concerns: readonly store.Concern[];
};

export async function findInstitutionSide({ token }: StaffSession, id: string): Promise<InstitutionSide> {
  const read = await inTransaction("desk", { "app.session": token }, async (tx) =>
    ok({
      announcer: (await store.findAnnouncer(tx, id)) ?? null,
      permission: (await store.findPermission(tx, id)) ?? null,
      concerns: await store.listConcerns(tx, id),
    }),
  );
  if (!read.ok) throw new Error("reading cannot be refused");
  return read.value;
}
