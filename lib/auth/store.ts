import type { Tx } from "#lib/platform/db.ts";
import { isoDayOf } from "#lib/calendar/core/index.ts";
import { type Delegation, isRole, type Quality, type Role } from "./core/index.ts";
import type { StaffSession } from "./session.ts";

export type SignInAccount = {
  id: string;
  staffId: string;
  passwordHash: string;
  totpKey: Uint8Array;
  isOpen: boolean;
};

/** The account of a login, or nothing. `isOpen` is false while it is suspended or locked after failures. */
export async function findAccount(tx: Tx, login: string, at: Date): Promise<SignInAccount | undefined> {
  const row = await tx.account.findUnique({ where: { login } });
  if (!row) return undefined;
  const isOpen = row.status === "active" && (row.lockedUntil === null || row.lockedUntil <= at);
  return { id: row.id, staffId: row.staffId, passwordHash: row.passwordHash, totpKey: row.totpKey, isOpen };
}

/** Uses a second-factor step once; false when this step or a later one was used before. */
export async function takeTotpStep(tx: Tx, accountId: string, step: number): Promise<boolean> {
  const { count } = await tx.account.updateMany({
    where: { id: accountId, totpLastStep: { lt: BigInt(step) } },
    data: { totpLastStep: BigInt(step) },
  });
  return count === 1;
}

const MOST_FAILURES = 8;
const LOCK_MINUTES = 15;

export async function noteFailure(tx: Tx, accountId: string, at: Date): Promise<void> {
  const lockedUntil = new Date(at.getTime() + LOCK_MINUTES * 60_000);
  const { failedAttempts } = await tx.account.update({
    where: { id: accountId },
    data: { failedAttempts: { increment: 1 } },
    select: { failedAttempts: true },
  });
  if (failedAttempts % MOST_FAILURES === 0)
    await tx.account.update({ where: { id: accountId }, data: { lockedUntil }, select: { id: true } });
}

export async function noteSuccess(tx: Tx, accountId: string, at: Date): Promise<void> {
  await tx.account.update({
    where: { id: accountId },
    data: { failedAttempts: 0, lockedUntil: null, signedInAt: at },
    select: { id: true },
  });
}

export type Post = { id: string; role: Role; officeCode: string | null };

/** The live posting of a person: one office at a time (D22:3). */
export async function findPost(tx: Tx, staffId: string, today: Date): Promise<Post | undefined> {
  const row = await tx.assignment.findFirst({
    where: { staffId, fromOn: { lte: today }, OR: [{ toOn: null }, { toOn: { gte: today } }] },
    orderBy: { fromOn: "desc" },
  });
  return row && isRole(row.role) ? { id: row.id, role: row.role, officeCode: row.officeCode } : undefined;
}

export async function insertSession(
  tx: Tx,
  session: {
    id: string;
    tokenHash: Uint8Array<ArrayBuffer>;
    accountId: string;
    post: Post;
    expiresAt: Date;
    idleMinutes: number;
  },
): Promise<void> {
  const { id, tokenHash, accountId, post, expiresAt, idleMinutes } = session;
  // without giving the row back: nobody sees a session whose token they do not present
  await tx.session.createMany({
    data: [
      {
        id,
        tokenHash,
        accountId,
        assignmentId: post.id,
        officeCode: post.officeCode,
        role: post.role,
        expiresAt,
        idleMinutes,
      },
    ],
  });
}

type SessionRow = {
  id: string;
  account_id: string;
  staff_id: string;
  role: string;
  office_code: string | null;
  office_ar: string | null;
  office_fr: string | null;
  given_ar: string;
  family_ar: string;
  given_latin: string;
  family_latin: string;
  gender: "male" | "female";
};

/** The session named by the transaction's app.session, alive at this moment, and notes that it was seen. */
export async function findLiveSession(tx: Tx, token: string): Promise<StaffSession | undefined> {
  const [row] = await tx.$queryRaw<SessionRow[]>`
    select s.id, s.account_id, st.id as staff_id, s.role, s.office_code, o.name_ar as office_ar, o.name_fr as office_fr,
           st.given_ar, st.family_ar, st.given_latin, st.family_latin, st.gender
      from my_session() s join account a on a.id = s.account_id join staff st on st.id = a.staff_id left join office o on o.code = s.office_code
     where s.id is not null`;
  if (!row || !isRole(row.role)) return undefined;
  await tx.$executeRaw`update session set seen_at = clock_timestamp() where id = ${row.id}::uuid and seen_at < clock_timestamp() - interval '1 minute'`;
  return {
    token,
    id: row.id,
    accountId: row.account_id,
    staffId: row.staff_id,
    role: row.role,
    office:
      row.office_code === null
        ? null
        : { code: row.office_code, nameAr: row.office_ar ?? "", nameFr: row.office_fr ?? "" },
    name: { ar: `${row.given_ar} ${row.family_ar}`, latin: `${row.given_latin} ${row.family_latin}` },
    gender: row.gender,
  };
}

type PlaceName = { nameAr: string; nameFr: string };
export type Posting = { institution: PlaceName | null; territory: PlaceName | null };
type PostingRow = {
  institution_ar: string | null;
  institution_fr: string | null;
  territory_ar: string | null;
  territory_fr: string | null;
};

/** What the posting of a session names besides an office. */
export async function findPosting(tx: Tx, sessionId: string): Promise<Posting> {
  const [row] = await tx.$queryRaw<PostingRow[]>`
    select i.name_ar as institution_ar, i.name_fr as institution_fr, t.name_ar as territory_ar, t.name_fr as territory_fr
      from session s join assignment p on p.id = s.assignment_id
      left join institution i on i.code = p.institution_code left join territory t on t.code = p.territory_code
     where s.id = ${sessionId}::uuid`;
  const named = (nameAr: string | null | undefined, nameFr: string | null | undefined): PlaceName | null =>
    nameAr && nameFr ? { nameAr, nameFr } : null;
  return {
    institution: named(row?.institution_ar, row?.institution_fr),
    territory: named(row?.territory_ar, row?.territory_fr),
  };
}

/** Names of the holders of these accounts, as lists show who has a file in hand. */
export async function namesOfAccounts(
  tx: Tx,
  accountIds: readonly string[],
): Promise<Map<string, { ar: string; latin: string }>> {
  if (accountIds.length === 0) return new Map();
  const rows = await tx.$queryRaw<{ id: string; ar: string; latin: string }[]>`
    select a.id, s.given_ar || ' ' || s.family_ar as ar, s.given_latin || ' ' || s.family_latin as latin
      from account a join staff s on s.id = a.staff_id where a.id = any (${[...accountIds]}::uuid[])`;
  return new Map(rows.map(({ id, ar, latin }) => [id, { ar, latin }]));
}

export type PostedAccount = {
  login: string;
  name: { ar: string; latin: string };
  gender: "male" | "female";
  role: Role;
  office: { nameAr: string; nameFr: string } | null;
  totpKey: Uint8Array;
  totpLastStep: number;
};

type PostedRow = {
  login: string;
  role: string;
  gender: "male" | "female";
  given_ar: string;
  family_ar: string;
  given_latin: string;
  family_latin: string;
  office_ar: string | null;
  office_fr: string | null;
  totp_key: Uint8Array;
  totp_last_step: bigint;
};

/** Open accounts with the office where their holder works today, as posted. */
export async function listPostedAccounts(tx: Tx, today: Date): Promise<PostedAccount[]> {
  const rows = await tx.$queryRaw<PostedRow[]>`
    select a.login, p.role, s.gender, s.given_ar, s.family_ar, s.given_latin, s.family_latin, o.name_ar as office_ar, o.name_fr as office_fr,
           a.totp_key, a.totp_last_step
      from account a join staff s on s.id = a.staff_id join assignment p on p.staff_id = s.id left join office o on o.code = p.office_code
     where a.status = 'active' and p.from_on <= ${today}::date and (p.to_on is null or p.to_on >= ${today}::date)
     order by p.id`;
  return rows.flatMap((row) =>
    isRole(row.role)
      ? [
          {
            login: row.login,
            name: { ar: `${row.given_ar} ${row.family_ar}`, latin: `${row.given_latin} ${row.family_latin}` },
            gender: row.gender,
            role: row.role,
            office: row.office_ar === null ? null : { nameAr: row.office_ar, nameFr: row.office_fr ?? "" },
            totpKey: row.totp_key,
            totpLastStep: Number(row.totp_last_step),
          },
        ]
      : [],
  );
}

export async function revokeSession(tx: Tx, sessionId: string, at: Date): Promise<void> {
  await tx.session.updateMany({ where: { id: sessionId, revokedAt: null }, data: { revokedAt: at } });
}

export async function listDelegations(tx: Tx, staffId: string): Promise<Delegation[]> {
  const rows = await tx.delegation.findMany({ where: { staffId }, orderBy: { fromOn: "desc" } });
  return rows.map((row) => ({
    id: row.id,
    officeCode: row.officeCode,
    quality: row.quality as Quality,
    actKinds: row.actKinds,
    fromOn: isoDayOf(row.fromOn),
    toOn: row.toOn === null ? null : isoDayOf(row.toOn),
    isSuspended: row.suspendedAt !== null,
  }));
}
