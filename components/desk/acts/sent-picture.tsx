"use client";

import { useState } from "react";
import type { FormState } from "#lib/kernel/form-state.ts";
import { Note } from "../../ui/note.tsx";
import { answerText, newKey } from "../post.ts";
import { useTexts } from "../texts/texts-provider.tsx";
import styles from "./acts.module.css";

type SentPictureProps = {
  id: string;
  action: string;
  /** Where the words stand: `label`, `hint`, `sending`, `sent`. */
  words: string;
  onSent: (upload: string | null) => void;
};

/** A picture that is sent as soon as it is chosen, and checked while the officer goes on. */
export function SentPicture({ id, action, words, onSent }: SentPictureProps) {
  const { locale, t } = useTexts();
  const [state, setState] = useState<"none" | "sending" | "sent">("none");
  const [problem, setProblem] = useState<string>();

  const send = async (file: File | undefined): Promise<void> => {
    onSent(null);
    setProblem(undefined);
    if (!file) return setState("none");
    setState("sending");
    const body = new FormData();
    body.set("_key", newKey());
    body.set("_locale", locale);
    body.set("file", file);
    const answer = await sent(action, body);
    setState(answer.status === "done" ? "sent" : "none");
    if (answer.status === "done") onSent(answer.value.id);
    else setProblem(answerText(answer, t));
  };

  return (
    <div className={styles.picture}>
      <label htmlFor={id}>{t(`${words}.label`)}</label>
      <p className={styles.hint}>{t(`${words}.hint`)}</p>
      <input
        id={id}
        type="file"
        accept="image/jpeg,image/png,image/heic,application/pdf"
        onChange={(event) => void send(event.target.files?.[0])}
      />
      <p role="status" className={styles.hint}>
        {state !== "none" && t(`${words}.${state}`)}
      </p>
      {problem !== undefined && <Note tone="bad">{problem}</Note>}
    </div>
  );
}

async function sent(address: string, body: FormData): Promise<FormState<{ id: string }>> {
  try {
    const response = await fetch(address, { method: "POST", headers: { accept: "application/json" }, body });
    return (await response.json()) as FormState<{ id: string }>;
  } catch {
    return { status: "refused", failure: { code: "gate.noAnswer" } };
  }
}
