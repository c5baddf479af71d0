import { databaseDay, type IsoDay, isoDayOf } from "#lib/calendar/core/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import type { Tx } from "#lib/platform/db.ts";
import { raisedCode } from "#lib/platform/raised-code.ts";
import type { MentionContent, SubjectRole } from "../core/index.ts";

export type FoundAct = { id: string; name: { ar: string; latin: string } };

/** The birth act of an exact reference with its names, for a ready request; the reading leaves its trace. Nothing where it may not be seen. */
export async function findActForMention(
  tx: Tx,
  wanted: { declarationId: string; readingId: string; officeCode: string; year: number; no: number; today: IsoDay },
): Promise<FoundAct | undefined> {
  const { declarationId, readingId, officeCode, year, no, today } = wanted;
  const [row] = await tx.$queryRaw<
    { id: string; given_ar: string; family_ar: string; given_latin: string; family_latin: string }[]
  >`
    select * from find_act_for_mention(${declarationId}::uuid, ${readingId}::uuid, ${officeCode}, ${year}::int, ${no}::int, ${databaseDay(today)}::date)`;
  return (
    row && {
      id: row.id,
      name: {
        ar: `${row.given_ar} ${row.family_ar}`.trim(),
        latin: `${row.given_latin} ${row.family_latin}`.trim(),
      },
    }
  );
}

export type Entering = {
  id: string;
  declarationId: string;
  version: number;
  mention: MentionContent;
  canon: Uint8Array;
  delegationId: string;
  keyId: string;
  signature: Uint8Array;
  approvedAt: Date;
};
export type Entered = { no: number | null; enteredAt: Date; hash: Uint8Array };

const REFUSALS = [
  "auth.notAllowed",
  "acts.noAuthority",
  "acts.noSigningKey",
  "declarations.notFound",
  "declarations.otherOffice",
  "mentions.notPossibleNow",
  "mentions.draftChanged",
  "mentions.actOnPaper",
  "mentions.actUnknown",
  "mentions.sameAct",
  "mentions.actKeptElsewhere",
];

/** The one writer of mentions. Gives its place on the act, or the refusal that the database itself raised. */
export async function enterMention(tx: Tx, call: Entering): Promise<Result<Entered>> {
  const { target, kind, subject, effectiveOn, drawnUpOn } = call.mention;
  try {
    const [row] = await tx.$queryRaw<{ no: number | null; entered_at: Date; hash: Uint8Array }[]>`
      select * from enter_mention(${call.id}::uuid, ${call.declarationId}::uuid, ${call.version}::int, ${kind}, ${subject},
        ${target.actId}::uuid, ${target.officeCode}, ${target.office}, ${target.number}, ${target.year}::int,
        ${databaseDay(effectiveOn)}::date, ${databaseDay(drawnUpOn)}::date, ${call.canon}, ${call.delegationId}::uuid, 'totp',
        ${call.keyId}, ${call.signature}, ${call.approvedAt})`;
    if (!row) throw new Error("enter_mention gave no row");
    return ok({ no: row.no, enteredAt: row.entered_at, hash: row.hash });
  } catch (thrown) {
    const code = raisedCode(thrown);
    if (code !== undefined && REFUSALS.includes(code)) return err({ code });
    throw thrown;
  }
}

export type KeptMention = {
  id: string;
  subject: SubjectRole;
  actId: string | null;
  no: number | null;
  officeCode: string;
  canon: Uint8Array;
  hash: Uint8Array;
  effectiveOn: IsoDay;
  enteredAt: Date;
};

type KeptRow = {
  id: string;
  act_id: string | null;
  no: number | null;
  office_code: string;
  subject_role: SubjectRole;
  canon: Uint8Array;
  hash: Uint8Array;
  effective_on: Date;
  entered_at: Date;
};

/** The mentions of a request, the husband's first, with the trace of their reading. */
export async function readMentions(
  tx: Tx,
  declarationId: string,
  readingId: string,
  purpose: string,
): Promise<KeptMention[]> {
  const rows = await tx.$queryRaw<KeptRow[]>`
    select * from read_mentions(${declarationId}::uuid, ${readingId}::uuid, ${purpose})`;
  return rows.map((row) => ({
    id: row.id,
    subject: row.subject_role,
    actId: row.act_id,
    no: row.no,
    officeCode: row.office_code,
    canon: row.canon,
    hash: row.hash,
    effectiveOn: isoDayOf(row.effective_on),
    enteredAt: row.entered_at,
  }));
}
