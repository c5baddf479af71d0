import type { ReactNode } from "react";
import { type Compared, type Likeness, SET_ASIDE_REASONS } from "#lib/certificates/core/index.ts";
import type { T } from "#lib/kernel/texts.ts";
import { Select } from "../../forms/select.tsx";
import { Row } from "../../layout/row.tsx";
import { Stack } from "../../layout/stack.tsx";
import { Actions } from "../../ui/actions.tsx";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Table } from "../../ui/table.tsx";

export type ComparedRow = { datum: Compared; asked: ReactNode; found: ReactNode; likeness: Likeness };
export type CandidateView = { act: string; title: string; rows: readonly ComparedRow[] };

type CandidateCardProps = {
  view: CandidateView;
  action: string;
  hidden: (values: Readonly<Record<string, string>>) => ReactNode;
  t: T;
};

const TONES = { same: "ok", near: "info", other: "warn", unknown: "neutral" } as const;
const ICONS = { same: "check", near: "info", other: "warning", unknown: "minus" } as const;

/** An act that may be the person's beside what was asked; the officer sets it aside with a reason, or takes it as the person's own. */
export function CandidateCard({ view, action, hidden, t }: CandidateCardProps) {
  const { act, title, rows } = view;
  return (
    <Card title={title} level={3} as="article">
      <Stack gap="m">
        <Table
          caption={title}
          captionHidden
          rows={rows}
          rowKey={({ datum }) => datum}
          columns={[
            {
              key: "datum",
              label: t("certificates:compare.datum"),
              heads: true,
              cell: ({ datum }) => t(`certificates:compare.of.${datum}`),
            },
            { key: "asked", label: t("certificates:compare.asked"), wide: true, cell: ({ asked }) => asked },
            { key: "found", label: t("certificates:compare.found"), wide: true, cell: ({ found }) => found },
            {
              key: "likeness",
              label: t("certificates:compare.likeness"),
              cell: ({ likeness }) => (
                <Badge tone={TONES[likeness]} icon={ICONS[likeness]}>
                  {t(`certificates:likeness.${likeness}`)}
                </Badge>
              ),
            },
          ]}
        />
        <Row between>
          <form method="post" action={action} noValidate>
            {hidden({ act, outcome: "setAside" })}
            <Row>
              <Select
                scope={act}
                name="reason"
                label={t("certificates:finding.reason")}
                placeholder=""
                options={SET_ASIDE_REASONS.map((value) => ({ value, label: t(`certificates:reason.${value}`) }))}
                t={t}
              />
              <Button kind="secondary">{t("certificates:finding.setAside")}</Button>
            </Row>
          </form>
          <form method="post" action={action} noValidate>
            {hidden({ act, outcome: "taken" })}
            <Actions>
              <Button kind="danger">{t("certificates:finding.take")}</Button>
            </Actions>
          </form>
        </Row>
      </Stack>
    </Card>
  );
}
