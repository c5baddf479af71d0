/** The present instant; cores receive it as an argument. */
export function now(): Date {
  return new Date();
}

/** What the clock on a Moroccan wall shows: civil day, time and its distance from UTC at that instant. */
export type WallClock = { day: string; time: string; offsetMinutes: number };

const fields = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Africa/Casablanca",
  calendar: "iso8601",
  numberingSystem: "latn",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  hourCycle: "h23",
});

/** Legal time (`Africa/Casablanca`) of an instant, from the time-zone table of Node itself. */
export function moroccanTime(at: Date): WallClock {
  const part = Object.fromEntries(fields.formatToParts(at).map(({ type, value }) => [type, value]));
  const day = `${part["year"]}-${part["month"]}-${part["day"]}`;
  const time = `${part["hour"]}:${part["minute"]}:${part["second"]}`;
  const offsetMinutes = Math.round((Date.parse(`${day}T${time}Z`) - Math.floor(at.getTime() / 1000) * 1000) / 60_000);
  return { day, time, offsetMinutes };
}

/**
 * The distances from UTC that were in force when a Moroccan clock showed this hour of this day: one as a rule, two where the clock went
 * back over it, none where it was skipped.
 */
export function offsetsInForce(day: string, { hour, minute }: { hour: number; minute: number }): number[] {
  const shown = `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}:00`;
  const asIfUtc = Date.parse(`${day}T${shown}Z`);
  const around = [-1, 1].map((side) => moroccanTime(new Date(asIfUtc + side * 12 * 3_600_000)).offsetMinutes);
  return [...new Set(around)].filter((offset) => {
    const then = moroccanTime(new Date(asIfUtc - offset * 60_000));
    return then.day === day && then.time === shown;
  });
}

/** Moroccan civil day of an instant, `YYYY-MM-DD`. */
export function moroccanDay(at: Date): string {
  return moroccanTime(at).day;
}

/** Whether this Node knows that Morocco keeps UTC+0 since 20 September 2026 and kept UTC+1 before it. */
export function knowsMoroccanTime(): boolean {
  return (
    moroccanTime(new Date("2026-11-22T12:00:00Z")).offsetMinutes === 0 &&
    moroccanTime(new Date("2026-07-01T12:00:00Z")).offsetMinutes === 60
  );
}
