import type { Client } from "pg";
import { appendAudit } from "#lib/audit/index.ts";
import { findOwnInstitution, findSession, signOut, staffActor, type StaffSession } from "#lib/auth/index.ts";
import { addDays } from "#lib/calendar/core/index.ts";
import type { Answers, InstitutionKind } from "#lib/declarations/core/index.ts";
import { declareEvent, refuseDeclaration, takeFile } from "#lib/declarations/index.ts";
import { err } from "#lib/kernel/result.ts";
import { inTransaction } from "#lib/platform/db.ts";
import type { World } from "./desk-work.ts";
import { AGDAL } from "./staff.ts";
import { typedDay } from "./typed-day.ts";
import { asOfficer, sessionOf } from "./walk.ts";

const two = (ar: string, latin: string): Answers => ({ ar, latin });
const COURT = two("المحكمة الابتدائية بالرباط", "tribunal de première instance de Rabat");

/** What institutions of Rabat declared, in several states: waiting, late enough to be registered ex officio, stopped for the prosecutor, refused. */
export async function seedInstitutionFiles(owner: Client, world: World): Promise<void> {
  const logins = ["maternite", "annexe", "prison", "procureur", "tribunal"] as const;
  const [ward, annex, prison, prosecutor, court] = [
    await sessionOf(owner, logins[0]),
    await sessionOf(owner, logins[1]),
    await sessionOf(owner, logins[2]),
    await sessionOf(owner, logins[3]),
    await sessionOf(owner, logins[4]),
  ];
  const ago = (days: number): Answers => typedDay(addDays(world.today, -days));

  await declare(world, ward, "birth", {
    place: { certificateNumber: "26/0417", bornOn: ago(2), time: { hour: "6", minute: "10" } },
    child: { sex: "female" },
    mother: { ...person("ابتسام", "Ibtissam", "الحجوي", "Hajoui"), cnie: "ZZ330101" },
  });
  await declare(world, ward, "birth", {
    place: { certificateNumber: "26/0421", bornOn: ago(1), time: { hour: "22", minute: "5" } },
    child: { sex: "male" },
    mother: {
      ...person("مريم", "Mariam", "تراوري", "Traoré"),
      nationality: "ML",
      isWithoutPapers: "yes",
      isUnmarried: "yes",
    },
  });
  await declare(world, ward, "stillborn", {
    place: { certificateNumber: "26/M12", diedOn: ago(3), time: { hour: "3", minute: "40" } },
    stillborn: { sex: "male" },
    mother: { ...person("سهام", "Siham", "القباج", "Kabbaj"), cnie: "ZZ330102" },
  });
  await declare(
    world,
    annex,
    "death",
    aDeath("26/D301", ago(42), man("قدور", "Kaddour", "المسناوي", "Mesnaoui"), "natural"),
  );
  await declare(
    world,
    annex,
    "death",
    aDeath("26/D377", ago(6), man("إبراهيم", "Brahim", "الوزاني", "Ouazzani"), "violent"),
  );
  const refused = await declare(
    world,
    annex,
    "death",
    aDeath("26/D380", ago(5), woman("حليمة", "Halima", "السملالي", "Semlali"), "natural"),
  );
  await declare(
    world,
    prison,
    "death",
    aDeath("PRI/26/4", ago(36), man("العياشي", "Ayachi", "البردعي", "Berdai"), "unknownCause"),
  );
  await declare(world, prosecutor, "foundling", {
    foundling: {
      circumstance: "leftAfterBirth",
      minutesNumber: "812/2026",
      minutesOn: ago(3),
      certificateNumber: "MED/26/55",
      examinedOn: ago(3),
      age: { count: "4", unit: "day" },
    },
    place: {
      commune: "04.421.01.01",
      foundOn: ago(4),
      establishment: two("مستشفى الولادة السويسي", "Maternité Souissi"),
    },
    child: { sex: "male" },
    prosecutor: { court: COURT, gender: "female" },
  });
  await declare(world, prosecutor, "unidentified", {
    place: {
      certificateNumber: "640/2026",
      commune: "04.421.01.01",
      diedOn: ago(7),
      timeUnknown: "yes",
      placeKind: "publicPlace",
      establishment: two("ضفة أبي رقراق", "rive du Bouregreg"),
    },
    body: { sex: "male", apparentAge: "بين أربعين وخمسين سنة", clothing: "معطف أزرق وسروال رمادي" },
    minutes: { on: ago(6), court: COURT, gender: "female" },
  });
  const spouse = (given: Answers, family: Answers, cnie: string): Answers => ({
    givenName: given,
    familyName: family,
    fatherName: two("محمد", "Mohamed"),
    cnie,
    nationality: "MA",
    bornOn: { day: "", month: "", year: "1994" },
    birthPlace: two("الرباط", "Rabat"),
    statusBefore: "single",
  });
  await declare(world, court, "marriage", {
    deed: {
      titleKind: "adoulAct",
      number: "214",
      drawnUpOn: ago(10),
      court: COURT,
      register: "7",
      page: "31",
      addressedOn: ago(8),
    },
    place: { commune: "04.421.01.01", marriedOn: ago(10) },
    husband: spouse(two("أنس", "Anas"), two("الدباغ", "Debbagh"), "ZZ330201"),
    wife: spouse(two("نجوى", "Najoua"), two("المريني", "Merini"), "ZZ330202"),
  });

  const nadia = await sessionOf(owner, "nadia");
  const { version } = await asOfficer(nadia, world.at, undefined, (context) => takeFile(context, { id: refused }));
  await asOfficer(nadia, world.at, version, (context) =>
    refuseDeclaration(context, { id: refused, reason: "alreadyRegistered" }),
  );
  for (const session of [ward, annex, prison, prosecutor, court, nadia])
    await signOut((await findSession(session.token)) ?? session);
}

function person(givenAr: string, givenLatin: string, familyAr: string, familyLatin: string): Answers {
  return { givenName: two(givenAr, givenLatin), familyName: two(familyAr, familyLatin) };
}

const man = (...names: Parameters<typeof person>): Answers => ({ ...person(...names), sex: "male" });
const woman = (...names: Parameters<typeof person>): Answers => ({ ...person(...names), sex: "female" });

function aDeath(certificateNumber: string, diedOn: Answers, deceased: Answers, manner: string): Answers {
  return {
    place: { certificateNumber, diedOn, time: { hour: "14", minute: "30" }, manner },
    deceased,
  };
}

/** Declares as an institution's page does, for the office of Agdal. */
async function declare(world: World, officer: StaffSession, kind: InstitutionKind, answers: Answers): Promise<string> {
  const told = { ...answers, office: { code: AGDAL } };
  const done = await inTransaction("institution", { "app.session": officer.token }, async (tx) => {
    const institution = await findOwnInstitution(tx);
    if (!institution) return err({ code: "auth.notAllowed" });
    const context = { tx, at: world.at, locale: "ar", version: undefined, officer, institution } as const;
    const ran = await declareEvent(context, { kind, answers: told });
    if (ran.ok) await appendAudit(tx, staffActor(officer), ran.value.events);
    return ran;
  });
  const id = done.ok ? done.value.value.id : null;
  if (id === null) throw new Error(`the demonstration was refused: ${JSON.stringify(done)}`);
  return id;
}
