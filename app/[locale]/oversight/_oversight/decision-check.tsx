import { Stack } from "#components/layout/stack.tsx";
import { DateText } from "#components/ui/date-text.tsx";
import { Note } from "#components/ui/note.tsx";
import { SummaryList } from "#components/ui/summary-list.tsx";
import type { Locale, T } from "#lib/kernel/texts.ts";
import type { NameDecisionInput } from "#lib/rulings/core/index.ts";
import { changeAddress, ConfirmForm } from "./confirm-form.tsx";
import type { Query } from "./texts.ts";

const NAMES = [
  "outcome",
  "acceptedFor",
  "refusedFor",
  "reasons",
  "number",
  "decidedOn.day",
  "decidedOn.month",
  "decidedOn.year",
];

type DecisionCheckProps = { id: string; input: NameDecisionInput; typed: Query; page: string; locale: Locale; t: T };

/** The decision as it will be given, before the one deliberate step. */
export function DecisionCheck({ id, input, typed, page, locale, t }: DecisionCheckProps) {
  const ground =
    input.outcome === "accepted" ? t(`names:acceptance.${input.acceptedFor}`) : t(`names:ground.${input.refusedFor}`);
  return (
    <Stack gap="l">
      <SummaryList
        title={t("names.confirmTitle")}
        level={3}
        items={[
          { key: "outcome", term: t("names:sheet.outcome"), value: <b>{t(`names:sheet.${input.outcome}`)}</b> },
          { key: "ground", term: t("names:sheet.reason"), value: ground },
          { key: "reasons", term: t("names:sheet.reasons"), value: <span dir="auto">{input.reasons}</span> },
          { key: "number", term: t("names:sheet.number"), value: <bdi>{input.number}</bdi> },
          { key: "decidedOn", term: t("names:sheet.decidedOn"), value: <DateText on={input.decidedOn} t={t} /> },
        ]}
        t={t}
      />
      <Note tone="warn">{t("names.final")}</Note>
      <ConfirmForm
        action={`/api/oversight/names/${id}/decision`}
        typed={typed}
        names={NAMES}
        submitLabel={t("names.confirm")}
        change={{ href: changeAddress(page, typed, NAMES), label: t("names.change") }}
        locale={locale}
      />
    </Stack>
  );
}
