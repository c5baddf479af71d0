import type { StaffSession } from "#lib/auth/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import type { DeskContext, Ran } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import {
  type AgeCheckInput,
  bornBefore,
  certificateOfCanon,
  legacyMentionOfCanon,
  type Reading,
  readingsToday,
} from "../core/index.ts";
import * as store from "../store/index.ts";

/** Somebody over a hundred without a death: `read` is what a paper act says, nothing invented where it cannot be read. */
export type OldPerson = Pick<store.OldAct, "id" | "no" | "year" | "check"> &
  (
    | { isPaper: false; name: { ar: string; latin: string }; bornFrom: string; bornTo: string }
    | { isPaper: true; read: Readonly<Record<string, Reading>> }
  );

const PER_PAGE = 20;

/** The page asked for of the office's persons over a hundred on whose act no death stands, the oldest first, and how many pages there are. */
export async function personsOverAHundred(
  officer: StaffSession,
  page: number,
  at: Date,
): Promise<{ persons: readonly OldPerson[]; pages: number; total: number }> {
  const found = await inTransaction("desk", { "app.session": officer.token }, async (tx) =>
    ok(await store.listActsOverAge(tx, bornBefore(civilDayAt(at)), { skip: (page - 1) * PER_PAGE, most: PER_PAGE })),
  );
  if (!found.ok) throw new Error("a list refuses nothing");
  const { acts, total } = found.value;
  return { persons: acts.map(oldPerson), total, pages: Math.max(1, Math.ceil(total / PER_PAGE)) };
}

/** Notes what was found out about one of them. It changes neither the act nor the list: a death is declared, notified or judged. */
export async function noteAgeCheck(
  { tx, at, office, officer }: DeskContext,
  input: AgeCheckInput,
): Promise<Ran<{ id: string }>> {
  if (!(await store.mayCheckAge(tx, input))) return err({ code: "legacy.notFound" });
  const id = uuidv7();
  await store.insertAgeCheck(tx, { ...input, id, officeCode: office, accountId: officer.accountId, checkedAt: at });
  const subject = { kind: input.isPaper ? "legacyAct" : "act", id: input.act } as const;
  const { finding, source } = input;
  return ok({ value: { id }, events: [{ type: "act.ageChecked", subject, detail: { finding, source } }] });
}

function oldPerson(act: store.OldAct): OldPerson {
  if (!act.isPaper) return act;
  const { id, no, year, check, isPaper } = act;
  const certificate = certificateOfCanon(act.canon);
  if (!certificate.ok) throw new Error("a certified paper act's bytes cannot be read");
  const mentions = act.mentions.map((canon) => {
    const mention = legacyMentionOfCanon(canon);
    if (!mention.ok) throw new Error("a mention's bytes cannot be read");
    return mention.value;
  });
  return { id, no, year, check, isPaper, read: readingsToday(certificate.value, mentions) };
}
