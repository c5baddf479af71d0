import { declarantOrder, SWITCH_TOPICS, type SwitchTopic } from "#lib/guidance/core/index.ts";
import type { T } from "#lib/kernel/texts.ts";
import type { Regime } from "#lib/territory/core/index.ts";
import { Bdi } from "../../ui/bdi.tsx";
import { Table } from "../../ui/table.tsx";

/** What these offices do otherwise from the day on: the paper law beside the new one, each with its article. */
export function SwitchTable({ t }: { t: T }) {
  const side = (regime: Regime) => ({
    key: regime,
    label: t(`offices.side.${regime}`),
    wide: true,
    cell: (row: (typeof SWITCH_TOPICS)[number]) => (
      <>
        {saidOf(row.topic, regime, t)} <Bdi>({row[regime]})</Bdi>
      </>
    ),
  });
  return (
    <Table
      caption={t("offices.changes")}
      rows={SWITCH_TOPICS}
      rowKey={({ topic }) => topic}
      columns={[
        {
          key: "topic",
          label: t("offices.topic"),
          heads: true,
          cell: ({ topic }) => t(`offices.changesOf.${topic}.name`),
        },
        side("R37"),
        side("R36"),
      ]}
    />
  );
}

function saidOf(topic: SwitchTopic, regime: Regime, t: T): string {
  const kind = topic === "birthDeclarants" ? "birth" : topic === "deathDeclarants" ? "death" : undefined;
  if (kind === undefined) return t(`offices.changesOf.${topic}.${regime}`);
  const order = kind === "birth" ? declarantOrder("birth", regime) : declarantOrder("death", regime);
  const line = (links: readonly string[]) =>
    links.map((link) => t(`desk:choice.declarant.link.${link}`)).join(t("offices.or"));
  return order.map((links, at) => `${at + 1}. ${line(links)}`).join(t("offices.then"));
}
