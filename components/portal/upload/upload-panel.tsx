import type { ReactNode } from "react";
import button from "../../ui/button.module.css";
import { classNames } from "../../ui/class-names.ts";
import styles from "./upload-panel.module.css";
import { type Phase, phaseWords, type UploadWords } from "./upload-words.ts";

type UploadPanelProps = {
  phase: Phase;
  fileName: string;
  words: UploadWords;
  /** Why nothing was sent, and what to do. */
  problem: ReactNode;
  onStop: () => void;
};

/** In place of the question while a file is on its way: how far it is, the way back, and the next try when the line broke. */
export function UploadPanel({ phase, fileName, words, problem, onStop }: UploadPanelProps) {
  const isLost = phase.at === "lost";
  return (
    <div className={styles.panel}>
      {problem && <div role="alert">{problem}</div>}
      <p className={styles.name}>
        <bdi>{fileName}</bdi>
      </p>
      {(phase.at === "preparing" || phase.at === "sending" || phase.at === "checking") && (
        <label className={styles.progress}>
          {phaseWords(phase, words)}
          <progress max={100} value={phase.at === "sending" ? phase.percent : undefined} />
        </label>
      )}
      {isLost && <button className={classNames(button.button, button.primary)}>{words.retry}</button>}
      {(isLost || phase.at === "preparing" || phase.at === "sending") && (
        <button type="button" className={classNames(button.button, button.secondary)} onClick={onStop}>
          {isLost ? words.other : words.cancel}
        </button>
      )}
    </div>
  );
}
