import { addDays, parseIsoDay, partsOf } from "#lib/calendar/core/index.ts";
import { deadline } from "#lib/calendar/core/index.ts";
import { calendarTables } from "#lib/calendar/index.ts";
import { type Answers, birthForm, type Review, reviewFieldsOf, sectionOf } from "#lib/declarations/core/index.ts";
import { markReady, reviewFields, takeFile } from "#lib/declarations/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { moroccanDay, now } from "#lib/platform/clock.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { asOfficer } from "../../prisma/seed/demonstration/walk.ts";
import { aDeclaration } from "./a-declaration.ts";
import type { SignedIn } from "./a-session.ts";
import type { TestDatabase } from "./database.ts";
import { foundlingAnswers } from "./foundling-answers.ts";

const CONFIRMED: Review = { verdict: "confirmed", verified: null, reason: null };

/** A declaration by the King's prosecutor of a child found five days ago, checked line by line: only the act is left to draw up. */
export async function aReadyFoundling(
  db: TestDatabase,
  officer: SignedIn,
  changes: Answers = {},
): Promise<{ id: string; answers: Answers }> {
  const today = parseIsoDay(moroccanDay(now()));
  if (!today.ok) throw new Error("the clock gives no day");
  const parts = partsOf(addDays(today.value, -5));
  const foundOn = { day: String(parts.day), month: String(parts.month), year: String(parts.year) };
  const plain = foundlingAnswers();
  const answers = {
    ...plain,
    place: { ...sectionOf(plain, "place"), foundOn },
    foundling: { ...sectionOf(plain, "foundling"), minutesOn: foundOn, examinedOn: foundOn },
    ...changes,
  };
  const event = understood(answers).deadlineEvent("R36");
  if (!event) throw new Error("a birth has a term");
  const tables = await inTransaction("desk", { "app.session": officer.session.token }, async (tx) =>
    ok(await calendarTables(tx, today.value, now())),
  );
  if (!tables.ok) throw new Error("no calendar");
  const due = deadline(event, { holidays: tables.value.holidays, suspensions: [] });
  const { id } = await aDeclaration(db.owner, { answers, deadline: due, deadlineOn: due.lastDay });
  await asOfficer(officer.session, now(), undefined, (context) => takeFile(context, { id }));
  const verdicts = reviewFieldsOf({ kind: "birth", answers }).map(({ path }) => ({ path, review: CONFIRMED }));
  await asOfficer(officer.session, now(), undefined, (context) => reviewFields(context, { id, verdicts }));
  await asOfficer(officer.session, now(), undefined, (context) => markReady(context, { id }));
  return { id, answers };
}

function understood(answers: Answers) {
  const read = birthForm.understand(answers);
  if (!read.ok) throw new Error(JSON.stringify(read.error.problems));
  return read.value;
}
