"use client";

import { type FormEvent, useState } from "react";
import { Select } from "../../forms/select.tsx";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Note } from "../../ui/note.tsx";
import { PrintButton } from "../../ui/print-button.tsx";
import { answerText, post } from "../post.ts";
import { useTexts } from "../texts/texts-provider.tsx";
import styles from "./registered.module.css";

const PURPOSES = ["holder", "family", "representative", "authority"] as const;

type IssueDocumentsProps = {
  actId: string;
  /** The copies that an act of this kind allows. */
  kinds: readonly string[];
  isSealed: boolean;
};

type Issued = { serial: string; kind: string };

/** Copies of the act, made and signed on the server; each leaves a trace with the purpose. */
export function IssueDocuments({ actId, kinds, isSealed }: IssueDocumentsProps) {
  const { locale, t } = useTexts();
  const [busy, setBusy] = useState<string | null>(null);
  const [issued, setIssued] = useState<readonly Issued[]>([]);
  const [refusal, setRefusal] = useState<string>();
  const issue = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    const kind = submitter instanceof HTMLButtonElement ? submitter.value : "";
    const purpose = new FormData(event.currentTarget).get("purpose");
    if (busy !== null || !isSealed) return;
    setBusy(kind);
    setRefusal(undefined);
    const answer = await post<Issued>(`/api/desk/acts/${actId}/documents`, { kind, purpose }, { locale });
    setBusy(null);
    if (answer.status === "done") setIssued((before) => [answer.value, ...before]);
    else setRefusal(answerText(answer, t));
  };
  return (
    <Card title={t("issue.title")} level={2}>
      <form className={styles.issue} onSubmit={(event) => void issue(event)}>
        <Select
          name="purpose"
          label={t("issue.purpose")}
          value="family"
          options={PURPOSES.map((value) => ({ value, label: t(`issue.for.${value}`) }))}
          t={t}
        />
        {kinds.map((kind) => (
          <Button
            key={kind}
            kind="secondary"
            name="kind"
            value={kind}
            busy={busy === kind}
            busyLabel={t("common:button.sending")}
            unavailable={!isSealed}
            aria-describedby="issue-note"
          >
            {t(`issue.kind.${kind}`)}
          </Button>
        ))}
      </form>
      {!isSealed && (
        <p id="issue-note" className={styles.note}>
          {t("issue.afterSeal")}
        </p>
      )}
      <div role="status" className={styles.issued}>
        {refusal !== undefined && <Note tone="bad">{refusal}</Note>}
        {issued.map(({ serial, kind }) => (
          <PrintButton
            key={serial}
            href={`/api/desk/documents/${serial}/pdf`}
            label={t("issue.open", { kind: t(`issue.kind.${kind}`), serial })}
          />
        ))}
      </div>
    </Card>
  );
}
