"use client";

import { type FormEvent, useState } from "react";
import type { FieldProblem, FormState } from "#lib/kernel/form-state.ts";
import { CodeInput } from "../../forms/code-input.tsx";
import { ErrorSummary } from "../../forms/error-summary.tsx";
import { Select } from "../../forms/select.tsx";
import { TextInput } from "../../forms/text-input.tsx";
import { Button } from "../../ui/button.tsx";
import { DualText } from "../../ui/dual-text.tsx";
import { Note } from "../../ui/note.tsx";
import { DemonstrationCode } from "../act/demonstration-code.tsx";
import steps from "../act/steps.module.css";
import { useIsAwake } from "../frame/use-is-awake.ts";
import { answerText, newKey, post } from "../post.ts";
import { useTexts } from "../texts/texts-provider.tsx";
import type { MentionView } from "./mention-view.ts";
import styles from "./mention.module.css";

/** Who was seen at the desk, and the officer's fresh code under the two texts that this page shows. */
export function MentionEntry({ view }: { view: MentionView }) {
  const { locale, t } = useTexts();
  const isAwake = useIsAwake();
  const [areSeen, setAreSeen] = useState(false);
  const [code, setCode] = useState("");
  const [isBusy, setIsBusy] = useState(false);
  const [answer, setAnswer] = useState<FormState<unknown>>();
  const [key, setKey] = useState(newKey);
  const problems: readonly FieldProblem[] = answer?.status === "invalid" ? answer.problems : [];
  const isPossible = areSeen && /^\d{6}$/.test(code.replace(/\s/g, ""));

  const send = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (isBusy || !isPossible) return;
    setIsBusy(true);
    const typed = new FormData(event.currentTarget);
    const at = (name: string): string => String(typed.get(name) ?? "").trim();
    const body = {
      targets: Object.fromEntries(view.sides.map(({ role, told }) => [role, told])),
      digest: view.digest,
      identityProof: { kind: at("identityProof.kind"), number: at("identityProof.number") },
      originalsSeen: "yes",
      code,
    };
    const given = await post(`/api/desk/files/${view.fileId}/mention`, body, { locale, key, version: view.version });
    if (given.status === "done") return location.assign(`/${locale}/desk/files/${view.fileId}/registered`);
    setKey(newKey());
    setAnswer(given);
    setIsBusy(false);
  };

  return (
    <form method="post" className={styles.side} onSubmit={(event) => void send(event)} noValidate>
      {problems.length > 0 && <ErrorSummary key={key} problems={problems} t={t} />}
      <div role="alert">{answer?.status === "refused" && <Note tone="bad">{answerText(answer, t)}</Note>}</div>
      <h2>{t("mention.applicant")}</h2>
      <p className={styles.kind}>{t("mention.applicantHint")}</p>
      <dl className={styles.names}>
        <dt>{t(`choice.declarant.link.${view.applicant.link}`)}</dt>
        <dd>
          <DualText ar={view.applicant.ar} latin={view.applicant.latin} locale={locale} />
        </dd>
      </dl>
      <div className={styles.reference}>
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
          value={view.applicant.cnie ?? undefined}
          autoComplete="off"
          problems={problems}
          t={t}
        />
      </div>
      <h2>{t("mention.signature")}</h2>
      {view.maySign ? (
        <>
          <dl className={styles.names}>
            <dt>{t("mention.signer")}</dt>
            <dd>{view.signer}</dd>
          </dl>
          <label className={steps.originals}>
            <input type="checkbox" checked={areSeen} onChange={(event) => setAreSeen(event.target.checked)} />
            <span>{t("steps.originals")}</span>
          </label>
          <div onInput={(event) => event.target instanceof HTMLInputElement && setCode(event.target.value)}>
            <CodeInput
              name="officerCode"
              label={t("steps.code")}
              hint={t("steps.codeHint")}
              length={6}
              oneTime
              problems={problems}
              t={t}
            />
          </div>
          {view.isDemonstration && view.login !== null && <DemonstrationCode login={view.login} />}
          <div>
            <Button
              type={isAwake ? "submit" : "button"}
              icon="lock"
              busy={isBusy}
              busyLabel={t("mention.signing")}
              unavailable={!isPossible}
              aria-describedby="mention-note"
            >
              {t("mention.sign")}
            </Button>
          </div>
          <p id="mention-note" className={styles.kind}>
            {t(isPossible ? "mention.final" : "mention.missing")}
          </p>
        </>
      ) : (
        <Note>{t("mention.officerOnly", { name: view.signer })}</Note>
      )}
    </form>
  );
}
