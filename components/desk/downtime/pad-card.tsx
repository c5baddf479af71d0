import type { ReactNode } from "react";
import { PAD_SIZES } from "#lib/declarations/core/index.ts";
import type { T } from "#lib/kernel/texts.ts";
import { Select } from "../../forms/select.tsx";
import { Stack } from "../../layout/stack.tsx";
import { Actions } from "../../ui/actions.tsx";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { LinkList } from "../../ui/link-list.tsx";
import { TellingForm } from "./telling-form.tsx";

export type PadView = { id: string; first: string; last: string; blank: number; on: string };

/** The pads of an office, each to be printed, and a new one. */
export function PadCard({ pads, hidden, t }: { pads: readonly PadView[]; hidden: ReactNode; t: T }) {
  return (
    <Card title={t("downtime.pads.title")}>
      <Stack gap="m">
        <p>{t("downtime.pads.explained")}</p>
        <LinkList
          items={[
            ...pads.map(({ id, first, last, blank, on }) => ({
              href: `/api/desk/downtime/pads/${id}/pad.pdf`,
              icon: "print" as const,
              title: t("downtime.pads.print", { first, last }),
              hint: t("downtime.pads.blank", { count: blank, on }),
            })),
            {
              href: "/api/desk/downtime/minutes.pdf",
              icon: "print" as const,
              title: t("downtime.pads.minutes"),
            },
          ]}
        />
        <TellingForm action="/api/desk/downtime/pads" label={t("downtime.pads.submit")}>
          {hidden}
          <Select
            name="count"
            label={t("downtime.pads.count")}
            width="medium"
            options={PAD_SIZES.map((count) => ({
              value: String(count),
              label: t("downtime.pads.size", { count }),
            }))}
            value={String(PAD_SIZES[0])}
            t={t}
          />
          <Actions>
            <Button kind="secondary">{t("downtime.pads.submit")}</Button>
          </Actions>
        </TellingForm>
      </Stack>
    </Card>
  );
}
