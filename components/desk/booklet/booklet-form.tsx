import type { ReactNode } from "react";
import { BOOKLET_QUALITIES, BOOKLET_REASONS, COLLECTOR_PAPERS } from "#lib/documents/core/index.ts";
import type { T } from "#lib/kernel/texts.ts";
import { Select } from "../../forms/select.tsx";
import { TextInput } from "../../forms/text-input.tsx";
import { Columns } from "../../layout/columns.tsx";
import { Actions } from "../../ui/actions.tsx";
import { Button } from "../../ui/button.tsx";
import { TellingForm } from "../downtime/telling-form.tsx";

type BookletFormProps = { actId: string; hidden: ReactNode; asker: string; hasEarlier: boolean; t: T };

/** Who collects a booklet, on what paper, and why it takes the place of the one before. */
export function BookletForm({ actId, hidden, asker, hasEarlier, t }: BookletFormProps) {
  return (
    <TellingForm action={`/api/desk/acts/${actId}/booklets`} label={t("booklet:issue.title")}>
      {hidden}
      {hasEarlier && (
        <Select
          name="reason"
          label={t("booklet:issue.reason")}
          hint={t("booklet:issue.reasonHint")}
          placeholder={t("booklet:issue.choose")}
          options={BOOKLET_REASONS.map((value) => ({ value, label: t(`booklet:reason.${value}`) }))}
          t={t}
        />
      )}
      <Columns>
        <Select
          name="quality"
          label={t("issuing:collector.quality")}
          value="holder"
          options={BOOKLET_QUALITIES.map((value) => ({ value, label: t(`booklet:quality.${value}`) }))}
          t={t}
        />
        <TextInput
          name="name"
          label={t("issuing:collector.name")}
          value={asker}
          autoComplete="off"
          maxLength={120}
          t={t}
        />
      </Columns>
      <Columns>
        <Select
          name="paperKind"
          label={t("issuing:collector.paperKind")}
          value="cnie"
          options={COLLECTOR_PAPERS.map((value) => ({ value, label: t(`issuing:paper.${value}`) }))}
          t={t}
        />
        <TextInput
          name="paperNumber"
          label={t("issuing:collector.paperNumber")}
          kind="identifier"
          autoComplete="off"
          t={t}
        />
      </Columns>
      <TextInput
        name="deed"
        label={t("booklet:issue.deed")}
        hint={t("booklet:issue.deedHint")}
        optional
        autoComplete="off"
        maxLength={80}
        t={t}
      />
      <Actions>
        <Button icon="lock">{t("booklet:issue.send")}</Button>
      </Actions>
    </TellingForm>
  );
}
