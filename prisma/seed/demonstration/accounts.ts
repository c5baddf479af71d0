import type { Client } from "pg";
import type { IsoDay } from "#lib/calendar/core/index.ts";
import { hashPassword, wrapSecret } from "#lib/platform/crypto.ts";
import { randomBytes, uuidv7 } from "#lib/platform/random.ts";
import { ed25519PublicKey } from "#lib/seal/core/index.ts";
import { DEMONSTRATION_PASSWORD, demonstrationStaff, INSTITUTIONS } from "./staff.ts";

const POSTED_ON = "2026-02-02";

/** Accounts with password and second factor, postings, delegations of signature and signing keys. */
export async function seedAccounts(owner: Client, paperOffice: string): Promise<void> {
  const passwordHash = await hashPassword(DEMONSTRATION_PASSWORD);
  for (const { code, kind, nameAr, nameFr, territory } of INSTITUTIONS)
    await owner.query(
      "insert into institution (code, kind, name_ar, name_fr, territory_code) values ($1, $2, $3, $4, $5)",
      [code, kind, nameAr, nameFr, territory],
    );
  for (const [rank, person] of demonstrationStaff(paperOffice).entries()) {
    const [staff, account] = [uuidv7(), uuidv7()];
    await owner.query(
      "insert into staff (id, given_ar, family_ar, given_latin, family_latin, gender, cnie) values ($1, $2, $3, $4, $5, $6, $7)",
      [staff, ...person.ar, ...person.latin, person.gender, `ZZ${900_100 + rank}`],
    );
    await owner.query(
      "insert into account (id, staff_id, login, password_hash, totp_key) values ($1, $2, $3, $4, $5)",
      [account, staff, person.login, passwordHash, Buffer.from(wrapSecret(randomBytes(20)))],
    );
    await owner.query(
      "insert into assignment (id, staff_id, role, office_code, institution_code, territory_code, from_on) values ($1, $2, $3, $4, $5, $6, $7)",
      [
        uuidv7(),
        staff,
        person.role,
        person.office ?? null,
        person.institution ?? null,
        person.territory ?? null,
        POSTED_ON,
      ],
    );
    if (person.quality)
      await seedAuthority(owner, { staff, account, office: person.office ?? "", quality: person.quality });
  }
}

async function seedAuthority(
  owner: Client,
  { staff, account, office, quality }: { staff: string; account: string; office: string; quality: string },
): Promise<void> {
  await owner.query(
    "insert into delegation (id, staff_id, office_code, quality, act_kinds, from_on, to_on, decision) values ($1, $2, $3, $4, '{birth,death,mention}', $5, '2027-12-31', 'DEMO-2026-01')",
    [uuidv7(), staff, office, quality, POSTED_ON],
  );
  const secret = randomBytes(32);
  await owner.query(
    "insert into signing_key (id, purpose, account_id, public_key, wrapped_private, valid_from) values ($1, 'officer', $2, $3, $4, $5)",
    [
      `officer-${account.slice(-12)}`,
      account,
      Buffer.from(ed25519PublicKey(secret)),
      Buffer.from(wrapSecret(secret)),
      POSTED_ON,
    ],
  );
}

/** A register of births and one of deaths for the running year at every office that keeps electronic acts. */
export async function openRegisters(owner: Client, today: IsoDay): Promise<void> {
  const { rows } = await owner.query<{ office_code: string }>(
    `select distinct on (office_code) office_code, regime from office_regime where from_on <= $1 order by office_code, from_on desc`,
    [today],
  );
  for (const row of rows as { office_code: string; regime: string }[])
    for (const kind of ["birth", "death"])
      await owner.query("select open_register_year($1, $2, $3, $4, $5)", [
        uuidv7(),
        row.office_code,
        kind,
        Number(today.slice(0, 4)),
        row.regime,
      ]);
}
