import type { Locale, T } from "#lib/kernel/texts.ts";
import { Bdi } from "../../ui/bdi.tsx";
import { dateWords } from "../../ui/date-words.ts";
import { DualText } from "../../ui/dual-text.tsx";
import { SummaryList } from "../../ui/summary-list.tsx";
import { AccountBadge, type StaffRow } from "./staff-table.tsx";

type AccountSummaryProps = {
  line: StaffRow & { posting: (NonNullable<StaffRow["posting"]> & { fromOn: string }) | null };
  locale: Locale;
  t: T;
};

/** Who holds an account, where they are posted, and since when. */
export function AccountSummary({ line, locale, t }: AccountSummaryProps) {
  const { name, login, posting, seenOn } = line;
  const place = posting?.place ? posting.place[locale] : t("staff:country");
  const since = posting && t("staff:since", { day: dateWords(posting.fromOn, t) });
  const until = posting?.toOn ? t("staff:untilDay", { day: dateWords(posting.toOn, t) }) : null;
  return (
    <SummaryList
      items={[
        { key: "name", term: t("staff:column.name"), value: <DualText {...name} locale={locale} /> },
        { key: "login", term: t("staff:column.login"), value: <Bdi>{login}</Bdi> },
        {
          key: "role",
          term: t("staff:column.role"),
          value: posting ? t(`staff:role.${posting.role}`) : t("staff:noPosting"),
        },
        {
          key: "place",
          term: t("staff:column.place"),
          value: posting ? [place, since, until].filter((part) => part !== null).join(" · ") : undefined,
        },
        { key: "state", term: t("staff:column.state"), value: <AccountBadge {...line} t={t} /> },
        {
          key: "seen",
          term: t("staff:column.seen"),
          value: seenOn === null ? t("staff:never") : dateWords(seenOn, t),
        },
      ]}
      t={t}
    />
  );
}
