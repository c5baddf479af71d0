import { Card } from "#components/ui/card.tsx";
import { TaskList } from "#components/ui/task-list.tsx";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { fieldLabelKeys } from "./journey/field-label.ts";

export type Asked = { kind: "document" | "field"; target: string; reason: string; isAnswered: boolean };

/** The closed list of what the officer asked for; each line leads to the one thing that may be corrected. */
export function AskedList({ id, items, locale, t }: { id: string; items: readonly Asked[]; locale: Locale; t: T }) {
  return (
    <Card title={t("portal:asked.title")}>
      <p>{t("portal:asked.text", { count: items.length })}</p>
      <TaskList
        items={items.map(({ kind, target, reason, isAnswered }) => ({
          key: `${kind}-${target.replaceAll(".", "-")}`,
          label: t("portal:asked.line", {
            what: kind === "document" ? t(`document.${target}.name`) : t(fieldLabelKeys(target)),
            reason: t(`portal:asked.reason.${reason}`),
          }),
          href:
            kind === "document"
              ? `/${locale}/declaration/${id}/documents/${target}`
              : `/${locale}/declaration/${id}/${target.split(".")[0] ?? ""}`,
          status: isAnswered ? "complete" : "incomplete",
          statusLabel: t(isAnswered ? "portal:asked.done" : "portal:asked.todo"),
        }))}
        t={t}
      />
    </Card>
  );
}
