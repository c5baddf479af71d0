import type { DeskGroup } from "#components/layout/desk-navigation.tsx";
import type { Locale, T } from "#lib/kernel/texts.ts";

/** The side list: the pages of the desk besides its queues. */
export function deskPlaces(
  current:
    | "today"
    | "counter"
    | "downtime"
    | "appointments"
    | "notices"
    | "institutions"
    | "registers"
    | "acts"
    | "issued"
    | "requests"
    | "rulings"
    | "legacy"
    | "certificates"
    | "staff"
    | null,
  locale: Locale,
  t: T,
): DeskGroup {
  return {
    items: [
      { href: `/${locale}/desk`, label: t("today.title"), icon: "home", current: current === "today" },
      { href: `/${locale}/desk/counter`, label: t("counter.title"), icon: "plus", current: current === "counter" },
      { href: `/${locale}/desk/downtime`, label: t("downtime.title"), icon: "pen", current: current === "downtime" },
      {
        href: `/${locale}/desk/appointments`,
        label: t("appointments:desk.title"),
        icon: "calendar",
        current: current === "appointments",
      },
      {
        href: `/${locale}/desk/notices`,
        label: t("notices:title"),
        icon: "mail",
        current: current === "notices",
      },
      {
        href: `/${locale}/desk/institutions`,
        label: t("exOfficio.title"),
        icon: "myrtle",
        current: current === "institutions",
      },
      {
        href: `/${locale}/desk/requests`,
        label: t("requests:desk.title"),
        icon: "download",
        current: current === "requests",
      },
      { href: `/${locale}/desk/acts`, label: t("acts:open.title"), icon: "search", current: current === "acts" },
      { href: `/${locale}/desk/issued`, label: t("issuing:list.title"), icon: "print", current: current === "issued" },
      {
        href: `/${locale}/desk/registers`,
        label: t("registers.title"),
        icon: "book",
        current: current === "registers",
      },
      {
        href: `/${locale}/desk/rulings`,
        label: t("corrections:title"),
        icon: "scales",
        current: current === "rulings",
      },
      { href: `/${locale}/desk/legacy`, label: t("legacy:title"), icon: "stack", current: current === "legacy" },
      {
        href: `/${locale}/desk/certificates`,
        label: t("certificates:title"),
        icon: "file",
        current: current === "certificates",
      },
      { href: `/${locale}/desk/staff`, label: t("staff:own.title"), icon: "people", current: current === "staff" },
    ],
  };
}
