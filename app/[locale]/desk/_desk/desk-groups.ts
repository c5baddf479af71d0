import type { QueueTile } from "#components/desk/today/queue-tiles.tsx";
import type { DeskGroup } from "#components/layout/desk-navigation.tsx";
import type { IconName } from "#components/ui/icon.tsx";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { deskPlaces } from "./desk-places.ts";

const ICONS: Readonly<Record<string, IconName>> = {
  new: "folder",
  inReview: "eye",
  waitingForCitizen: "send",
  toComplete: "quill",
  referred: "scales",
  dueSoon: "clock",
  overdue: "clock",
  waitingForPermission: "scales",
};

/** The side list: the pages of the desk, then the queues of the office with their counts. */
export function deskGroups(tiles: readonly QueueTile[], chosen: string, locale: Locale, t: T): DeskGroup[] {
  return [
    deskPlaces(null, locale, t),
    {
      title: t("navigation.queues"),
      items: tiles.map(({ queue, count }) => ({
        href: `/${locale}/desk?queue=${queue}`,
        label: t(`queue.${queue}`),
        icon: ICONS[queue] ?? "folder",
        count,
        current: queue === chosen,
      })),
    },
  ];
}
