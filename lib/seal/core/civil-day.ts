const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MICROS_PER_HOUR = 3_600_000_000n;

/** Whether the text is a day of the Gregorian calendar, `YYYY-MM-DD`. */
export function isCivilDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

/**
 * The instants (microseconds since 1970, end exclusive) at which it may have been that day in Morocco.
 * Legal time was UTC+1 until 20 September 2026 and is UTC since: the day is taken with the earlier hour.
 */
export function instantsOf(day: string): { from: bigint; until: bigint } {
  const midnight = BigInt(Date.parse(`${day}T00:00:00Z`)) * 1000n;
  return { from: midnight - MICROS_PER_HOUR, until: midnight + 24n * MICROS_PER_HOUR };
}
