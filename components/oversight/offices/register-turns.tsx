import type { IsoDay } from "#lib/calendar/core/index.ts";
import { isolate } from "#lib/kernel/text.ts";
import type { T } from "#lib/kernel/texts.ts";
import { Card } from "../../ui/card.tsx";
import { dateWords } from "../../ui/date-words.ts";
import { IconList } from "../../ui/icon-list.tsx";

type RegisterTurnsProps = {
  offices: readonly { code: string; name: string }[];
  fromOn: IsoDay;
  lastDayOn: IsoDay;
  filesInHand: number;
  t: T;
};

/** What closes and what opens at midnight, and what becomes of the files in hand. */
export function RegisterTurns({ offices, fromOn, lastDayOn, filesInHand, t }: RegisterTurnsProps) {
  const from = { date: dateWords(fromOn, t) };
  const codes = offices.map(({ code }) => isolate(code)).join(t("offices.listed"));
  return (
    <Card title={t("offices.turn.title")} level={3}>
      <IconList
        items={[
          { key: "close", icon: "book", content: t("offices.turn.close", { date: dateWords(lastDayOn, t) }) },
          { key: "record", icon: "quill", content: t("offices.turn.record") },
          { key: "open", icon: "stack", content: t("offices.turn.open", { ...from, codes }) },
          { key: "files", icon: "folder", content: t("offices.turn.files", { count: filesInHand, ...from }) },
          { key: "late", icon: "calendar", content: t("offices.turn.eventBefore") },
        ]}
      />
    </Card>
  );
}
