import type { Locale, T } from "#lib/kernel/texts.ts";
import type { Recipient } from "#lib/notices/core/index.ts";
import { HiddenFields } from "../../forms/hidden-fields.tsx";
import { Button } from "../../ui/button.tsx";
import { Table } from "../../ui/table.tsx";

type RecipientsTableProps = {
  recipients: readonly Recipient[];
  nameOf: (territory: string) => string;
  newKey: () => string;
  locale: Locale;
  t: T;
};

/** Who receives what for which territory, each with a way to take them off. */
export function RecipientsTable({ recipients, nameOf, newKey, locale, t }: RecipientsTableProps) {
  return (
    <Table
      caption={t("recipients.title")}
      captionHidden
      rows={recipients}
      rowKey={({ kind, territory }) => `${kind} ${territory}`}
      columns={[
        {
          key: "name",
          label: t("recipients.name"),
          heads: true,
          wide: true,
          cell: ({ name }) => <bdi>{name[locale]}</bdi>,
        },
        { key: "territory", label: t("recipients.territory"), cell: ({ territory }) => nameOf(territory) },
        { key: "kind", label: t("recipients.what"), cell: ({ kind }) => t(`recipients.kind.${kind}`) },
        {
          key: "end",
          label: t("recipients.end"),
          cell: ({ kind, territory, name }) => (
            <form method="post" action="/api/oversight/recipients/end">
              <HiddenFields idempotencyKey={newKey()} locale={locale} />
              <input type="hidden" name="kind" value={kind} />
              <input type="hidden" name="territory" value={territory} />
              <Button small kind="quiet" aria-label={t("recipients.ends", { name: name[locale] })}>
                {t("recipients.end")}
              </Button>
            </form>
          ),
        },
      ]}
    />
  );
}
