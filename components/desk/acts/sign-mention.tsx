"use client";

import { type FormEvent, useState } from "react";
import type { FieldProblem, FormState } from "#lib/kernel/form-state.ts";
import type { ActText } from "#lib/wording/core/index.ts";
import { CodeInput } from "../../forms/code-input.tsx";
import { ErrorSummary } from "../../forms/error-summary.tsx";
import { Select } from "../../forms/select.tsx";
import { TextInput } from "../../forms/text-input.tsx";
import { Textarea } from "../../forms/textarea.tsx";
import { Button } from "../../ui/button.tsx";
import { Note } from "../../ui/note.tsx";
import { DemonstrationCode } from "../act/demonstration-code.tsx";
import { MentionWords } from "../mention/mention-words.tsx";
import { answerText, newKey, post } from "../post.ts";
import { useTexts } from "../texts/texts-provider.tsx";
import type { KindView, MentionFormView } from "./mention-form-view.ts";
import { TitlePicture } from "./title-picture.tsx";
import styles from "./acts.module.css";

/** A mention as the desk gives it to be read. */
export type Drawn = {
  text: { ar: ActText; fr: ActText };
  findings: readonly { finding: string; mentionId: string }[];
  needsPicture: boolean;
  digest: string;
};

const LINKS = ["self", "parent", "spouse", "child", "guardian", "proxy"] as const;
const PROOFS = ["cnie", "passport", "residenceCard", "other"] as const;

type SignProps = {
  view: MentionFormView;
  drawn: Drawn;
  asker: string;
  wish: () => object;
  upload: string | null;
  onUpload: (upload: string | null) => void;
  kind: KindView;
};

/** The words in both languages, what looks wrong with them on this act, the picture of the title, and the officer's fresh code. */
export function SignMention({ view, drawn, asker, wish, upload, onUpload, kind }: SignProps) {
  const { locale, t } = useTexts();
  const [areSeen, setAreSeen] = useState(false);
  const [code, setCode] = useState("");
  const [isBusy, setIsBusy] = useState(false);
  const [answer, setAnswer] = useState<FormState<unknown>>();
  const problems: readonly FieldProblem[] = answer?.status === "invalid" ? answer.problems : [];
  const hasScan = view.prefilled?.hasScan ?? false;
  const isPictured = upload !== null || hasScan || !drawn.needsPicture;
  const isPossible = areSeen && /^\d{6}$/.test(code.replace(/\s/g, "")) && isPictured;

  const sign = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (isBusy || !isPossible) return;
    setIsBusy(true);
    const typed = new FormData(event.currentTarget);
    const at = (name: string): string => String(typed.get(name) ?? "").trim();
    const body = {
      ...wish(),
      titleUpload: upload,
      because: at("because"),
      applicant:
        asker === "holder"
          ? {
              link: at("applicant.link"),
              identityProof: { kind: at("applicant.identityProof.kind"), number: at("applicant.identityProof.number") },
            }
          : null,
      originalsSeen: "yes",
      digest: drawn.digest,
      code,
    };
    const given = await post(`/api/desk/acts/${view.actId}/mentions`, body, { locale, key: newKey() });
    if (given.status === "done") return location.assign(`/${locale}/desk/acts/${view.actId}?done=mention`);
    setAnswer(given);
    setIsBusy(false);
  };

  return (
    <form method="post" className={styles.sign} onSubmit={(event) => void sign(event)} noValidate>
      <h2>{t("acts:mention.words", { kind: kind.label })}</h2>
      <MentionWords text={drawn.text} t={t} />
      {drawn.findings.length > 0 && (
        <>
          <Note tone="warn">
            {t("acts:finding.lead")}
            <ul>
              {drawn.findings.map(({ finding }) => (
                <li key={finding}>{t(`acts:finding.${finding}`)}</li>
              ))}
            </ul>
          </Note>
          <Textarea
            name="because"
            label={t("acts:finding.because")}
            maxLength={500}
            rows={2}
            problems={problems}
            t={t}
          />
        </>
      )}
      {problems.length > 0 && <ErrorSummary problems={problems} t={t} />}
      <div role="alert">{answer?.status === "refused" && <Note tone="bad">{answerText(answer, t)}</Note>}</div>
      {asker === "holder" && (
        <fieldset className={styles.group}>
          <legend>{t("mention.applicant")}</legend>
          <Select
            name="applicant.link"
            label={t("acts:applicant.link")}
            value="self"
            options={LINKS.map((value) => ({ value, label: t(`acts:applicant.${value}`) }))}
            problems={problems}
            t={t}
          />
          <div className={styles.pair}>
            <Select
              name="applicant.identityProof.kind"
              label={t("completion.proofKind")}
              value="cnie"
              options={PROOFS.map((value) => ({ value, label: t(`acts:proof.${value}`) }))}
              problems={problems}
              t={t}
            />
            <TextInput
              name="applicant.identityProof.number"
              label={t("completion.proofNumber")}
              kind="identifier"
              autoComplete="off"
              problems={problems}
              t={t}
            />
          </div>
        </fieldset>
      )}
      {drawn.needsPicture && hasScan && <Note tone="ok">{t("acts:mention.scanned")}</Note>}
      {drawn.needsPicture && !hasScan && <TitlePicture actId={view.actId} onSent={onUpload} />}
      <label className={styles.check}>
        <input type="checkbox" checked={areSeen} onChange={(event) => setAreSeen(event.target.checked)} />
        <span>{t("acts:mention.originals")}</span>
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
          type="submit"
          icon="lock"
          busy={isBusy}
          busyLabel={t("mention.signing")}
          unavailable={!isPossible}
          aria-describedby="sign-note"
        >
          {t("mention.sign")}
        </Button>
      </div>
      <p id="sign-note" className={styles.hint}>
        {t(isPossible ? "acts:mention.final" : "acts:mention.missing", { name: view.signer })}
      </p>
    </form>
  );
}
