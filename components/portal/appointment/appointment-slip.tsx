import type { IsoDay } from "#lib/calendar/core/index.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import type { Office } from "#lib/territory/core/index.ts";
import { timeWords } from "../../ui/date-words.ts";
import { Reference } from "../../ui/reference.tsx";
import { SummaryList } from "../../ui/summary-list.tsx";
import { appointmentDay } from "./appointment-words.ts";

type AppointmentSlipProps = {
  living: { day: IsoDay; time: string };
  reference: string;
  office: Office;
  locale: Locale;
  t: T;
};

/** What to keep or to print: when, where, and the number that opens the file. */
export function AppointmentSlip({ living, reference, office, locale, t }: AppointmentSlipProps) {
  return (
    <SummaryList
      items={[
        { key: "day", term: t("appointments:term.day"), value: <b>{appointmentDay(living.day, t)}</b> },
        { key: "time", term: t("appointments:term.time"), value: <b>{timeWords(living.time, t)}</b> },
        {
          key: "office",
          term: t("appointments:term.office"),
          value: locale === "ar" ? office.nameAr : office.nameFr,
        },
        {
          key: "address",
          term: t("appointments:term.address"),
          value: locale === "ar" ? office.addressAr : office.addressFr,
        },
        { key: "reference", term: t("appointments:term.reference"), value: <Reference value={reference} /> },
      ]}
      t={t}
    />
  );
}
