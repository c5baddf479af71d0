import { Card } from "#components/ui/card.tsx";
import { dateWords } from "#components/ui/date-words.ts";
import { IconList } from "#components/ui/icon-list.tsx";
import type { IconName } from "#components/ui/icon.tsx";
import type { Deposit } from "#lib/declarations/core/index.ts";
import type { T } from "#lib/kernel/texts.ts";

type ClocksCardProps = {
  deposit: Deposit;
  /** The office waits for the family: its own clock stands still (law 55-19:10, 14). */
  isWaiting: boolean;
  /** The civil day on which each kind of paper came. */
  receivedOn: Readonly<Record<string, string>>;
  t: T;
};

const MARKS = { sent: "check", seen: "eye", missing: "warning" } as const satisfies Record<string, IconName>;

/** What was received when, and the days that run: for the family, then for the office, and what a silence is worth (law 55-19:10, 16, 19, 21). */
export function ClocksCard({ deposit, isWaiting, receivedOn, t }: ClocksCardProps) {
  const { stage, depositedOn, papers } = deposit;
  const line = (key: string, icon: IconName, text: string, more?: string) => ({
    key,
    icon,
    content: (
      <>
        {text}
        {more !== undefined && <div>{more}</div>}
      </>
    ),
  });
  return (
    <Card title={t("portal:clocks.title")}>
      <p>
        <b>{t(`portal:clocks.${stage}`)}</b> {t("portal:clocks.sentOn", { date: dateWords(depositedOn, t) })}
      </p>
      <IconList
        items={[
          ...papers.map(({ kind, state }) => {
            const on = receivedOn[kind];
            const name = t(`document.${kind}.name`);
            const said = state === "sent" && on === undefined ? "here" : state;
            return line(
              kind,
              MARKS[state],
              t(`portal:clocks.paper.${said}`, { name, date: on === undefined ? "" : dateWords(on, t) }),
            );
          }),
          ...daysOf(deposit, isWaiting, t).map(({ key, text, more }) => line(key, "clock", text, more)),
          line("silence", "info", t("portal:clocks.silence")),
        ]}
      />
    </Card>
  );
}

type Days = { key: string; text: string; more: string };

/** The one clock that runs, and what follows its end. */
function daysOf({ completeBy, answerBy, appealBy }: Deposit, isWaiting: boolean, t: T): Days[] {
  if (completeBy !== null) {
    const text = t("portal:clocks.completeBy", { date: dateWords(completeBy, t) });
    return [{ key: "complete", text, more: t("portal:clocks.completeAfter") }];
  }
  if (answerBy === null || appealBy === null) return [];
  const text = t("portal:clocks.answerBy", { date: dateWords(answerBy, t) });
  const more = isWaiting
    ? t("portal:clocks.stopped")
    : t("portal:clocks.answerAfter", { date: dateWords(appealBy, t) });
  return [{ key: "answer", text, more }];
}
