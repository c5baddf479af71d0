"use client";

import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import type { FieldProblem, FormState } from "#lib/kernel/form-state.ts";
import { ErrorSummary } from "../../forms/error-summary.tsx";
import { Select } from "../../forms/select.tsx";
import { TextInput } from "../../forms/text-input.tsx";
import { TwinName } from "../../forms/twin-name.tsx";
import { Button } from "../../ui/button.tsx";
import { DualText } from "../../ui/dual-text.tsx";
import { Note } from "../../ui/note.tsx";
import { answerText, newKey, post } from "../post.ts";
import { useIsAwake } from "../frame/use-is-awake.ts";
import { useTexts } from "../texts/texts-provider.tsx";
import type { CompletionView } from "./completion-view.ts";
import { AroundChangeChoice } from "./around-change-choice.tsx";
import { ChosenNameFields } from "./chosen-name-fields.tsx";
import styles from "./completion.module.css";
import { HijriChoice } from "./hijri-choice.tsx";
import { NameDispute } from "./name-dispute.tsx";
import { ReadingChoice } from "./reading-choice.tsx";
import { RulingNote } from "./ruling-note.tsx";
import { SignatureChoice } from "./signature-choice.tsx";
import { SignerChoice } from "./signer-choice.tsx";
import { TifinaghFields } from "./tifinagh-fields.tsx";
import { typedCompletion, typedDispute } from "./typed-completion.ts";

/** What the officer settles with the declarant present; the act is then drawn up and shown. */
export function CompletionForm({ view }: { view: CompletionView }) {
  const { locale, t } = useTexts();
  const isAwake = useIsAwake();
  const [isBusy, setIsBusy] = useState(false);
  const [answer, setAnswer] = useState<FormState<unknown>>();
  const [key, setKey] = useState(newKey);
  const [isDisputed, setDisputed] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // the declarant hands the document over: its number is what the officer compares first
    form.current?.querySelector<HTMLElement>('[name="identityProof.number"]')?.focus();
  }, []);
  const problems: readonly FieldProblem[] = answer?.status === "invalid" ? answer.problems : [];

  const send = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (isBusy) return;
    setIsBusy(true);
    const data = new FormData(event.currentTarget);
    const typed = typedCompletion(data, view);
    const [command, body, next] = isDisputed
      ? ["refer-name", { ...typed, dispute: typedDispute(data) }, "referral"]
      : ["prepare", typed, "act"];
    const given = await post<unknown>(`/api/desk/files/${view.id}/${command}`, body, { locale, key });
    if (given.status === "done") return location.assign(`/${locale}/desk/files/${view.id}/${next}`);
    setKey(newKey());
    setAnswer(given);
    setIsBusy(false);
  };

  return (
    <form ref={form} method="post" className={styles.form} onSubmit={(event) => void send(event)} noValidate>
      {problems.length > 0 && <ErrorSummary key={key} problems={problems} t={t} />}
      <div role="alert">{answer?.status === "refused" && <Refused answer={answer} view={view} />}</div>

      {view.ruling !== null && <RulingNote ruling={view.ruling} />}

      {view.isInWriting && (
        <Part title={t("completion.inWriting")} hint={t("completion.inWritingHint")}>
          <p className={styles.who}>
            <span>{t(`choice.declarant.link.${view.declarant.link}`)}</span>
            <DualText ar={view.declarant.ar} latin={view.declarant.latin} locale={locale} />
          </p>
        </Part>
      )}

      {!view.isInWriting && (
        <Part title={t("completion.identity")} hint={t("completion.identityHint")}>
          <p className={styles.who}>
            <span>{t(`choice.declarant.link.${view.declarant.link}`)}</span>
            <DualText ar={view.declarant.ar} latin={view.declarant.latin} locale={locale} />
          </p>
          <div className={styles.pair}>
            <Select
              name="identityProof.kind"
              label={t("completion.proofKind")}
              value="cnie"
              options={view.proofs.map((value) => ({ value, label: t(`completion.proof.${value}`) }))}
              problems={problems}
              t={t}
            />
            <TextInput
              name="identityProof.number"
              label={t("completion.proofNumber")}
              kind="identifier"
              value={view.declarant.cnie ?? undefined}
              autoComplete="off"
              problems={problems}
              t={t}
            />
          </div>
        </Part>
      )}

      {view.namesToChoose.length > 0 && (
        <Part
          title={t("completion.chosenNames")}
          hint={t(view.isInWriting ? "completion.chosenByOfficer" : "completion.chosenByMother")}
        >
          <ChosenNameFields names={view.namesToChoose} servitude={view.servitudeNames} problems={problems} />
        </Part>
      )}

      {view.familyName.isToSettle && (
        <Part title={t("completion.familyName")} hint={t(familyNameHint(view))}>
          <TwinName
            name="familyName"
            label={t("field.child.familyName")}
            locale={locale}
            value={view.familyName.proposed}
            problems={problems}
            t={t}
          />
        </Part>
      )}

      {view.tifinagh.length > 0 && (
        <Part title={t("completion.tifinagh")} hint={t("completion.tifinaghHint")}>
          <TifinaghFields rows={view.tifinagh} problems={problems} />
        </Part>
      )}

      <Part title={t("completion.hijri")} hint={t("completion.hijriHint")}>
        {view.hijri.isProvisional && <Note tone="warn">{t("completion.hijriProvisional")}</Note>}
        <HijriChoice hijri={view.hijri} problems={problems} />
      </Part>

      {view.isHourRepeated && (
        <Part title={t("completion.aroundChange.title")} hint={t("completion.aroundChange.hint")}>
          <AroundChangeChoice />
        </Part>
      )}

      {!view.isInWriting && (
        <Part title={t("completion.reading.title")} hint={t("completion.reading.hint")}>
          <ReadingChoice problems={problems} />
        </Part>
      )}

      <Part title={t("completion.signature")}>
        {view.signers !== null && <SignerChoice officers={view.signers} problems={problems} />}
        {view.isInWriting ? (
          <p>{t(view.declarant.link === "exOfficio" ? "alone.exOfficio" : "alone.declaredInWriting")}</p>
        ) : (
          <SignatureChoice reasons={view.aloneReasons} isForAnother={view.signers !== null} problems={problems} />
        )}
      </Part>

      {view.dispute !== null && (
        <Part title={t("dispute.title")} hint={t("dispute.hint")}>
          <NameDispute dispute={view.dispute} isOpen={isDisputed} onChange={setDisputed} problems={problems} />
        </Part>
      )}

      <div className={styles.end}>
        <Button type={isAwake ? "submit" : "button"} busy={isBusy} busyLabel={t("completion.busy")} iconEnd="forward">
          {t(isDisputed ? "dispute.send" : "completion.send")}
        </Button>
        <span>{t(isDisputed ? "dispute.after" : "completion.after")}</span>
      </div>
    </form>
  );
}

function Part({ title, hint, children }: { title: string; hint?: string | undefined; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <div>
        <h2>{title}</h2>
        {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      </div>
      <div className={styles.fields}>{children}</div>
    </section>
  );
}

/** Why the family name is settled here: chosen by the officer, chosen for the first time, or with the mother (L36:25, L36:33). */
function familyNameHint({ isInWriting, familyName }: CompletionView): string {
  if (isInWriting) return "completion.familyNameByOfficer";
  return familyName.isFirstChoice ? "completion.familyNameFirst" : "completion.familyNameHint";
}

/** A refusal, with the way back to the line it speaks of. */
function Refused({ answer, view }: { answer: FormState<unknown>; view: CompletionView }) {
  const { locale, t } = useTexts();
  return (
    <Note tone="bad">
      {answerText(answer, t)} <a href={`/${locale}/desk/files/${view.id}`}>{t("completion.back")}</a>
    </Note>
  );
}
