import { frenchCardinal } from "./french-number.ts";
import { requireTime, type TimeOfDay } from "./grammar.ts";

/** The hour of an event: «à dix heures cinquante-deux minutes», «à minuit» (00:00), «à midi», «à zéro heure quinze minutes». */
export function frenchTimeInWords(time: TimeOfDay): string {
  requireTime(time);
  const { hour, minute } = time;
  if (minute === 0 && hour === 0) return "à minuit";
  if (minute === 0 && hour === 12) return "à midi";
  const hours = `à ${frenchCardinal(hour, { feminine: true })} ${hour < 2 ? "heure" : "heures"}`;
  if (minute === 0) return hours;
  return `${hours} ${frenchCardinal(minute, { feminine: true })} ${minute === 1 ? "minute" : "minutes"}`;
}
