import type { QueueTile } from "#components/desk/today/queue-tiles.tsx";
import type { QueueLine } from "#components/desk/today/queue-table.tsx";
import { daysBetween, type IsoDay, parseIsoDay } from "#lib/calendar/core/index.ts";
import type { DeskRow, DeskToday, QueueCount } from "#lib/declarations/index.ts";
import type { Locale } from "#lib/kernel/texts.ts";
import { moroccanDay } from "#lib/platform/clock.ts";

export function civilDayOf(at: Date): IsoDay {
  const day = parseIsoDay(moroccanDay(at));
  if (!day.ok) throw new Error("the clock gives no day");
  return day.value;
}

/** A tile for every queue, and before those past their term one for what ends soon. */
export function tilesOf({ queues, dueSoon }: Pick<DeskToday, "queues" | "dueSoon">, at: Date): QueueTile[] {
  const soon = {
    queue: "dueSoon",
    count: dueSoon.count,
    oldestHours: null,
    nearestDays: daysTo(dueSoon.nearestDeadline, at),
  };
  return queues.flatMap((count) => (count.queue === "overdue" ? [soon, tileOf(count, at)] : [tileOf(count, at)]));
}

function daysTo(day: IsoDay | null, at: Date): number | null {
  return day && daysBetween(civilDayOf(at), day);
}

function tileOf({ queue, count, oldest, nearestDeadline }: QueueCount, at: Date): QueueTile {
  return {
    queue,
    count,
    oldestHours: oldest && Math.floor((at.getTime() - oldest.getTime()) / 3_600_000),
    nearestDays: daysTo(nearestDeadline, at),
  };
}

export function lineOf(row: DeskRow, locale: Locale, today: IsoDay, appointment: QueueLine["appointment"]): QueueLine {
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
    appointment,
    holder: holder && { name: locale === "ar" ? holder.ar : holder.latin, isMe: holder.isMe },
  };
}

function deadlineOf({ eventOn, deadlineOn }: DeskRow, today: IsoDay): QueueLine["deadline"] {
  if (deadlineOn === null) return null;
  const days = daysBetween(today, deadlineOn);
  const term = eventOn === null ? 30 : Math.max(1, daysBetween(eventOn, deadlineOn));
  return { days, used: Math.round((100 * (term - days)) / term) };
}
