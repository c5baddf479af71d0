"use client";

import { useState } from "react";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import { dateWords } from "../../ui/date-words.ts";
import { ReasonInput } from "../reason-input.tsx";
import { useTexts } from "../texts/texts-provider.tsx";
import type { CompletionView } from "./completion-view.ts";
import styles from "./completion.module.css";

type HijriChoiceProps = { hijri: CompletionView["hijri"]; problems: readonly FieldProblem[] };

/** The Hijri date of the birth: the table's, or a day either way with the reason the officer answers for. */
export function HijriChoice({ hijri, problems }: HijriChoiceProps) {
  const { t } = useTexts();
  const [offset, setOffset] = useState(0);
  const needsReason = offset !== 0 || hijri.isProvisional;
  const reasons = [1, 2, 3].map((number) => t(`completion.hijriReason.${number}`));
  return (
    <>
      <fieldset className={styles.choice}>
        <legend>{t("completion.hijriOf", { date: dateWords(hijri.eventOn, t) })}</legend>
        {hijri.choices.map((choice) => (
          <label key={choice.offset} className={styles.option}>
            <input
              type="radio"
              name="hijri.offset"
              value={choice.offset}
              checked={choice.offset === offset}
              onChange={() => setOffset(choice.offset)}
            />
            <span>
              {choice.words} <small>{t(`completion.offset.${choice.offset}`)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {needsReason && (
        <ReasonInput
          name="hijri.reason"
          label={t("completion.hijriReason.label")}
          reasons={reasons}
          problems={problems}
          t={t}
        />
      )}
    </>
  );
}
