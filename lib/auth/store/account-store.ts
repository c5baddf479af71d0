import type { Tx } from "#lib/platform/db.ts";

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
  const { id, staffId, passwordHash, totpKey } = row;
  return { id, staffId, passwordHash, totpKey, isOpen };
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
