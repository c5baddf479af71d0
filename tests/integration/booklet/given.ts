import { sealAct } from "#lib/seal/index.ts";
import { partsOf, parseIsoDay } from "#lib/calendar/core/index.ts";
import { enterDeclaredMentions } from "#lib/declarations/index.ts";
import { now } from "#lib/platform/clock.ts";
import { someBirth } from "#lib/wording/core/birth-act.fixture.ts";
import { aReadyCoupleFile, shownMentions } from "#tests/support/a-couple-file.ts";
import { AGDAL } from "#tests/support/a-country.ts";
import { aDeathAct } from "#tests/support/a-death-act.ts";
import { signedMention } from "#tests/support/a-holder-mention.ts";
import { aRegisteredAct } from "#tests/support/a-registered-act.ts";
import type { SignedIn } from "#tests/support/a-session.ts";
import { anOfficer, type Officer } from "#tests/support/an-officer.ts";
import { HUSBAND, typedDay, WIFE } from "#tests/support/couple-answers.ts";
import type { TestDatabase } from "#tests/support/database.ts";
import { mentionSamples } from "#tests/support/mention-samples.ts";
import { asOfficer } from "../../../prisma/seed/demonstration/walk.ts";

type Dual = { ar: string; latin: string };
export type Member = {
  actId: string;
  no: number;
  year: number;
  given: Dual;
  family: Dual;
  bornOn: string;
  cnie: string;
};
type Born = {
  given: Dual;
  family?: Dual;
  bornOn: string;
  sex?: "male" | "female";
  father?: string;
  mother?: string;
  twin?: number;
  cnie?: string;
  isFatherUnknown?: boolean;
};

export const BAKKALI: Dual = { ar: "البقالي", latin: "EL BAKKALI" };

/** Builds families in the register of Agdal: acts, marriages and divorces through the couples' own files. */
export async function families(db: TestDatabase, nadia: SignedIn) {
  const officer: Officer = await anOfficer(db.owner, AGDAL.office);
  const { rows } = await db.owner.query<{ ar: string; fr: string }>(
    "select name_ar as ar, name_fr as fr from office where code = $1",
    [AGDAL.office],
  );
  const office = {
    code: AGDAL.office,
    name: rows[0] ?? { ar: "", fr: "" },
    headAr: ["عمالة الرباط", "مقاطعة أكدال الرياض"],
    headFr: ["Préfecture de Rabat", "Arrondissement Agdal-Riyad"],
  };

  async function born({ given, family = BAKKALI, bornOn, sex = "male", cnie = "", ...of }: Born): Promise<Member> {
    const facts = someBirth();
    const multiple = of.twin === undefined ? {} : { multiple: { order: of.twin, count: 2 } };
    const chosen = { givenNameAr: "عبد الله", fatherNameAr: "عبد الكريم" };
    const child = { ...facts.child, sex, givenName: given, familyName: family, ...multiple };
    const { actId, no, year } = await aRegisteredAct(db.owner, officer, {
      ...{ office, sex, bornOn, fatherCnie: of.father ?? null, motherCnie: of.mother ?? null },
      facts: { ...facts, child, ...(of.isFatherUnknown && { namesChosenByLaw: { father: chosen } }) },
    });
    await sealAct(actId);
    return { actId, no, year, given, family, bornOn, cnie };
  }

  function spouse(common: typeof HUSBAND, { given, family, bornOn, cnie, no, year }: Member) {
    const day = typedOf(bornOn);
    const birthAct = { birthActOffice: AGDAL.office, birthActNumber: String(no), birthActYear: String(year) };
    return { ...common, givenName: given, familyName: family, cnie, bornOn: day, ...birthAct };
  }

  async function enter(id: string): Promise<void> {
    const { version, body } = await shownMentions(nadia, id);
    const code = await nadia.freshCode();
    await asOfficer(nadia.session, now(), version, (context) =>
      enterDeclaredMentions(context, { id, input: { ...body, code } }),
    );
  }

  async function married(husband: Member, wife: Member, on: string, isSecond = false): Promise<void> {
    const deed = {
      ...{ titleKind: "adoulAct", number: "125", register: "12", page: "88", drawnUpOn: typedOf(on) },
      ...{ court: { ar: "الرباط", latin: "Rabat" }, addressedOn: typedOf(on) },
    };
    const before = isSecond
      ? { statusBefore: "married", permissionNumber: "77/2022", permissionOn: typedOf(on) }
      : { statusBefore: "single" };
    const { id } = await aReadyCoupleFile(nadia, {
      answers: {
        place: { commune: AGDAL.commune, marriedOn: typedOf(on) },
        deed,
        husband: { ...spouse(HUSBAND, husband), ...before },
        wife: { ...spouse(WIFE, wife), statusBefore: "single" },
      },
    });
    await enter(id);
  }

  async function parted(husband: Member, wife: Member, marriedOn: string, on: string): Promise<void> {
    const { id } = await aReadyCoupleFile(nadia, {
      kind: "divorce",
      answers: {
        place: { commune: AGDAL.commune, dissolvedOn: typedOf(on) },
        dissolution: {
          ...{ titleKind: "adoulAct", attestedKind: "khul", number: "74", register: "5", page: "31" },
          ...{ drawnUpOn: typedOf(on), court: { ar: "الرباط", latin: "Rabat" }, addressedOn: typedOf(on) },
          ...{ permissionNumber: "318", permissionOn: typedOf(on) },
        },
        dissolvedMarriage: {
          ...{ marriedOn: typedOf(marriedOn), number: "125", register: "12", page: "88", court: "الرباط" },
        },
        husband: spouse(HUSBAND, husband),
        wife: spouse(WIFE, wife),
      },
    });
    await enter(id);
  }

  async function died({ actId, given, family }: Member, on: string): Promise<string> {
    const day = parseIsoDay(on);
    if (!day.ok) throw new Error("no day");
    const dead = await aRegisteredAct(db.owner, officer, {
      drawUp: (drawn) => {
        const act = aDeathAct({ ...drawn, office, diedOn: day.value });
        return { ...act, names: { ...act.names, subject: { given, family } } };
      },
    });
    await sealAct(dead.actId);
    const facts = {
      ...mentionSamples("male").DEC,
      died: { gregorian: partsOf(day.value) },
      act: { number: String(dead.no), year: dead.year, office: office.name },
    };
    const answer = await signedMention(db, nadia, { actId, kind: "DEC", facts });
    if (answer.outcome !== "done") throw new Error(`the death was not entered: ${answer.code}`);
    return dead.actId;
  }

  return { born, married, parted, died };
}

function typedOf(day: string) {
  const [year = "", month = "", date = ""] = day.split("-");
  return typedDay(String(Number(date)), String(Number(month)), year);
}
