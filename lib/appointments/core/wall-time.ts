/** An hour on the wall of the office, `09:30`. The alphabet orders it. */
export type WallTime = string;

const FORM = /^([01]\d|2[0-3]):[0-5]\d$/;

export function isWallTime(text: string): text is WallTime {
  return FORM.test(text);
}

export function minutesOf(time: WallTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** Minutes after midnight as an hour of the wall; a day has 1440 of them. */
export function wallTime(minutes: number): WallTime {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
