"use client";

import { useTexts } from "../texts/texts-provider.tsx";
import styles from "./completion.module.css";

/** Which of two equal hours the event fell in, when the clock went back that night. */
export function AroundChangeChoice() {
  const { t } = useTexts();
  return (
    <fieldset className={styles.choice}>
      <legend>{t("completion.aroundChange.legend")}</legend>
      {(["before", "after"] as const).map((side) => (
        <label key={side} className={styles.option}>
          <input type="radio" name="aroundChange" value={side} />
          <span>{t(`completion.aroundChange.${side}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
