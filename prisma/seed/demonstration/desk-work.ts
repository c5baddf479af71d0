import type { Client } from "pg";
import { markRead, signAct, takeAgreement } from "#lib/acts/index.ts";
import { type StaffSession, totpCode } from "#lib/auth/index.ts";
import type { IsoDay } from "#lib/calendar/core/index.ts";
import {
  type Answers,
  type CompletionInput,
  type DeclarationKind,
  type Review,
  reviewFieldsOf,
} from "#lib/declarations/core/index.ts";
import {
  markDuplicate,
  markReady,
  prepareAct,
  referName,
  refuseDeclaration,
  requestInformation,
  reviewFields,
  type Sent,
  takeFile,
} from "#lib/declarations/index.ts";
import { unwrapSecret } from "#lib/platform/crypto.ts";
import { asOfficer } from "./walk.ts";

export type World = { at: Date; today: IsoDay; paperOffice: string };

/** A file that was sent, with what was typed. */
export type Declared = Sent & { kind: DeclarationKind; answers: Answers };

export async function ask(officer: StaffSession, { at }: World, { id }: Declared): Promise<void> {
  const { version } = await asOfficer(officer, at, undefined, (context) => takeFile(context, { id }));
  const items = [
    { kind: "document", target: "birthCertificate", reason: "unreadable" },
    { kind: "field", target: "mother.birthPlace", reason: "differs" },
  ] as const;
  await asOfficer(officer, at, version, (context) => requestInformation(context, { id, items: [...items] }));
}

export async function refuse(officer: StaffSession, { at }: World, { id }: Declared): Promise<void> {
  const { version } = await asOfficer(officer, at, undefined, (context) => takeFile(context, { id }));
  await asOfficer(officer, at, version, (context) => refuseDeclaration(context, { id, reason: "alreadyRegistered" }));
}

export async function setAside(officer: StaffSession, { at }: World, { id }: Declared, of: string): Promise<void> {
  const { version } = await asOfficer(officer, at, undefined, (context) => takeFile(context, { id }));
  await asOfficer(officer, at, version, (context) => markDuplicate(context, { id, of }));
}

/** Receives a ready file provisionally: its given name goes to the High Commission, where the demonstration's account finds it. */
export async function referGivenName(officer: StaffSession, at: Date, { id }: Declared): Promise<void> {
  const input: CompletionInput = {
    identityProof: { kind: "cnie", number: "ZZ100300" },
    familyName: null,
    tifinagh: {},
    hijri: { offset: 0, reason: "مراجعة التقويم الرسمي" },
    signature: "declarant",
  };
  const dispute = {
    ground: "place",
    officeReason: "الاسم المختار هو اسم مدينة معروفة، ونبه المصرح إلى ذلك.",
    declarantReason: "اسم جدتها رحمها الله، وهو متداول في أسرتنا منذ أجيال.",
    insists: "yes",
  } as const;
  await asOfficer(officer, at, undefined, (context) => referName(context, { id, input, dispute }));
}

const CONFIRMED: Review = { verdict: "confirmed", verified: null, reason: null };

/** Takes a file in hand, confirms every line of it, finds it ready. */
export async function check(officer: StaffSession, at: Date, { id, kind, answers }: Declared): Promise<void> {
  const { version } = await asOfficer(officer, at, undefined, (context) => takeFile(context, { id }));
  const verdicts = reviewFieldsOf({ kind, answers }).map(({ path }) => ({ path, review: CONFIRMED }));
  await asOfficer(officer, at, undefined, (context) => reviewFields(context, { id, verdicts }));
  await asOfficer(officer, at, version, (context) => markReady(context, { id }));
}

/** Draws up the act of a ready file, reads it to the declarant, takes their agreement, signs with the code of that moment: one code, one signature. */
export async function drawUpAndSign(
  owner: Client,
  officer: StaffSession,
  at: Date,
  { id, isSignedAlone = false }: { id: string; isSignedAlone?: boolean },
): Promise<void> {
  const input: CompletionInput = {
    identityProof: { kind: "cnie", number: "ZZ100200" },
    familyName: null,
    tifinagh: {},
    hijri: { offset: 0, reason: "مراجعة التقويم الرسمي" },
    signature: isSignedAlone ? { officerAlone: "cannotSign" } : "declarant",
  };
  const { draftId } = await asOfficer(officer, at, undefined, (context) => prepareAct(context, { id, input }));
  const read = await asOfficer(officer, at, 1, (context) => markRead(context, { draftId }));
  const { rows } = await owner.query<{ digest: Buffer }>("select digest from act_draft where id = $1", [draftId]);
  const digest = rows[0]?.digest.toString("hex") ?? "";
  const agreement = isSignedAlone ? ({ kind: "officerAlone" } as const) : ({ kind: "code", code: read.code } as const);
  const agreed = await asOfficer(officer, at, read.version, (context) =>
    takeAgreement(context, { draftId, digest, agreement }),
  );
  const code = await codeOf(owner, officer, at);
  await asOfficer(officer, at, agreed.version, (context) => signAct(context, { draftId, code }));
}

/** The code that the officer's device shows at a moment. */
export async function codeOf(owner: Client, officer: StaffSession, at: Date): Promise<string> {
  const { rows } = await owner.query<{ totp_key: Buffer }>("select totp_key from account where id = $1", [
    officer.accountId,
  ]);
  return totpCode(unwrapSecret(new Uint8Array(rows[0]?.totp_key ?? [])), at);
}
