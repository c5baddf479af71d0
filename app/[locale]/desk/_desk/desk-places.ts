import type { DeskGroup } from "#components/layout/desk-navigation.tsx";
import type { Locale, T } from "#lib/kernel/texts.ts";

/** The side list: the pages of the desk besides its queues. */
export function deskPlaces(
  current: "today" | "counter" | "appointments" | "institutions" | null,
  locale: Locale,
  t: T,
): DeskGroup {
  return {
    items: [
      { href: `/${locale}/desk`, label: t("today.title"), icon: "home", current: current === "today" },
      { href: `/${locale}/desk/counter`, label: t("counter.title"), icon: "plus", current: current === "counter" },
      {
        href: `/${locale}/desk/appointments`,
        label: t("appointments:desk.title"),
        icon: "calendar",
        current: current === "appointments",
      },
      {
        href: `/${locale}/desk/institutions`,
        label: t("exOfficio.title"),
        icon: "myrtle",
        current: current === "institutions",
      },
    ],
  };
}
