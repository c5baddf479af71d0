import type { Client } from "pg";
import { uuidv7 } from "#lib/platform/random.ts";
import { workingWeek } from "#lib/territory/core/index.ts";

export type Office = { code: string; nameAr: string; nameFr: string };

const TERRITORY = "99.999.99.99";

/** Invented offices under law 36-21, each with the register of births of the year open. Written by the owner of the database. */
export async function openOffices(owner: Client, count: number, year: number): Promise<Office[]> {
  const offices = Array.from({ length: count }, (_, at) => ({
    code: `999${String(at + 1).padStart(6, "0")}-01`,
    nameAr: `مكتب الحالة المدنية ${at + 1}`,
    nameFr: `Bureau de l’état civil ${at + 1}`,
  }));
  const codes = offices.map(({ code }) => code);
  await owner.query(
    `insert into territory (code, level, kind, name_ar, name_fr) values ($1, 'commune', 'urban', 'جماعة', 'Commune')
     on conflict (code) do nothing`,
    [TERRITORY],
  );
  await owner.query(
    `insert into office (code, kind, territory_code, name_ar, name_fr, address_ar, address_fr, phone, hours)
     select code, 'central', $4, ar, fr, 'العنوان', 'Adresse', '+212500000000', $5
       from unnest($1::text[], $2::text[], $3::text[]) as given (code, ar, fr)`,
    [
      codes,
      offices.map(({ nameAr }) => nameAr),
      offices.map(({ nameFr }) => nameFr),
      TERRITORY,
      JSON.stringify(workingWeek("08:30", "16:30")),
    ],
  );
  await owner.query(
    "insert into office_regime (office_code, from_on, regime, decision) select code, '2026-01-01', 'R36', 'charge' from unnest($1::text[]) as given (code)",
    [codes],
  );
  await owner.query(
    "select open_register_year(id, code, 'birth', $3, 'R36') from unnest($1::uuid[], $2::text[]) as given (id, code)",
    [offices.map(() => uuidv7()), codes, year],
  );
  return offices;
}
