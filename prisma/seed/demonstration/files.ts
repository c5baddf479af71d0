import type { Client } from "pg";
import { markRead, signAct, takeAgreement } from "#lib/acts/index.ts";
import { findSession, signOut, type StaffSession, totpCode } from "#lib/auth/index.ts";
import { addDays, type IsoDay } from "#lib/calendar/core/index.ts";
import {
  type Answers,
  birthReviewFields,
  type Review,
  MentionInput,
  reviewFieldsOf,
} from "#lib/declarations/core/index.ts";
import {
  markDuplicate,
  markReady,
  prepareAct,
  refuseDeclaration,
  requestInformation,
  reviewFields,
  type Sent,
  takeFile,
  enterDeclaredMentions,
  findMentionPreview,
} from "#lib/declarations/index.ts";
import { unwrapSecret } from "#lib/platform/crypto.ts";
import { COUPLES, divorceOf, marriageOf } from "./couples.ts";
import { familyAnswers } from "./families.ts";
import { birthCertificate, fullCopyOfMother, identityCard, marriageAct } from "./specimens.ts";
import { AGDAL, HASSAN } from "./staff.ts";
import { asOfficer, declare, type Document, sessionOf } from "./walk.ts";

type World = { at: Date; today: IsoDay; paperOffice: string };

const RABAT_AGDAL = "04.421.01.01";
const RABAT_SOUISSI = "04.421.01.06";
const RABAT_HASSAN = "04.421.01.05";

/** Files in every state at three offices. Everything goes through the use cases that people use. */
export async function seedFiles(owner: Client, world: World): Promise<void> {
  const nadia = await sessionOf(owner, "nadia");
  const driss = await sessionOf(owner, "driss");
  const abdellah = await sessionOf(owner, "abdellah");
  const anfa = await communeOf(owner, world.paperOffice);

  for (const seed of [1, 2, 3])
    await file(world, seed, { daysAgo: seed, commune: RABAT_AGDAL, office: AGDAL, isSent: false });
  for (const [rank, daysAgo] of [2, 4, 6, 9, 12, 19, 24, 27].entries())
    await file(world, 10 + rank, {
      daysAgo,
      commune: rank % 2 ? RABAT_SOUISSI : RABAT_AGDAL,
      office: AGDAL,
      withDocuments: rank < 4,
    });
  await file(world, 20, {
    daysAgo: 5,
    commune: RABAT_SOUISSI,
    office: AGDAL,
    isMotherAlone: true,
    withDocuments: true,
  });
  await file(world, 21, { daysAgo: 41, commune: RABAT_AGDAL, office: AGDAL });

  const asked = await file(world, 22, { daysAgo: 8, commune: RABAT_AGDAL, office: AGDAL });
  await ask(nadia, world, asked);
  const refused = await file(world, 23, { daysAgo: 14, commune: RABAT_AGDAL, office: AGDAL });
  await refuse(nadia, world, refused);
  const first = await file(world, 24, { daysAgo: 7, commune: RABAT_SOUISSI, office: AGDAL });
  const second = await file(world, 24, { daysAgo: 7, commune: RABAT_SOUISSI, office: AGDAL });
  await setAside(nadia, world, second, first.reference);
  await file(world, 25, { daysAgo: 6, commune: RABAT_AGDAL, office: AGDAL });
  await file(world, 25, { daysAgo: 6, commune: RABAT_AGDAL, office: HASSAN });

  for (const seed of [30, 31, 32])
    await check(
      nadia,
      world,
      await file(world, seed, { daysAgo: seed - 20, commune: RABAT_AGDAL, office: AGDAL, withDocuments: seed === 30 }),
    );
  await register(owner, world, nadia, AGDAL, RABAT_AGDAL, 40, 9);
  await requestMentions(owner, world, nadia);
  await register(owner, world, driss, HASSAN, RABAT_HASSAN, 60, 4);
  for (const seed of [70, 71, 72, 73])
    await file(world, seed, {
      daysAgo: seed - 67,
      commune: anfa,
      office: world.paperOffice,
      withDocuments: seed === 70,
    });
  await check(
    abdellah,
    world,
    await file(world, 75, { daysAgo: 11, commune: anfa, office: world.paperOffice, withDocuments: true }),
  );
  for (const session of [nadia, driss, abdellah]) await signOut((await findSession(session.token)) ?? session);
}

async function communeOf(owner: Client, office: string): Promise<string> {
  const { rows } = await owner.query<{ territory_code: string }>("select territory_code from office where code = $1", [
    office,
  ]);
  return rows[0]?.territory_code ?? "";
}

type Declared = Sent & { answers: Answers };
type Wish = {
  daysAgo: number;
  commune: string;
  office: string;
  isSent?: boolean;
  isMotherAlone?: boolean;
  withDocuments?: boolean;
};

async function file(world: World, seed: number, wish: Wish): Promise<Declared> {
  const { daysAgo, commune, office, isSent = true, isMotherAlone = false, withDocuments = false } = wish;
  const answers = familyAnswers({
    seed,
    bornOn: addDays(world.today, -daysAgo),
    commune,
    office,
    email: `famille${seed}@example.ma`,
    isMotherAlone,
  });
  const documents = withDocuments ? await documentsOf(answers, isMotherAlone) : [];
  const brought: Answers = withDocuments
    ? {}
    : { birthCertificate: "bring", marriageAct: "bring", motherFullCopy: "bring" };
  const sentAt = new Date(world.at.getTime() - Math.min(daysAgo, 20) * 43_200_000);
  const sent = await declare(
    "birth",
    { ...answers, documents: brought },
    documents,
    sentAt,
    seed % 3 === 0 ? "fr" : "ar",
    isSent,
  );
  return { ...sent, answers };
}

async function documentsOf(answers: Answers, isMotherAlone: boolean): Promise<Document[]> {
  const certificate = {
    kind: "birthCertificate",
    name: "avis-de-naissance.pdf",
    content: await birthCertificate(answers),
  };
  const mother = { kind: "motherCnie", name: "cnie-mere.pdf", content: await identityCard(answers, "mother") };
  if (isMotherAlone)
    return [
      certificate,
      mother,
      { kind: "motherFullCopy", name: "copie-integrale.pdf", content: await fullCopyOfMother(answers) },
    ];
  return [
    certificate,
    mother,
    { kind: "marriageAct", name: "acte-de-mariage.pdf", content: await marriageAct(answers) },
    { kind: "fatherCnie", name: "cnie-pere.pdf", content: await identityCard(answers, "father") },
  ];
}

async function ask(officer: StaffSession, { at }: World, { id }: Declared): Promise<void> {
  const { version } = await asOfficer(officer, at, undefined, (context) => takeFile(context, { id }));
  const items = [
    { kind: "document", target: "birthCertificate", reason: "unreadable" },
    { kind: "field", target: "mother.birthPlace", reason: "differs" },
  ] as const;
  await asOfficer(officer, at, version, (context) => requestInformation(context, { id, items: [...items] }));
}

async function refuse(officer: StaffSession, { at }: World, { id }: Declared): Promise<void> {
  const { version } = await asOfficer(officer, at, undefined, (context) => takeFile(context, { id }));
  await asOfficer(officer, at, version, (context) => refuseDeclaration(context, { id, reason: "alreadyRegistered" }));
}

async function setAside(officer: StaffSession, { at }: World, { id }: Declared, of: string): Promise<void> {
  const { version } = await asOfficer(officer, at, undefined, (context) => takeFile(context, { id }));
  await asOfficer(officer, at, version, (context) => markDuplicate(context, { id, of }));
}

const CONFIRMED: Review = { verdict: "confirmed", verified: null, reason: null };

async function check(officer: StaffSession, { at }: World, { id, answers }: Declared): Promise<void> {
  const { version } = await asOfficer(officer, at, undefined, (context) => takeFile(context, { id }));
  const verdicts = birthReviewFields(answers).map(({ path }) => ({ path, review: CONFIRMED }));
  await asOfficer(officer, at, undefined, (context) => reviewFields(context, { id, verdicts }));
  await asOfficer(officer, at, version, (context) => markReady(context, { id }));
}

/** Acts of the running year, each signed with a code of its own: one code, one signature. */
async function register(
  owner: Client,
  world: World,
  officer: StaffSession,
  office: string,
  commune: string,
  firstSeed: number,
  count: number,
): Promise<void> {
  const { rows } = await owner.query<{ totp_key: Buffer }>("select totp_key from account where id = $1", [
    officer.accountId,
  ]);
  const key = unwrapSecret(new Uint8Array(rows[0]?.totp_key ?? []));
  for (let rank = 0; rank < count; rank += 1) {
    const at = new Date(world.at.getTime() - (count - rank + 2) * 30_000);
    const isMotherAlone = rank === 4;
    const declared = await file(world, firstSeed + rank, { daysAgo: 3 + rank * 2, commune, office, isMotherAlone });
    await check(officer, { ...world, at }, declared);
    const { draftId } = await asOfficer(officer, at, undefined, (context) =>
      prepareAct(context, {
        id: declared.id,
        input: {
          identityProof: { kind: "cnie", number: "ZZ100200" },
          familyName: null,
          tifinagh: {},
          hijri: { offset: 0, reason: "مراجعة التقويم الرسمي" },
          signature: rank === 2 ? { officerAlone: "cannotSign" } : "declarant",
        },
      }),
    );
    const read = await asOfficer(officer, at, 1, (context) => markRead(context, { draftId }));
    const { rows: drafts } = await owner.query<{ digest: Buffer }>("select digest from act_draft where id = $1", [
      draftId,
    ]);
    const digest = drafts[0]?.digest.toString("hex") ?? "";
    const agreement = rank === 2 ? ({ kind: "officerAlone" } as const) : ({ kind: "code", code: read.code } as const);
    const agreed = await asOfficer(officer, at, read.version, (context) =>
      takeAgreement(context, { draftId, digest, agreement }),
    );
    await asOfficer(officer, at, agreed.version, (context) => signAct(context, { draftId, code: totpCode(key, at) }));
  }
}

/** A marriage just received, a divorce that waits for its applicant, and a marriage whose mentions are entered. */
async function requestMentions(owner: Client, world: World, officer: StaffSession): Promise<void> {
  const where = { today: world.today, commune: RABAT_AGDAL, office: AGDAL };
  // the officer's last signature took an earlier code, and the code of this very moment is left for signing in
  const at = new Date(world.at.getTime() - 60_000);
  const request = async (kind: "marriage" | "divorce", answers: Answers): Promise<CoupleFile> => {
    const sent = await declare(kind, answers, [], new Date(at.getTime() - 86_400_000), "ar", true);
    return { ...sent, kind, answers };
  };
  await request("marriage", marriageOf(COUPLES.newlyMarried, where));
  await checkCouple(officer, at, await request("divorce", divorceOf(COUPLES.parted, where)));
  const married = await request("marriage", marriageOf(COUPLES.married, where));
  await checkCouple(officer, at, married);
  const preview = await findMentionPreview(officer, { id: married.id, typed: {} }, at);
  if (!preview?.built.ok) throw new Error(`no mention: ${JSON.stringify(preview?.built)}`);
  const { digest, sides, applicant } = preview.built.value;
  const [husband, wife] = sides.map(({ told }) => told);
  const { rows } = await owner.query<{ totp_key: Buffer }>("select totp_key from account where id = $1", [
    officer.accountId,
  ]);
  const code = totpCode(unwrapSecret(new Uint8Array(rows[0]?.totp_key ?? [])), at);
  const input = MentionInput.parse({
    targets: { husband, wife },
    digest,
    identityProof: { kind: "cnie", number: applicant.cnie },
    originalsSeen: "yes",
    code,
  });
  await asOfficer(officer, at, preview.declaration.version, (context) =>
    enterDeclaredMentions(context, { id: married.id, input }),
  );
}

type CoupleFile = Sent & { kind: "marriage" | "divorce"; answers: Answers };

async function checkCouple(officer: StaffSession, at: Date, { id, kind, answers }: CoupleFile): Promise<void> {
  const { version } = await asOfficer(officer, at, undefined, (context) => takeFile(context, { id }));
  const verdicts = reviewFieldsOf({ kind, answers }).map(({ path }) => ({ path, review: CONFIRMED }));
  await asOfficer(officer, at, undefined, (context) => reviewFields(context, { id, verdicts }));
  await asOfficer(officer, at, version, (context) => markReady(context, { id }));
}
