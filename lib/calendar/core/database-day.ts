import { type IsoDay, parseIsoDay } from "./civil-day.ts";

/** The civil day of a database `date`, which the driver gives as midnight UTC. An impossible date is a fault. */
export function isoDayOf(midnightUtc: Date): IsoDay {
  const day = parseIsoDay(midnightUtc.toISOString().slice(0, 10));
  if (!day.ok) throw new Error("a database date is outside the years 1 to 9999");
  return day.value;
}

/** The database form of a civil day: midnight UTC. */
export function databaseDay(day: IsoDay): Date {
  return new Date(`${day}T00:00:00Z`);
}
