import type { Client } from "pg";
import { uuidv7 } from "#lib/platform/random.ts";

/** The office of Agdal, in its place on the map; a test states only what differs. Gives its code. */
export async function anOffice(
  owner: Client,
  {
    code = "044210101-01",
    regime = "R36" as "R36" | "R37",
    year = 2026,
  }: { code?: string; regime?: "R36" | "R37"; year?: number } = {},
): Promise<string> {
  await owner.query(
    `insert into territory (code, parent, level, kind, name_ar, name_fr) values
       ('04', null, 'region', 'region', 'الرباط سلا القنيطرة', 'Rabat-Salé-Kénitra'),
       ('04.421', '04', 'province', 'prefecture', 'الرباط', 'Rabat'),
       ('04.421.01', '04.421', 'commune', 'municipality', 'الرباط', 'Rabat'),
       ('04.421.01.01', '04.421.01', 'arrondissement', 'arrondissement', 'أكدال الرياض', 'Agdal-Riyad') on conflict do nothing`,
  );
  await owner.query(
    `insert into office (code, kind, territory_code, name_ar, name_fr, address_ar, address_fr, phone, hours)
     values ($1, 'arrondissement', '04.421.01.01', 'مكتب الحالة المدنية أكدال', 'Bureau de l’état civil Agdal', 'شارع فرنسا', 'avenue de France', '0537000000', $2)`,
    [code, JSON.stringify(HOURS)],
  );
  await owner.query(
    "insert into office_regime (office_code, from_on, regime, decision) values ($1, '2026-01-01', $2, 'TEST-1')",
    [code, regime],
  );
  for (const kind of ["birth", "death"])
    await owner.query("select open_register_year($1, $2, $3, $4, $5)", [uuidv7(), code, kind, year, regime]);
  return code;
}

const DAY = [{ opens: "08:30", closes: "16:30" }];
const HOURS = { monday: DAY, tuesday: DAY, wednesday: DAY, thursday: DAY, friday: DAY, saturday: [], sunday: [] };
