import type { Client } from "pg";
import { appendAudit } from "#lib/audit/index.ts";
import { findOwnInstitution, findSession, signOut, staffActor, type StaffSession } from "#lib/auth/index.ts";
import { addDays } from "#lib/calendar/core/index.ts";
import type { Answers, CourtFormKind } from "#lib/declarations/core/index.ts";
import { sendCourtNotice } from "#lib/declarations/index.ts";
import { err } from "#lib/kernel/result.ts";
import { inTransaction } from "#lib/platform/db.ts";
import type { World } from "./desk-work.ts";
import { AGDAL } from "./staff.ts";
import { typedDay } from "./typed-day.ts";
import { sessionOf } from "./walk.ts";

const two = (ar: string, latin: string): Answers => ({ ar, latin });

type Birth = {
  no: number;
  year: number;
  given_ar: string;
  given_latin: string;
  family_ar: string;
  family_latin: string;
};

/** What the family court of Rabat told the office of Agdal: a kafala whose act is named exactly, and a judgment whose act nobody named. */
export async function seedCourtNotices(owner: Client, world: World): Promise<void> {
  const court = await sessionOf(owner, "tribunal");
  const ago = (days: number): Answers => typedDay(addDays(world.today, -days));
  const { rows } = await owner.query<Birth>(
    `select a.no, a.year, p.given_ar, p.given_latin, p.family_ar, p.family_latin
       from act a join act_person p on p.act_id = a.id and p.role = 'subject'
      where a.kind = 'birth' and a.office_code = $1 order by a.no desc limit 1`,
    [AGDAL],
  );
  const [child] = rows;
  if (child)
    await send(world, court, "kafala", {
      sending: { reference: "KAF-51/2026" },
      title: { mention: "KAF", number: "51/2026", on: ago(6) },
      holder: {
        givenName: two(child.given_ar, child.given_latin),
        familyName: two(child.family_ar, child.family_latin),
        birthActOffice: AGDAL,
        birthActNumber: String(child.no),
        birthActYear: String(child.year),
      },
      kafil1: { fullName: two("سعاد العلمي", "Souad El Alami"), gender: "female" },
    });
  await send(world, court, "judgment", {
    sending: { reference: "JUG-88/2026" },
    title: { mention: "HAJR", number: "88/2026", on: ago(70) },
    final: { on: ago(30) },
    ruling: {
      ar: "حكمت المحكمة بالتحجير على المسمى عبد الحق الدرقاوي للسفه، وبتسجيل ذلك بطرة رسم ولادته.",
      fr: "Le tribunal prononce l’interdiction du nommé Abdelhak Derkaoui pour prodigalité, et en ordonne la mention en marge de son acte de naissance.",
    },
    holder: {
      givenName: two("عبد الحق", "Abdelhak"),
      familyName: two("الدرقاوي", "Derkaoui"),
      bornOn: { day: "", month: "", year: "1961" },
      birthPlace: two("الرباط", "Rabat"),
      birthActOffice: AGDAL,
    },
  });
  await signOut((await findSession(court.token)) ?? court);
}

async function send(world: World, officer: StaffSession, kind: CourtFormKind, answers: Answers): Promise<void> {
  const done = await inTransaction("institution", { "app.session": officer.token }, async (tx) => {
    const institution = await findOwnInstitution(tx);
    if (!institution) return err({ code: "auth.notAllowed" });
    const context = { tx, at: world.at, locale: "ar", version: undefined, officer, institution } as const;
    const ran = await sendCourtNotice(context, { kind, answers }, undefined);
    if (ran.ok) await appendAudit(tx, staffActor(officer), ran.value.events);
    return ran;
  });
  if (!done.ok || done.value.value.id === null)
    throw new Error(`the demonstration was refused: ${JSON.stringify(done)}`);
}
