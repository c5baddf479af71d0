"use client";

import type { FieldProblem } from "#lib/kernel/form-state.ts";
import { CheckboxTile } from "../../forms/checkbox-tile.tsx";
import { Select } from "../../forms/select.tsx";
import { Textarea } from "../../forms/textarea.tsx";
import { DualText } from "../../ui/dual-text.tsx";
import { Note } from "../../ui/note.tsx";
import { useTexts } from "../texts/texts-provider.tsx";
import type { CompletionView } from "./completion-view.ts";
import styles from "./completion.module.css";

type NameDisputeProps = {
  dispute: NonNullable<CompletionView["dispute"]>;
  isOpen: boolean;
  onChange: (isOpen: boolean) => void;
  problems: readonly FieldProblem[];
};

/** A given name that the officer disputes and the declarant holds to: received provisionally, the name goes to the High Commission (D22:33). */
export function NameDispute({ dispute, isOpen, onChange, problems }: NameDisputeProps) {
  const { locale, t } = useTexts();
  return (
    <>
      <p className={styles.who}>
        <span>{t("field.child.givenName")}</span>
        <DualText {...dispute.name} locale={locale} />
      </p>
      {dispute.findings.map(({ code, params }) => (
        <Note key={`${code} ${JSON.stringify(params)}`} tone="warn">
          {t(`errors:${code}`, params)}
        </Note>
      ))}
      <label className={styles.option}>
        <input type="checkbox" checked={isOpen} onChange={({ currentTarget }) => onChange(currentTarget.checked)} />
        <span>
          {t("dispute.open")} <small>{t("dispute.openHint")}</small>
        </span>
      </label>
      {isOpen && (
        <>
          <Select
            name="dispute.ground"
            label={t("dispute.ground")}
            hint={t("dispute.groundHint")}
            value={dispute.proposed}
            options={dispute.grounds.map((value) => ({ value, label: t(`names:ground.${value}`) }))}
            placeholder={t("completion.choose")}
            problems={problems}
            t={t}
          />
          <Textarea
            name="dispute.officeReason"
            label={t("dispute.officeReason")}
            hint={t("dispute.officeReasonHint")}
            rows={3}
            maxLength={600}
            problems={problems}
            t={t}
          />
          <Textarea
            name="dispute.declarantReason"
            label={t("dispute.declarantReason")}
            hint={t("dispute.declarantReasonHint")}
            optional
            rows={3}
            maxLength={600}
            problems={problems}
            t={t}
          />
          <CheckboxTile name="dispute.insists" label={t("dispute.insists")} problems={problems} t={t} />
        </>
      )}
    </>
  );
}
