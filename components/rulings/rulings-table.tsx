import type { IsoDay } from "#lib/calendar/core/index.ts";
import { type ActRuling, correctionClock } from "#lib/rulings/core/index.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { Badge } from "../ui/badge.tsx";
import { Table } from "../ui/table.tsx";

const TONES = {
  waiting: "info",
  outside: "info",
  granted: "warn",
  hindered: "bad",
  refused: "bad",
  withdrawn: "neutral",
  entered: "ok",
} as const;

type RulingsTableProps = {
  rulings: readonly ActRuling[];
  caption: string;
  /** Where one ruling is opened; its id follows. */
  base: string;
  today: IsoDay;
  locale: Locale;
  t: T;
};

/** Rulings on acts: on what, about whom, who decides, where each stands and how long it may still wait. */
export function RulingsTable({ rulings, caption, base, today, locale, t }: RulingsTableProps) {
  return (
    <Table
      caption={caption}
      captionHidden
      rows={rulings}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "matter",
          label: t("corrections:line.matter"),
          heads: true,
          wide: true,
          cell: ({ id, matter }) => <a href={`${base}/${id}`}>{t(`corrections:matter.${matter}`)}</a>,
        },
        {
          key: "holder",
          label: t("corrections:line.holder"),
          cell: ({ holder }) => <bdi>{locale === "ar" ? holder.ar : holder.latin || holder.ar}</bdi>,
        },
        { key: "act", label: t("corrections:line.act"), cell: ({ act }) => <bdi>{`${act.no}/${act.year}`}</bdi> },
        {
          key: "decider",
          label: t("corrections:line.decider"),
          cell: ({ decider }) => t(`corrections:decider.${decider}`),
        },
        {
          key: "state",
          label: t("corrections:line.state"),
          cell: ({ state }) => <Badge tone={TONES[state]}>{t(`corrections:state.${state}`)}</Badge>,
        },
        {
          key: "clock",
          label: t("corrections:line.clock"),
          cell: (ruling) => <CorrectionBadge ruling={ruling} today={today} t={t} />,
        },
      ]}
    />
  );
}

/** How many of the fifteen days are left; a decision that is overdue is flagged (L36:51), a silence is said to refuse (L37:36). */
export function CorrectionBadge({ ruling, today, t }: { ruling: ActRuling; today: IsoDay; t: T }) {
  const { state, dueOn, decider } = ruling;
  if (state !== "waiting") return "—";
  if (dueOn === null) return t("corrections:line.noClock");
  const clock = correctionClock({ dueOn, decider }, today);
  const words = clock.isOver
    ? t("rulings:clock.overShort", { count: -clock.daysLeft })
    : t("rulings:clock.leftShort", { count: clock.daysLeft });
  return <Badge tone={clock.isOver ? "bad" : clock.isNear ? "warn" : "neutral"}>{words}</Badge>;
}
