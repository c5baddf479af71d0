"use client";

import { useEffect, useState } from "react";
import { Note } from "../../ui/note.tsx";
import { answerText, post } from "../post.ts";
import { useTexts } from "../texts/texts-provider.tsx";
import { isTyping } from "./is-typing.ts";
import { keyOf } from "./key-of.ts";
import styles from "./open-by-reference.module.css";

const FIELD = "desk-search";

/** The search box of the top bar: `/` goes to it, Enter opens the file whose reference was typed, pasted or scanned. */
export function OpenByReference() {
  const { locale, t } = useTexts();
  const [problem, setProblem] = useState<string>();

  useEffect(() => {
    const field = document.getElementById(FIELD);
    if (!(field instanceof HTMLInputElement)) return undefined;
    const focusField = (event: KeyboardEvent): void => {
      if (keyOf(event) !== "/" || isTyping(event.target)) return;
      event.preventDefault();
      field.focus();
      field.select();
    };
    const open = async (): Promise<void> => {
      if (field.value.trim() === "") return;
      setProblem(undefined);
      const answer = await post<{ id: string }>("/api/desk/open", { q: field.value.slice(0, 80) }, { locale });
      if (answer.status === "done") location.assign(`/${locale}/desk/files/${answer.value.id}`);
      else setProblem(answerText(answer, t));
    };
    const submit = (event: SubmitEvent): void => {
      event.preventDefault();
      void open();
    };
    const { form } = field;
    document.addEventListener("keydown", focusField);
    form?.addEventListener("submit", submit);
    return () => {
      document.removeEventListener("keydown", focusField);
      form?.removeEventListener("submit", submit);
    };
  }, [locale, t]);

  return (
    <div className={styles.answer} role="alert" data-screen-only="">
      {problem !== undefined && <Note tone="bad">{problem}</Note>}
    </div>
  );
}
