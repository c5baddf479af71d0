"use client";

import { type FormEvent, useState } from "react";
import { CodeInput } from "../../forms/code-input.tsx";
import { Button } from "../../ui/button.tsx";
import { useTexts } from "../texts/texts-provider.tsx";
import { SignaturePad, type Stroke } from "./signature-pad.tsx";
import { Step } from "./step.tsx";
import type { StepsView } from "./steps-view.ts";
import styles from "./steps.module.css";

export type Agreement =
  { kind: "pad"; strokes: readonly Stroke[] } | { kind: "code"; code: string } | { kind: "officerAlone" };

type AgreementStepProps = {
  view: StepsView;
  state: "done" | "now" | "next";
  /** The one-time code that may be handed to the declarant; shown once. */
  code: string | undefined;
  isBusy: boolean;
  onAgree: (agreement: Agreement) => void;
};

/** The declarant agrees to this very text: strokes on the pad or a code; or the act says that the officer signs alone. */
export function AgreementStep({ view, state, code, isBusy, onAgree }: AgreementStepProps) {
  const { t } = useTexts();
  if (view.aloneReason !== null) {
    return (
      <Step title={t("steps.alone")} state={state} note={t(`alone.${view.aloneReason}`)}>
        <Button
          type="button"
          kind="secondary"
          busy={isBusy}
          busyLabel={t("common:button.sending")}
          onClick={() => onAgree({ kind: "officerAlone" })}
        >
          {t("steps.aloneSend")}
        </Button>
      </Step>
    );
  }
  const note =
    state === "done" && view.agreed
      ? t(`steps.agreed.${view.agreed.kind}`, { time: view.agreed.time })
      : view.declarant;
  return (
    <Step title={t("steps.agreement")} state={state} note={note}>
      <Ways code={code} isBusy={isBusy} onAgree={onAgree} />
    </Step>
  );
}

function Ways({ code, isBusy, onAgree }: Pick<AgreementStepProps, "code" | "isBusy" | "onAgree">) {
  const { t } = useTexts();
  const [way, setWay] = useState<"pad" | "code">("pad");
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get("declarantCode");
    onAgree({ kind: "code", code: typeof typed === "string" ? typed : "" });
  };
  return (
    <>
      <fieldset className={styles.ways}>
        <legend className="visually-hidden">{t("steps.wayTitle")}</legend>
        {(["pad", "code"] as const).map((known) => (
          <label key={known}>
            <input type="radio" name="way" checked={way === known} onChange={() => setWay(known)} />{" "}
            {t(`steps.way.${known}`)}
          </label>
        ))}
      </fieldset>
      {way === "pad" && <SignaturePad isBusy={isBusy} onSign={(strokes) => onAgree({ kind: "pad", strokes })} />}
      {way === "code" && (
        <form className={styles.codeForm} onSubmit={send} noValidate>
          {code === undefined ? (
            <p className={styles.note}>{t("steps.codeGone")}</p>
          ) : (
            <p className={styles.handed}>
              {t("steps.codeHanded")} <bdi dir="ltr">{code}</bdi>
            </p>
          )}
          <CodeInput name="declarantCode" label={t("steps.codeTyped")} length={6} oneTime t={t} />
          <Button small busy={isBusy} busyLabel={t("common:button.sending")}>
            {t("steps.codeSend")}
          </Button>
        </form>
      )}
    </>
  );
}
