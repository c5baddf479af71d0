"use client";

import { useState } from "react";
import { dateWords } from "../../ui/date-words.ts";
import { Icon } from "../../ui/icon.tsx";
import { answerText, newKey, post } from "../post.ts";
import { useTexts } from "../texts/texts-provider.tsx";
import type { FileView, PaperView } from "./file-view.ts";
import styles from "./papers-panel.module.css";

/** The papers that are to be brought: the officer notes each original that was seen; who did, and when, is kept (law 55-19:10). */
export function PapersPanel({ file, mayNote }: { file: Pick<FileView, "id" | "papers">; mayNote: boolean }) {
  const { t } = useTexts();
  if (file.papers.length === 0) return null;
  return (
    <section className={styles.papers} aria-labelledby="papers">
      <h2 id="papers">{t("papersSeen.title")}</h2>
      <ul>
        {file.papers.map((paper) => (
          <li key={paper.kind}>
            <span>{t(`document.${paper.kind}`)}</span>
            <Paper file={file.id} paper={paper} mayNote={mayNote} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Paper({ file, paper, mayNote }: { file: string; paper: PaperView; mayNote: boolean }) {
  const { locale, t } = useTexts();
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const [key] = useState(newKey);
  if (paper.seen)
    return (
      <span className={styles.seen}>
        <Icon name="check" small />
        {t("papersSeen.seen", { date: dateWords(paper.seen.on, t), name: paper.seen.by })}
      </span>
    );
  if (!mayNote) return <span className={styles.awaited}>{t("papersSeen.awaited")}</span>;
  const note = async (): Promise<void> => {
    if (isBusy) return;
    setIsBusy(true);
    const answer = await post<unknown>(`/api/desk/files/${file}/paper-seen`, { kind: paper.kind }, { locale, key });
    if (answer.status === "done") return location.reload();
    setIsBusy(false);
    setRefusal(answerText(answer, t));
  };
  return (
    <>
      <button type="button" className={styles.note} aria-disabled={isBusy || undefined} onClick={() => void note()}>
        {t("papersSeen.note")}
        <span className="visually-hidden">{t("papersSeen.of", { paper: t(`document.${paper.kind}`) })}</span>
      </button>
      {refusal !== undefined && <span role="alert">{refusal}</span>}
    </>
  );
}
