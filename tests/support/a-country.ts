import { parseIsoDay } from "#lib/calendar/core/index.ts";
import { moroccanDay, now } from "#lib/platform/clock.ts";
import { seedBase } from "../../prisma/seed/base.ts";
import { openRegisters, seedAccounts } from "../../prisma/seed/demonstration/accounts.ts";
import { announceMonthsUpTo, seedOffices } from "../../prisma/seed/demonstration/offices.ts";
import { registerKeys } from "../../prisma/tools/register-keys.ts";
import type { TestDatabase } from "./database.ts";
import { config } from "#lib/platform/config.ts";

/** Two offices of electronic acts and one of paper registers, as the tests name them. */
export const AGDAL = { office: "044210101-01", commune: "04.421.01.01", officer: "nadia", clerk: "hamid" } as const;
export const HASSAN = { office: "044210105-01", commune: "04.421.01.05", officer: "driss", clerk: "samira" } as const;

export type Place = { office: string; commune: string };

/**
 * Territory, offices of both regimes, calendar, one account for every role with its authority and keys, and the registers of the year.
 * Gives the office that keeps its registers on paper.
 */
export async function givenCountry(db: TestDatabase): Promise<{ paper: Place }> {
  const today = parseIsoDay(moroccanDay(now()));
  if (!today.ok) throw new Error("the clock gives no day");
  await seedBase(db.owner);
  await seedOffices(db.owner);
  await announceMonthsUpTo(db.owner, today.value);
  const { rows } = await db.owner.query<Place>(
    `select o.code as office, o.territory_code as commune from office o where o.name_fr like '%Anfa%'
        and (select regime from office_regime r where r.office_code = o.code order by from_on desc limit 1) = 'R37'`,
  );
  const [paper] = rows;
  if (!paper) throw new Error("the country has no office of paper registers");
  await seedAccounts(db.owner, paper.office);
  await openRegisters(db.owner, today.value);
  await registerKeys(db.owner, `${config().dataDirectory}/secrets`);
  return { paper };
}
