import type { ReactNode } from "react";
import type { T } from "#lib/kernel/texts.ts";
import { Badge } from "../ui/badge.tsx";
import { classNames } from "../ui/class-names.ts";
import { Icon } from "../ui/icon.tsx";
import { Meter } from "../ui/meter.tsx";
import { fieldId } from "./field-id.ts";
import { FieldProblemText } from "./field-problem.tsx";
import { FileActions, type FileAction } from "./file-actions.tsx";
import { FilePicker, type FileSending } from "./file-picker.tsx";
import styles from "./file-question.module.css";

const TONES = { empty: "neutral", sending: "info", received: "ok", refused: "bad", later: "neutral" } as const;
const MARKS = { empty: null, sending: "clock", received: "check", refused: "error", later: "office" } as const;

type FileQuestionProps = {
  name: string;
  number?: number | undefined;
  title: ReactNode;
  state: keyof typeof TONES;
  /** Size and pages, in words. */
  details?: ReactNode;
  thumbnail?: { src: string; alt: string } | undefined;
  /** While it is sent. */
  percent?: number | undefined;
  /** Why it was refused, and what to do. */
  problem?: string | undefined;
  /** Formats and size, in words. */
  limits?: ReactNode;
  accept?: string | undefined;
  /** View, turn, replace, remove. */
  actions?: readonly FileAction[] | undefined;
  /** Present where a file may be sent. */
  send?: FileSending | undefined;
  /** «I shall bring it to the office». */
  later?: FileAction | undefined;
  level?: 2 | 3 | undefined;
  t: T;
};

/** One document: what it is, where it stands, what can be done. */
export function FileQuestion(props: FileQuestionProps) {
  const { name, number, title, state, details, thumbnail, percent = 0, problem, limits, accept, actions = [] } = props;
  const { send, later, level = 3, t } = props;
  const Heading = level === 2 ? "h2" : "h3";
  const id = fieldId(name);
  return (
    <div className={classNames(styles.file, styles[state])}>
      <span className={styles.thumbnail}>
        {thumbnail ? <img src={thumbnail.src} alt={thumbnail.alt} width={72} height={92} /> : <Icon name="camera" />}
      </span>
      <div className={styles.words}>
        <Heading className={styles.title} id={`${id}-title`}>
          {number !== undefined && `${number}. `}
          {title}
        </Heading>
        {state !== "empty" && (
          <p className={styles.line}>
            <Badge tone={TONES[state]} icon={MARKS[state]}>
              {t(`common:file.state.${state}`, { percent })}
            </Badge>
            {details && <span className={styles.soft}>{details}</span>}
          </p>
        )}
        {state === "sending" && <Meter value={percent} />}
        {problem && <FieldProblemText id={`${id}-problem`} text={problem} t={t} />}
        {limits && send && <p className={styles.soft}>{limits}</p>}
        {send && <FilePicker id={id} name={name} accept={accept} send={send} titleId={`${id}-title`} t={t} />}
        <FileActions actions={later ? [...actions, later] : actions} titleId={`${id}-title`} />
      </div>
    </div>
  );
}
