"use client";

import { type FormEvent, useState } from "react";
import type { FieldProblem, FormState } from "#lib/kernel/form-state.ts";
import { ErrorSummary } from "../../forms/error-summary.tsx";
import { RadioTiles } from "../../forms/radio-tiles.tsx";
import { TextInput } from "../../forms/text-input.tsx";
import { Button } from "../../ui/button.tsx";
import { Note } from "../../ui/note.tsx";
import { answerText, post } from "../post.ts";
import { useTexts } from "../texts/texts-provider.tsx";
import styles from "./acts.module.css";

/** Opens an act by its exact place in the register: office, kind, year and number. Nobody is looked for by name. */
export function OpenAct({ office }: { office: string }) {
  const { locale, t } = useTexts();
  const [answer, setAnswer] = useState<FormState<unknown>>();
  const [isBusy, setIsBusy] = useState(false);
  const problems: readonly FieldProblem[] = answer?.status === "invalid" ? answer.problems : [];

  const open = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (isBusy) return;
    setIsBusy(true);
    const given = await post<{ id: string }>(
      "/api/desk/acts/open",
      Object.fromEntries(new FormData(event.currentTarget)),
      { locale },
    );
    if (given.status === "done") return location.assign(`/${locale}/desk/acts/${given.value.id}`);
    setAnswer(given);
    setIsBusy(false);
  };

  return (
    <form method="post" className={styles.form} onSubmit={(event) => void open(event)} noValidate>
      {problems.length > 0 && <ErrorSummary problems={problems} t={t} />}
      <div role="alert">{answer?.status === "refused" && <Note tone="bad">{answerText(answer, t)}</Note>}</div>
      <RadioTiles
        name="kind"
        label={t("acts:open.kind")}
        value="birth"
        options={(["birth", "death"] as const).map((value) => ({ value, label: t(`acts:open.${value}`) }))}
        two
        problems={problems}
        t={t}
      />
      <TextInput
        name="office"
        label={t("mention.office")}
        hint={t("mention.officeHint")}
        value={office}
        problems={problems}
        t={t}
      />
      <div className={styles.pair}>
        <TextInput name="no" label={t("mention.number")} kind="number" problems={problems} t={t} />
        <TextInput name="year" label={t("mention.year")} kind="number" problems={problems} t={t} />
      </div>
      <div>
        <Button type="submit" icon="search" busy={isBusy} busyLabel={t("common:button.sending")}>
          {t("acts:open.button")}
        </Button>
      </div>
    </form>
  );
}
