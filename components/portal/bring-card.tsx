import { Card } from "#components/ui/card.tsx";
import { IconList } from "#components/ui/icon-list.tsx";
import type { DocumentNeed } from "#lib/declarations/core/index.ts";
import type { T } from "#lib/kernel/texts.ts";

/** The originals that the officer will want to see, and the number. */
export function BringCard({ needs, t }: { needs: readonly DocumentNeed[]; t: T }) {
  const documents = needs.map(({ kind }) => ({ key: kind, icon: "check" as const, content: t(`bring.${kind}`) }));
  return (
    <Card title={t("bring.title")}>
      <IconList items={[...documents, { key: "number", icon: "check", content: t("bring.number") }]} />
    </Card>
  );
}
