import type { Client } from "pg";
import {
  addDays,
  announceMonth,
  hijriOf,
  HIJRI_SEED,
  type HijriTable,
  type IsoDay,
  monthAfter,
} from "#lib/calendar/core/index.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import { DEMONSTRATION_OFFICES, DEMONSTRATION_REGIMES, DEMONSTRATION_SERVICES } from "../territory/index.ts";

/** Offices of both regimes with the services they opened. */
export async function seedOffices(owner: Client): Promise<void> {
  await owner.query(
    `insert into office (code, kind, territory_code, country_code, name_ar, name_fr, address_ar, address_fr, phone, hours, capacity, authority, valid_from, valid_to, successor)
     select code, kind, "territoryCode", "countryCode", "nameAr", "nameFr", "addressAr", "addressFr", phone, hours, capacity, coalesce(authority, 'interior'), "validFrom", "validTo", successor
       from jsonb_to_recordset($1) as given (code text, kind text, "territoryCode" text, "countryCode" text, "nameAr" text, "nameFr" text,
            "addressAr" text, "addressFr" text, phone text, hours jsonb, capacity int, authority text, "validFrom" date, "validTo" date, successor text)
      order by successor nulls first`,
    [JSON.stringify(DEMONSTRATION_OFFICES)],
  );
  await owner.query(
    `insert into office_regime (office_code, regime, from_on, decision)
     select "officeCode", regime, "from", decision from jsonb_to_recordset($1) as given ("officeCode" text, regime text, "from" date, decision text)`,
    [JSON.stringify(DEMONSTRATION_REGIMES)],
  );
  await owner.query(
    `insert into office_service (office_code, service, from_on, to_on)
     select "officeCode", service, "from", "to" from jsonb_to_recordset($1) as given ("officeCode" text, service text, "from" date, "to" date)`,
    [JSON.stringify(DEMONSTRATION_SERVICES)],
  );
}

/** Kénitra and Agadir wait for a second person to confirm that they switch, two months from now (L36:59). */
export async function proposeWave(owner: Client, today: IsoDay): Promise<void> {
  await owner.query(
    `insert into office_decision (id, number, decided_on, from_on, offices, regime, proposed_by)
     select $1, 'DEMO-2026-03', $2, $3, '{042810101-01,090010101-01}', 'R36', id from account where login = 'centrale'`,
    [uuidv7(), today, addDays(today, 60)],
  );
}

/** The demonstration announces every month up to the running one, as the Ministry of Habous would have. */
export async function announceMonthsUpTo(owner: Client, today: IsoDay): Promise<void> {
  const table = announcedUpTo(HIJRI_SEED, today);
  await owner.query(
    `update hijri_month m set starts_on = given."startsOn", provisional = given.provisional, announced_at = now()
       from jsonb_to_recordset($1) as given (year int, month int, "startsOn" date, provisional boolean)
      where m.year = given.year and m.month = given.month and (m.starts_on <> given."startsOn" or m.provisional <> given.provisional)`,
    [JSON.stringify(table.months)],
  );
}

function announcedUpTo(table: HijriTable, today: IsoDay): HijriTable {
  const firstProvisional = table.months.findLastIndex((month) => !month.provisional);
  let known = table;
  for (let at = firstProvisional; ; at += 1) {
    const [running, next] = [known.months[at], known.months[at + 1]];
    if (!running || !next || next.startsOn > today) return known;
    const length = hijriOf(next.startsOn, known).ok && daysOf(running.startsOn, next.startsOn) === 29 ? 29 : 30;
    const announced = announceMonth(known, { year: running.year, month: running.month, length });
    if (!announced.ok) throw new Error(`${announced.error.code} after ${JSON.stringify(monthAfter(running))}`);
    known = announced.value.state;
  }
}

function daysOf(from: IsoDay, to: IsoDay): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
