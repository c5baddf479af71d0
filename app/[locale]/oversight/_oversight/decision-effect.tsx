import { RegisterTurns } from "#components/oversight/offices/register-turns.tsx";
import { SwitchTable } from "#components/oversight/offices/switch-table.tsx";
import { DateText } from "#components/ui/date-text.tsx";
import { SummaryList } from "#components/ui/summary-list.tsx";
import { addDays } from "#lib/calendar/core/index.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import type { OfficeDecisionEntry, OfficeMap } from "#lib/territory/core/index.ts";
import { changeWords, officeName } from "./office-views.ts";

type DecisionEffectProps = {
  decision: OfficeDecisionEntry;
  map: OfficeMap;
  filesInHand: number;
  locale: Locale;
  t: T;
};

/** A decision in full, and what changes from its first day: shown before it is proposed, and again to whoever confirms it. */
export function DecisionEffect({ decision, map, filesInHand, locale, t }: DecisionEffectProps) {
  const { number, decidedOn, fromOn, change } = decision;
  const offices = map.offices
    .filter(({ code }) => decision.offices.includes(code))
    .map((office) => ({ code: office.code, name: officeName(office, locale) }));
  return (
    <>
      <SummaryList
        items={[
          { key: "what", term: t("offices.what"), value: changeWords(change, t) },
          { key: "number", term: t("offices.number"), value: <bdi>{number}</bdi> },
          { key: "decidedOn", term: t("offices.decidedOn"), value: <DateText on={decidedOn} t={t} /> },
          { key: "fromOn", term: t("offices.fromOn"), value: <DateText on={fromOn} t={t} /> },
          {
            key: "offices",
            term: t("offices.which"),
            value: (
              <ul>
                {offices.map(({ code, name }) => (
                  <li key={code}>
                    {name} · <bdi>{code}</bdi>
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
        t={t}
      />
      {change.kind === "regime" && (
        <>
          <RegisterTurns
            offices={offices}
            fromOn={fromOn}
            lastDayOn={addDays(fromOn, -1)}
            filesInHand={filesInHand}
            t={t}
          />
          <SwitchTable t={t} />
        </>
      )}
    </>
  );
}
