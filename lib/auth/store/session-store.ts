import { databaseDay, type IsoDay } from "#lib/calendar/core/index.ts";
import type { Tx } from "#lib/platform/db.ts";
import { isRole } from "../core/index.ts";
import type { StaffSession } from "../session.ts";
import type { Post } from "./posting-store.ts";

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

/**
 * The session named by the transaction's app.session, alive at this moment, and notes that it was seen. It ends with the posting for
 * which it was opened, at midnight of legal time.
 */
export async function findLiveSession(tx: Tx, token: string, today: IsoDay): Promise<StaffSession | undefined> {
  const [row] = await tx.$queryRaw<SessionRow[]>`
    select s.id, s.account_id, st.id as staff_id, s.role, s.office_code, o.name_ar as office_ar, o.name_fr as office_fr,
           st.given_ar, st.family_ar, st.given_latin, st.family_latin, st.gender
      from my_session() s join account a on a.id = s.account_id join staff st on st.id = a.staff_id
      join assignment p on p.id = s.assignment_id and p.ended_at is null and (p.to_on is null or p.to_on >= ${databaseDay(today)}::date)
      left join office o on o.code = s.office_code
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

export async function revokeSession(tx: Tx, sessionId: string, at: Date): Promise<void> {
  await tx.session.updateMany({ where: { id: sessionId, revokedAt: null }, data: { revokedAt: at } });
}
