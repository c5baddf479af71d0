import type { Tx } from "#lib/platform/db.ts";
import { type Recipient, type RecipientPlace, RETURN_KINDS } from "../core/index.ts";

/** Everybody who receives lists or sheets, by kind and territory. */
export async function listRecipients(tx: Tx): Promise<Recipient[]> {
  const rows = await tx.returnRecipient.findMany({ orderBy: [{ kind: "asc" }, { territoryCode: "asc" }] });
  return rows.flatMap(({ kind, territoryCode, nameAr, nameFr }) => {
    const known = RETURN_KINDS.find((one) => one === kind);
    return known ? [{ kind: known, territory: territoryCode, name: { ar: nameAr, fr: nameFr } }] : [];
  });
}

/** Names the recipient of a kind for a territory, in the place of whoever it was. */
export async function saveRecipient(tx: Tx, { kind, territory, name }: Recipient): Promise<void> {
  const named = { nameAr: name.ar, nameFr: name.fr };
  await tx.returnRecipient.upsert({
    where: { kind_territoryCode: { kind, territoryCode: territory } },
    create: { kind, territoryCode: territory, ...named },
    update: named,
  });
}

/** Takes a recipient off; says whether there was one. */
export async function removeRecipient(tx: Tx, { kind, territory }: RecipientPlace): Promise<boolean> {
  const { count } = await tx.returnRecipient.deleteMany({ where: { kind, territoryCode: territory } });
  return count > 0;
}
