import type { Locale, T } from "#lib/kernel/texts.ts";
import { Bdi } from "../../ui/bdi.tsx";
import { DateText } from "../../ui/date-text.tsx";
import { type SummaryItem, SummaryList } from "../../ui/summary-list.tsx";
import type { RulingView } from "./late-view.ts";

/** One ruling with its dates and numbers; what is not known yet is absent. */
export function RulingLines({ ruling, locale, t }: { ruling: RulingView; locale: Locale; t: T }) {
  const { authority, status, court, number, reason } = ruling;
  const day = (key: "askedOn" | "dueOn" | "decidedOn" | "finalOn"): SummaryItem[] => {
    const on = ruling[key];
    return on === null ? [] : [{ key, term: t(`rulings:line.${authority}.${key}`), value: <DateText on={on} t={t} /> }];
  };
  const text = (key: "number" | "courtFile", value: string | null): SummaryItem[] =>
    value === null ? [] : [{ key, term: t(`rulings:line.${authority}.${key}`), value: <Bdi>{value}</Bdi> }];
  const items = [
    { key: "status", term: t("rulings:line.status"), value: t(`rulings:status.${authority}.${status}`) },
    ...day("askedOn"),
    ...(status === "requested" ? day("dueOn") : []),
    ...(court === null
      ? []
      : [
          {
            key: "court",
            term: t("rulings:line.court.court"),
            value: locale === "ar" ? court.ar : (court.fr ?? court.ar),
          },
        ]),
    ...(authority === "court" ? text("courtFile", ruling.courtFile) : []),
    ...text("number", number),
    ...day("decidedOn"),
    ...(authority === "court" ? day("finalOn") : []),
    ...(reason === null
      ? []
      : [{ key: "reason", term: t("rulings:line.reason"), value: t(`rulings:reason.${reason}`) }]),
  ];
  return <SummaryList title={t(`rulings:authority.${authority}`)} level={3} items={items} t={t} />;
}
