"use client";

import { type ReactNode, useEffect, useRef } from "react";
import type { FieldValue, Review } from "#lib/declarations/core/index.ts";
import { classNames } from "../../ui/class-names.ts";
import { Icon } from "../../ui/icon.tsx";
import { Kbd } from "../../ui/kbd.tsx";
import { reasonWords } from "../reason-words.ts";
import { useTexts } from "../texts/texts-provider.tsx";
import { FieldValueText } from "./field-value.tsx";
import type { Line } from "./file-view.ts";
import styles from "./field-row.module.css";
import { awaitsArabic, awaitsReason } from "./line-state.ts";
import { type Named, valueWords } from "./value-words.ts";
import { VerdictMark } from "./verdict-mark.tsx";

export type RowCommand = "confirm" | "edit" | "doubt";

type FieldRowProps = {
  line: Line;
  review: Review | undefined;
  named: Named;
  /** What follows the value, such as the Hijri date of the day. */
  after?: string | undefined;
  isCurrent: boolean;
  /** The screen follows the keyboard: the row takes the focus when it becomes the current one. */
  takesFocus: boolean;
  mayReview: boolean;
  onCommand: (command: RowCommand) => void;
  onSelect: () => void;
  /** The form that corrects or doubts this line, when it is open. */
  children?: ReactNode;
};

/** One line of the declaration: label, value in both scripts, document, verdict. The current one shows what its keys do. */
export function FieldRow({
  line,
  review,
  named,
  after,
  isCurrent,
  takesFocus,
  mayReview,
  onCommand,
  onSelect,
  children,
}: FieldRowProps) {
  const { t } = useTexts();
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isCurrent) return;
    if (takesFocus) row.current?.focus({ preventScroll: true });
    row.current?.scrollIntoView({ block: "nearest" });
  }, [isCurrent, takesFocus]);
  const { path, shape, value } = line;
  const isEditing = children !== undefined && children !== null && children !== false;
  const label = t(`field.${path}`);
  const verdict = t(`verdict.${review?.verdict ?? "todo"}`);
  const isUnwritten = awaitsArabic(line, review);
  const isUnexplained = awaitsReason(line, review);
  const words = [label, valueWords(path, shape, review?.verified ?? value, named, t), verdict];
  const missing = [...(isUnwritten ? [t("arabic.missing")] : []), ...(isUnexplained ? [t("spelling.missing")] : [])];
  const spoken = [...words, ...missing].join(", ");
  /* eslint-disable jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex --
     one line has the focus at a time; its keys are those of the whole screen (use-verify-keys) */
  return (
    <div
      ref={row}
      role="group"
      aria-label={spoken}
      aria-current={isCurrent || undefined}
      aria-keyshortcuts={isCurrent ? "Enter Shift+Enter e x" : undefined}
      tabIndex={isCurrent ? 0 : -1}
      data-path={path}
      className={classNames(styles.row, isCurrent && styles.current)}
      onFocus={(event) => event.target === event.currentTarget && !isCurrent && onSelect()}
      onClick={() => isCurrent || onSelect()}
    >
      <span className={styles.label}>{label}</span>
      <span className={styles.value}>
        <Values line={line} review={review} named={named} />
        {after !== undefined && <span className={styles.after}>{after}</span>}
      </span>
      <span className={styles.document}>
        {line.document !== null && (
          <>
            <Icon name="file" small />
            {line.document}
          </>
        )}
      </span>
      <VerdictMark review={review} />
      {!isEditing &&
        missing.map((word) => (
          <span key={word} className={styles.unwritten}>
            <Icon name="warning" small />
            {word}
          </span>
        ))}
      {review?.reason && !isEditing && <span className={styles.reason}>{reasonWords(review.reason, t)}</span>}
      {isEditing && <div className={styles.form}>{children}</div>}
      {isCurrent && !isEditing && mayReview && (
        <RowKeys onCommand={onCommand} mayEdit={shape !== "place"} isUnwritten={isUnwritten} />
      )}
    </div>
  );
}

function Values({ line, review, named }: Pick<FieldRowProps, "line" | "review" | "named">) {
  const { path, shape, value } = line;
  if (review?.verdict !== "corrected" || review.verified === null)
    return <FieldValueText path={path} shape={shape} value={value} named={named} />;
  if (line.needsArabic && isSameLatin(value, review.verified))
    return <FieldValueText path={path} shape={shape} value={review.verified} named={named} />;
  return (
    <span className={classNames(styles.change, shape === "dual" && styles.twoScripts)}>
      <del>
        <FieldValueText path={path} shape={shape} value={value} named={named} />
      </del>
      <ins>
        <FieldValueText path={path} shape={shape} value={review.verified} named={named} />
      </ins>
    </span>
  );
}

/** Only Arabic was added: nothing that was declared is struck out. */
function isSameLatin(declared: FieldValue, verified: FieldValue): boolean {
  return typeof declared !== "string" && typeof verified !== "string" && declared.latin === verified.latin;
}

type RowKeysProps = Pick<FieldRowProps, "onCommand"> & { mayEdit: boolean; isUnwritten: boolean };

function RowKeys({ onCommand, mayEdit, isUnwritten }: RowKeysProps) {
  const { t } = useTexts();
  const commands = [
    { command: "confirm", key: "Enter" },
    ...(mayEdit ? [{ command: "edit", key: "e" } as const] : []),
    { command: "doubt", key: "x" },
  ] as const;
  return (
    <div className={styles.keys}>
      {commands.map(({ command, key }) => (
        <button key={command} type="button" className={styles.key} onClick={() => onCommand(command)}>
          <Kbd>{key}</Kbd> {t(command === "confirm" && isUnwritten ? "command.arabic" : `command.${command}`)}
        </button>
      ))}
    </div>
  );
}
