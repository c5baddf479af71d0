"use client";

import { useState } from "react";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import { Select } from "../../forms/select.tsx";
import { useTexts } from "../texts/texts-provider.tsx";
import styles from "./completion.module.css";

type SignatureChoiceProps = {
  reasons: readonly string[];
  /** Whether another than the one who types will sign. */
  isForAnother: boolean;
  problems: readonly FieldProblem[];
};

/** The declarant signs, or the officer alone with a reason that the act itself states (D99:13, D22:27). */
export function SignatureChoice({ reasons, isForAnother, problems }: SignatureChoiceProps) {
  const { t } = useTexts();
  const [signs, setSigns] = useState<"declarant" | "officerAlone">("declarant");
  return (
    <>
      <fieldset className={styles.choice}>
        <legend className="visually-hidden">{t("completion.signature")}</legend>
        {(["declarant", "officerAlone"] as const).map((who) => (
          <label key={who} className={styles.option}>
            <input type="radio" name="signature" value={who} checked={signs === who} onChange={() => setSigns(who)} />
            <span>
              {t(`completion.${isForAnother ? "officerSigns" : "signs"}.${who}`)}{" "}
              <small>{t(`completion.signsHint.${who}`)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {signs === "officerAlone" && (
        <Select
          name="signature.officerAlone"
          label={t("completion.aloneReason")}
          options={reasons.map((value) => ({ value, label: t(`alone.${value}`) }))}
          placeholder={t("completion.choose")}
          problems={problems}
          t={t}
        />
      )}
    </>
  );
}
