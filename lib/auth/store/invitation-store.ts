import type { Tx } from "#lib/platform/db.ts";

/** What an invited account is given to begin with: only digests and encrypted secrets. */
export type NewInvitation = {
  passwordHash: string;
  totpKey: Uint8Array;
  codeHash: Uint8Array;
  code: Uint8Array;
  shownUntil: Date;
  until: Date;
};

/** The code that the holder of this session made for an account, still encrypted, while it may be shown. */
export async function findInvitation(
  tx: Tx,
  account: string,
): Promise<{ code: Uint8Array; shownUntil: Date; until: Date } | undefined> {
  const row = await tx.accountInvitation.findUnique({
    where: { accountId: account },
    select: { code: true, shownUntil: true, until: true },
  });
  return row && row.code !== null ? { ...row, code: row.code } : undefined;
}

/** The code was handed over: nothing readable of it is left. */
export async function hideInvitation(tx: Tx, account: string): Promise<void> {
  await tx.accountInvitation.updateMany({ where: { accountId: account }, data: { code: null } });
}

type Opening = { login: string; codeHash: Uint8Array; openingHash: Uint8Array; totpKey: Uint8Array; openedUntil: Date };

export async function openInvitation(tx: Tx, opening: Opening): Promise<string | undefined> {
  const { login, codeHash, openingHash, totpKey, openedUntil } = opening;
  const [row] = await tx.$queryRaw<{ account: string | null }[]>`
    select open_invitation(${login}, ${codeHash}, ${openingHash}, ${totpKey}, ${openedUntil})::text as account`;
  return row?.account ?? undefined;
}

export async function findOpening(
  tx: Tx,
  openingHash: Uint8Array,
): Promise<{ account: string; login: string; totpKey: Uint8Array } | undefined> {
  const [row] = await tx.$queryRaw<{ account: string; login: string; totpKey: Uint8Array }[]>`
    select account_id::text as account, login, totp_key as "totpKey" from find_opened_invitation(${openingHash})`;
  return row;
}

/** False when the invitation was used meanwhile or is too old. */
export async function acceptInvitation(
  tx: Tx,
  openingHash: Uint8Array,
  passwordHash: string,
  step: number,
): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ account: string | null }[]>`
    select accept_invitation(${openingHash}, ${passwordHash}, ${step}::bigint)::text as account`;
  return typeof row?.account === "string";
}
