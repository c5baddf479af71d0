"use client";

import { useState } from "react";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import { Select } from "../../forms/select.tsx";
import { TextInput } from "../../forms/text-input.tsx";
import { TwinName } from "../../forms/twin-name.tsx";
import { useTexts } from "../texts/texts-provider.tsx";
import styles from "./completion.module.css";

/** How the declarant takes knowledge of the act: read aloud, shown to one who cannot hear, put into their language (D22:27). */
export function ReadingChoice({ problems }: { problems: readonly FieldProblem[] }) {
  const { t } = useTexts();
  const [hasInterpreter, setHasInterpreter] = useState(false);
  return (
    <>
      <fieldset className={styles.choice}>
        <legend className="visually-hidden">{t("completion.reading.title")}</legend>
        {(["aloud", "shown"] as const).map((way) => (
          <label key={way} className={styles.option}>
            <input type="radio" name="reading" value={way} defaultChecked={way === "aloud"} />
            <span>{t(`completion.reading.${way}`)}</span>
          </label>
        ))}
      </fieldset>
      <label className={styles.option}>
        <input
          type="checkbox"
          name="hasInterpreter"
          value="yes"
          checked={hasInterpreter}
          onChange={() => setHasInterpreter(!hasInterpreter)}
        />
        <span>
          {t("completion.interpreter.is")} <small>{t("completion.interpreter.isHint")}</small>
        </span>
      </label>
      {hasInterpreter && <InterpreterFields problems={problems} />}
    </>
  );
}

function InterpreterFields({ problems }: { problems: readonly FieldProblem[] }) {
  const { locale, t } = useTexts();
  return (
    <>
      <TwinName
        name="interpreter.name"
        label={t("completion.interpreter.name")}
        locale={locale}
        problems={problems}
        t={t}
      />
      <Select
        name="interpreter.gender"
        label={t("completion.interpreter.gender")}
        options={(["female", "male"] as const).map((value) => ({
          value,
          label: t(`completion.interpreter.${value}`),
        }))}
        placeholder={t("completion.interpreter.choose")}
        problems={problems}
        t={t}
      />
      <div className={styles.pair}>
        <TextInput
          name="interpreter.language.ar"
          label={t("completion.interpreter.languageAr")}
          hint={t("completion.interpreter.languageArHint")}
          lang="ar"
          maxLength={60}
          problems={problems}
          t={t}
        />
        <TextInput
          name="interpreter.language.fr"
          label={t("completion.interpreter.languageFr")}
          hint={t("completion.interpreter.languageFrHint")}
          lang="fr"
          maxLength={60}
          problems={problems}
          t={t}
        />
      </div>
    </>
  );
}
