import type { QueueTile } from "#components/desk/today/queue-tiles.tsx";
import type { QueueLine } from "#components/desk/today/queue-table.tsx";
import { daysBetween, type IsoDay, parseIsoDay } from "#lib/calendar/core/index.ts";
import type { DeskRow, QueueCount } from "#lib/declarations/index.ts";
import type { Locale } from "#lib/kernel/texts.ts";
import { moroccanDay } from "#lib/platform/clock.ts";

export function civilDayOf(at: Date): IsoDay {
  const day = parseIsoDay(moroccanDay(at));
  if (!day.ok) throw new Error("the clock gives no day");
  return day.value;
}

export function tileOf({ queue, count, oldest, nearestDeadline }: QueueCount, at: Date): QueueTile {
  return {
    queue,
    count,
    oldestHours: oldest && Math.floor((at.getTime() - oldest.getTime()) / 3_600_000),
    nearestDays: nearestDeadline && daysBetween(civilDayOf(at), nearestDeadline),
  };
}

export function lineOf(row: DeskRow, locale: Locale, today: IsoDay): QueueLine {
  const { id, reference, kind, name, eventOn, origin, documents, holder } = row;
  return {
    id,
    reference,
    kind,
    name,
    eventOn,
    origin,
    documents,
    deadline: deadlineOf(row, today),
    holder: holder && { name: locale === "ar" ? holder.ar : holder.latin, isMe: holder.isMe },
  };
}

function deadlineOf({ eventOn, deadlineOn }: DeskRow, today: IsoDay): QueueLine["deadline"] {
  if (deadlineOn === null) return null;
  const days = daysBetween(today, deadlineOn);
  const term = eventOn === null ? 30 : Math.max(1, daysBetween(eventOn, deadlineOn));
  return { days, used: Math.round((100 * (term - days)) / term) };
}
