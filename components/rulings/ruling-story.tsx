import type { IsoDay } from "#lib/calendar/core/index.ts";
import type { T } from "#lib/kernel/texts.ts";
import { DateText } from "../ui/date-text.tsx";
import { SummaryList } from "../ui/summary-list.tsx";

/** What became of a ruling, fact by fact. */
export function RulingStory({ facts, t }: { facts: readonly { what: string; on: IsoDay }[]; t: T }) {
  return (
    <SummaryList
      title={t("corrections:line.story")}
      items={facts.map(({ what, on }, at) => ({
        key: `${at} ${what}`,
        term: t(`corrections:fact.${what}`),
        value: <DateText on={on} t={t} />,
      }))}
      t={t}
    />
  );
}
