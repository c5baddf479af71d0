"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { answerText, newKey, post } from "../post.ts";
import { useTexts } from "../texts/texts-provider.tsx";
import { Note } from "../../ui/note.tsx";
import { AgreementStep } from "./agreement-step.tsx";
import { ReadStep } from "./read-step.tsx";
import { SigningStep } from "./signing-step.tsx";
import type { StepsView } from "./steps-view.ts";
import styles from "./steps.module.css";

type Sent = { version: number; code?: string };

/** Read, agreed, compared, signed: in this order, each once. */
export function Steps({ view }: { view: StepsView }) {
  const { locale, t } = useTexts();
  const router = useRouter();
  const [version, setVersion] = useState(view.version);
  const [status, setStatus] = useState(view.status);
  const [code, setCode] = useState<string>();
  const [busy, setBusy] = useState<"read" | "agreement" | "sign" | null>(null);
  const [refusal, setRefusal] = useState<string>();
  const [signKey, setSignKey] = useState(newKey);
  const list = useRef<HTMLOListElement>(null);
  const shown = useRef(view.status);
  useEffect(() => {
    if (shown.current === status) return;
    shown.current = status;
    // a step that was done takes its button away: the focus goes to the first answer of the next one
    list.current?.querySelector<HTMLElement>('[aria-current="step"] input')?.focus();
  }, [status]);

  const send = async (step: "read" | "agreement", body: object, next: string): Promise<void> => {
    if (busy !== null) return;
    setBusy(step);
    setRefusal(undefined);
    const answer = await post<Sent>(`/api/desk/drafts/${view.draftId}/${step}`, body, { locale, version });
    setBusy(null);
    if (answer.status !== "done") return setRefusal(answerText(answer, t));
    setVersion(answer.value.version);
    setStatus(next);
    setCode(answer.value.code);
    if (step === "agreement") router.refresh();
  };
  const sign = async (typed: string): Promise<void> => {
    if (busy !== null) return;
    setBusy("sign");
    setRefusal(undefined);
    // the same key however often it is pressed: one signature, one number
    const answer = await post<{ no: number }>(
      `/api/desk/drafts/${view.draftId}/sign`,
      { code: typed, originalsSeen: "yes" },
      { locale, version, key: signKey },
    );
    if (answer.status === "done") return location.assign(`/${locale}/desk/files/${view.fileId}/registered`);
    setSignKey(newKey());
    setBusy(null);
    setRefusal(answerText(answer, t));
  };

  return (
    <section className={styles.steps} aria-labelledby="steps-title">
      <h2 id="steps-title">{t("steps.title")}</h2>
      <div role="alert">{refusal !== undefined && <Note tone="bad">{refusal}</Note>}</div>
      <ol ref={list}>
        <ReadStep
          isDone={status !== "prepared" && status !== "provisional"}
          isBusy={busy === "read"}
          onRead={() => void send("read", {}, "read")}
        />
        <AgreementStep
          view={view}
          state={status === "declarant_signed" ? "done" : status === "read" ? "now" : "next"}
          code={code}
          isBusy={busy === "agreement"}
          onAgree={(agreement) => void send("agreement", { digest: view.digest, agreement }, "declarant_signed")}
        />
        <SigningStep
          view={view}
          isNow={status === "declarant_signed"}
          isBusy={busy === "sign"}
          onSign={(typed) => void sign(typed)}
        />
      </ol>
    </section>
  );
}
