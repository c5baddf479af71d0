import { markRead, signAct, takeAgreement } from "#lib/acts/index.ts";
import { addDays, partsOf } from "#lib/calendar/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import {
  type Answers,
  type DeclarationKind,
  formOf,
  type Review,
  reviewFieldsOf,
  sectionOf,
} from "#lib/declarations/core/index.ts";
import { documentNeeds, findDeskFile, markReady, prepareAct, reviewFields, takeFile } from "#lib/declarations/index.ts";
import type { Place } from "#tests/support/a-country.ts";
import { codeOf, type SignedIn } from "#tests/support/a-session.ts";
import { birthAnswers } from "#tests/support/birth-answers.ts";
import { COMPLETION } from "#tests/support/a-birth-file.ts";
import type { TestDatabase } from "#tests/support/database.ts";
import { deathAnswers } from "#tests/support/death-answers.ts";
import { marriageAnswers } from "#tests/support/marriage-answers.ts";
import { asOfficer, declare } from "../../../prisma/seed/demonstration/walk.ts";

/** A moment at which stories are told. */
export type Day = { at: Date };

/** Where and when: the office, its officer, the moment. */
export type Stage = Day & { db: TestDatabase; paper: Place; officer: SignedIn };

type Wish = { kind?: "birth" | "death"; bornDaysAgo?: number; isFirstChild?: boolean };

let families = 400;

const BROUGHT: Answers = { birthCertificate: "bring", marriageAct: "bring", motherFullCopy: "bring" };

/** A family's file, typed and sent to the office at that moment; gives its id. */
export async function aFileAt(
  stage: Stage,
  { kind = "birth", bornDaysAgo = 8, isFirstChild = true }: Wish,
): Promise<string> {
  const on = addDays(civilDayAt(stage.at), -bornDaysAgo);
  const { office, commune } = stage.paper;
  families += 1;
  if (kind === "death") {
    const common = deathAnswers();
    const answers = {
      ...common,
      place: { ...sectionOf(common, "place"), diedOn: typed(on), commune },
      office: { code: office },
      deceased: { ...sectionOf(common, "deceased"), cnie: `D${families + 20_000}` },
      documents: { verificationCertificate: "bring", declarantCnie: "bring" },
    };
    return sent(stage, "death", answers);
  }
  const common = birthAnswers({}, { seed: families, bornOn: on, commune, office });
  const marriage = { ...sectionOf(common, "marriage"), isFirstChild: isFirstChild ? "yes" : "no" };
  return sent(stage, "birth", { ...common, marriage, documents: BROUGHT });
}

/** A couple's request for the mention of their marriage, checked by the desk. */
export async function aCoupleAt(stage: Stage) {
  const common = marriageAnswers();
  families += 1;
  const answers = {
    ...common,
    place: { ...sectionOf(common, "place"), commune: stage.paper.commune },
    office: { code: stage.paper.office },
    husband: { ...sectionOf(common, "husband"), cnie: `A${480_000 + families}` },
    wife: { ...sectionOf(common, "wife"), cnie: `JB${300_000 + families}` },
    documents: { marriageAct: "bring" },
  };
  return checkedFile(stage, await sent(stage, "marriage", answers));
}

async function sent({ at }: Stage, kind: DeclarationKind, answers: Answers): Promise<string> {
  return (await declare(kind, answers, [], at, "fr", true)).id;
}

/** The file as the desk sees it: the documents it needs, the checks in red, its lines. */
export async function checkedFile({ at, officer }: Stage, id: string) {
  const file = await findDeskFile(officer.session, id, at);
  if (!file?.declaration.regime) throw new Error("the desk does not see this file");
  const { declaration } = file;
  const regime = declaration.regime ?? "R36";
  return {
    declaration,
    needs: documentNeeds(declaration, regime)
      .filter(({ need }) => need === "required")
      .map(({ kind }) => kind),
    red: file.checks
      .filter(({ level }) => level === "red")
      .map(({ code }) => code)
      .join(),
    fields: formOf(declaration.kind)
      .reviewFields(declaration.answers)
      .map(({ path }) => path),
  };
}

const CONFIRMED: Review = { verdict: "confirmed", verified: null, reason: null };

export type Drafted = { id: string; draftId: string; digest: string; tifinagh: readonly string[] };

/** A birth checked line by line, and its act drawn up. */
export async function aDraftedAct(stage: Stage, wish: Wish): Promise<Drafted> {
  return drawnUp(stage, await aFileAt(stage, wish));
}

/** A file checked line by line by the officer of its office, and its act drawn up. */
export async function drawnUp({ db, at, officer }: Pick<Stage, "db" | "at" | "officer">, id: string): Promise<Drafted> {
  await asOfficer(officer.session, at, undefined, (context) => takeFile(context, { id }));
  const seen = await findDeskFile(officer.session, id, at);
  if (!seen) throw new Error("the desk does not see this file");
  const verdicts = reviewFieldsOf(seen.declaration).map(({ path }) => ({ path, review: CONFIRMED }));
  await asOfficer(officer.session, at, undefined, (context) => reviewFields(context, { id, verdicts }));
  await asOfficer(officer.session, at, undefined, (context) => markReady(context, { id }));
  const { draftId } = await asOfficer(officer.session, at, undefined, (context) =>
    prepareAct(context, { id, input: { ...COMPLETION, chosenNames: {}, tifinagh: {} } }),
  );
  const { rows } = await db.owner.query<{ digest: string }>(
    "select encode(digest, 'hex') as digest from act_draft where id = $1",
    [draftId],
  );
  const file = await findDeskFile(officer.session, id, at);
  const isPaper = file?.declaration.regime === "R37";
  const tifinagh = isPaper ? [] : Object.keys(file?.declared?.act?.names({ ar: "", latin: "" }) ?? {});
  return { id, draftId, digest: rows[0]?.digest ?? "", tifinagh };
}

/** Read, agreed to and signed: the number it took, or why no electronic act comes of it. */
export async function anActSigned({ db, at, officer }: Stage, { draftId, digest }: Drafted): Promise<string> {
  const { session } = officer;
  const { version, code } = await asOfficer(session, at, 1, (context) => markRead(context, { draftId }));
  const agreed = await asOfficer(session, at, version, (context) =>
    takeAgreement(context, { draftId, digest, agreement: { kind: "code", code } }),
  );
  await db.owner.query("update account set totp_last_step = 0 where id = $1", [session.accountId]);
  const fresh = await codeOf(db, session.accountId, at);
  return asOfficer(session, at, agreed.version, (context) => signAct(context, { draftId, code: fresh })).then(
    ({ no }) => `no ${no}`,
    (refused: unknown) => /"code":"([\w.]+)"/.exec(String(refused))?.[1] ?? String(refused),
  );
}

function typed(on: Parameters<typeof partsOf>[0]): Answers {
  const { year, month, day } = partsOf(on);
  return { day: String(day), month: String(month), year: String(year) };
}
