"use client";

import { type FormEvent, useState } from "react";
import type { IsoDay } from "#lib/calendar/core/index.ts";
import { earlierForMarriage, mayBeForMarriage, PURPOSE_OF_COLLECTOR } from "#lib/documents/core/index.ts";
import { type FieldProblem, formToObject } from "#lib/kernel/form-state.ts";
import { CheckboxTile } from "../../forms/checkbox-tile.tsx";
import { fieldId } from "../../forms/field-id.ts";
import { TextInput } from "../../forms/text-input.tsx";
import { Actions } from "../../ui/actions.tsx";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { DateText } from "../../ui/date-text.tsx";
import { Kbd } from "../../ui/kbd.tsx";
import { Note } from "../../ui/note.tsx";
import { PrintButton } from "../../ui/print-button.tsx";
import { CardFields } from "../issue/card-fields.tsx";
import { CollectorFields } from "../issue/collector-fields.tsx";
import { IssueKinds } from "../issue/issue-kinds.tsx";
import { answerText, post } from "../post.ts";
import { useTexts } from "../texts/texts-provider.tsx";
import styles from "./registered.module.css";

type IssueDocumentsProps = {
  actId: string;
  /** The copies that an act of this kind allows. */
  kinds: readonly string[];
  isSealed: boolean;
  /** The holder, who is offered as whoever collects; absent where the holder cannot come. */
  holder?: string | undefined;
  /** The days on which a copy was given for a marriage (FC:65). */
  forMarriage?: readonly IsoDay[] | undefined;
  today?: IsoDay | undefined;
};

type Issued = { serial: string; kind: string; job: string | null; earlierForMarriage: string | null };

/**
 * A copy over the counter: a letter says which, the number of the identity paper is typed, and Enter issues it, writes down who collects it and opens
 * its pages to print. One that waits for others is handed over later, from the list of issued copies; an individual card never waits, for its applicant
 * signs it.
 */
export function IssueDocuments({ actId, kinds, isSealed, holder, forMarriage = [], today }: IssueDocumentsProps) {
  const { locale, t } = useTexts();
  const [kind, setKind] = useState(kinds.find((one) => one.endsWith("Extract")) ?? kinds[0] ?? "");
  const [busy, setBusy] = useState<"now" | "later" | null>(null);
  const [issued, setIssued] = useState<readonly Issued[]>([]);
  const [refusal, setRefusal] = useState<string>();
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const isForMarriage = mayBeForMarriage(kind);
  const isCard = kind === "individualCard";
  const earlier = today && earlierForMarriage(forMarriage, today);

  const pick = (chosen: string): void => {
    setKind(chosen);
    document.getElementById(fieldId("handOver.collector.paperNumber"))?.focus();
  };
  const issue = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    const isLater = submitter instanceof HTMLButtonElement && submitter.value === "later";
    const when = isLater && !isCard ? "later" : "now";
    if (busy !== null || !isSealed) return;
    const typed = formToObject(new FormData(event.currentTarget)) as {
      handOver: { collector: { quality: string } };
      forMarriage?: string;
      card?: unknown;
    };
    const quality = typed.handOver.collector.quality as keyof typeof PURPOSE_OF_COLLECTOR;
    setBusy(when);
    setRefusal(undefined);
    setProblems([]);
    const wish = {
      kind,
      purpose: PURPOSE_OF_COLLECTOR[quality],
      forMarriage: isForMarriage && typed.forMarriage === "yes",
      ...(isCard && { card: typed.card }),
      ...(when === "now" && { handOver: typed.handOver }),
    };
    const answer = await post<Issued>(`/api/desk/acts/${actId}/documents`, wish, { locale });
    setBusy(null);
    if (answer.status === "invalid") setProblems(answer.problems);
    if (answer.status !== "done") return setRefusal(answerText(answer, t));
    setIssued((before) => [answer.value, ...before]);
    if (answer.value.job !== null) open(pagesOf(answer.value), "_blank", "noopener");
  };
  return (
    <Card title={t("issue.title")} level={2}>
      <form className={styles.issue} onSubmit={(event) => void issue(event)} noValidate>
        <IssueKinds kinds={kinds} chosen={kind} onPick={pick} isOn={isSealed} />
        <CollectorFields name="handOver.collector" holder={holder} problems={problems} t={t} />
        <TextInput
          name="handOver.copies"
          label={t("issuing:counter.copies")}
          kind="number"
          width="short"
          value="1"
          problems={problems}
          t={t}
        />
        {isCard && <CardFields name="card" problems={problems} t={t} />}
        {isForMarriage && (
          <div>
            <CheckboxTile
              name="forMarriage"
              label={t("issuing:marriage.tick")}
              hint={t("issuing:marriage.hint")}
              t={t}
            />
            {earlier !== undefined && (
              <Note tone="warn">
                {t("issuing:marriage.earlier")} <DateText on={earlier} t={t} />
              </Note>
            )}
          </div>
        )}
        <Actions>
          <Button
            icon="print"
            value="now"
            busy={busy === "now"}
            busyLabel={t("common:button.sending")}
            unavailable={!isSealed}
            aria-describedby="issue-note"
            aria-keyshortcuts="Enter"
          >
            {t("issuing:counter.now")} <Kbd>Enter</Kbd>
          </Button>
          {!isCard && (
            <Button
              kind="secondary"
              value="later"
              busy={busy === "later"}
              busyLabel={t("common:button.sending")}
              unavailable={!isSealed}
              aria-describedby="issue-note"
            >
              {t("issuing:counter.later")}
            </Button>
          )}
        </Actions>
      </form>
      <p id="issue-note" className={styles.note}>
        {t(isSealed ? "issuing:counter.note" : "issue.afterSeal")} {isSealed && t("issuing:print.joined")}
      </p>
      <div role="status" className={styles.issued}>
        {refusal !== undefined && <Note tone="bad">{refusal}</Note>}
        {issued.map((copy) => (
          <div key={copy.serial}>
            <PrintButton
              href={pagesOf(copy)}
              label={t("issue.open", { kind: t(`issue.kind.${copy.kind}`), serial: copy.serial })}
            />
            {copy.earlierForMarriage !== null && (
              <Note tone="warn">
                {t("issuing:marriage.earlier")} <DateText on={copy.earlierForMarriage} t={t} />
              </Note>
            )}
          </div>
        ))}
      </div>
    </Card>
  );
}

function pagesOf({ serial, job }: Issued): string {
  return job === null ? `/api/desk/documents/${serial}/pdf` : `/api/desk/prints/${job}/pdf`;
}
