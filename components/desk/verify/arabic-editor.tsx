"use client";

import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { FieldValue } from "#lib/declarations/core/index.ts";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import { TextInput } from "../../forms/text-input.tsx";
import { Actions } from "../../ui/actions.tsx";
import { Button } from "../../ui/button.tsx";
import { ARABIC_REASON } from "../reason-words.ts";
import { useTexts } from "../texts/texts-provider.tsx";
import styles from "./field-editor.module.css";
import type { Line } from "./file-view.ts";

const EMPTY: FieldProblem = { field: "arabic", code: "declarations.arabicToWrite" };

type ArabicEditorProps = {
  line: Line;
  problems: readonly FieldProblem[];
  isBusy: boolean;
  onSend: (written: { value: FieldValue; reason: string }) => void;
  onCancel: () => void;
};

/** Writes the Arabic of a line declared in Latin letters, beginning from what is suggested; what was declared stays beside it. Escape leaves. */
export function ArabicEditor({ line, problems, isBusy, onSend, onCancel }: ArabicEditorProps) {
  const { t } = useTexts();
  const form = useRef<HTMLFormElement>(null);
  const [isWrong, setIsWrong] = useState(false);
  useEffect(() => {
    const input = form.current?.querySelector("input");
    input?.focus();
    input?.select();
  }, []);
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get("arabic");
    const arabic = typeof typed === "string" ? typed.trim() : "";
    const isArabic = /\p{Script=Arabic}/u.test(arabic);
    setIsWrong(!isArabic);
    const latin = typeof line.value === "string" ? line.value : line.value.latin;
    if (isArabic && !isBusy) onSend({ value: { ar: arabic, latin }, reason: ARABIC_REASON });
  };
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onCancel();
  };
  const given = problems.map((problem) => ({ ...problem, field: problem.field.replace(/^value\.ar$/u, "arabic") }));
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape leaves the form from any of its fields
    <form ref={form} className={styles.editor} onSubmit={send} onKeyDown={leave} noValidate>
      <TextInput
        name="arabic"
        label={t("arabic.label")}
        hint={line.suggestedArabic !== undefined && t("arabic.suggested")}
        lang="ar"
        value={line.suggestedArabic}
        autoComplete="off"
        maxLength={200}
        problems={isWrong ? [EMPTY] : given}
        t={t}
      />
      <Actions>
        <Button small busy={isBusy} busyLabel={t("common:button.sending")}>
          {t("arabic.send")}
        </Button>
        <Button small kind="quiet" type="button" onClick={onCancel}>
          {t("common:button.cancel")}
        </Button>
      </Actions>
    </form>
  );
}
