"use client";

import type { FieldValue, Review } from "#lib/declarations/core/index.ts";
import { Kbd } from "../../ui/kbd.tsx";
import { useTexts } from "../texts/texts-provider.tsx";
import { ArabicEditor } from "./arabic-editor.tsx";
import { FieldEditor } from "./field-editor.tsx";
import { FieldRow } from "./field-row.tsx";
import type { FileView, Line } from "./file-view.ts";
import { isSeen } from "./line-state.ts";
import type { Reviewing } from "./use-review.ts";
import type { Walk } from "./use-walk.ts";
import styles from "./verification.module.css";

type LineSectionsProps = { file: FileView; walk: Walk; reviewing: Reviewing; mayReview: boolean };

/** The lines under their heads, each head with how many of its lines were seen. */
export function LineSections({ file, walk, reviewing, mayReview }: LineSectionsProps) {
  const { t } = useTexts();
  const groups = [...new Set(file.lines.map(({ group }) => group))];
  return groups.map((group) => {
    const lines = file.lines.filter((line) => line.group === group);
    const seen = lines.filter((line) => isSeen(line, reviewing.reviews)).length;
    const isCurrent = lines.some(({ path }) => path === walk.current);
    return (
      <section key={group} className={styles.section} aria-labelledby={`group-${group}`}>
        <div className={styles.head}>
          <h2 id={`group-${group}`}>
            {t(`group.${group}`)} <span>{t("group.seen", { seen, total: lines.length })}</span>
          </h2>
          {mayReview && seen < lines.length && (
            <button
              type="button"
              className={styles.all}
              aria-describedby={`group-${group}`}
              aria-disabled={walk.form !== null || undefined}
              onClick={() => walk.confirmSection(group)}
            >
              {isCurrent && <Kbd>Shift+Enter</Kbd>} {t("command.confirmSection")}
            </button>
          )}
        </div>
        {lines.map((line) => (
          <OneLine key={line.path} line={line} file={file} walk={walk} reviewing={reviewing} mayReview={mayReview} />
        ))}
      </section>
    );
  });
}

function OneLine({ line, file, walk, reviewing, mayReview }: LineSectionsProps & { line: Line }) {
  const { path } = line;
  const isCurrent = walk.current === path;
  const review = reviewing.reviews[path];
  const { form } = walk;
  const isEditing = isCurrent && form !== null;
  const send = (given: Review): void => {
    void reviewing.review([{ path, review: given }]).then((isKept) => isKept && walk.goOn(path, given.verdict));
  };
  const shared = {
    line,
    problems: reviewing.problems,
    isBusy: reviewing.busyPath === path,
    onCancel: walk.closeForm,
  };
  return (
    <FieldRow
      line={line}
      review={review}
      named={file}
      after={path === "place.bornOn" ? (file.hijri ?? undefined) : undefined}
      isCurrent={isCurrent}
      takesFocus={walk.takesFocus}
      mayReview={mayReview}
      onCommand={walk.act}
      onSelect={() => walk.goTo(path)}
    >
      {isEditing &&
        (form === "arabic" ? (
          <ArabicEditor
            {...shared}
            onSend={({ value, reason }) => send({ verdict: "corrected", verified: value, reason })}
          />
        ) : (
          <FieldEditor
            {...shared}
            from={review?.verified ?? line.value}
            mode={form}
            named={file}
            choices={file.lists.choices[path] ?? []}
            onSend={({ value, reason }) =>
              send(
                form === "edit"
                  ? isKept(line, value)
                    ? { verdict: "confirmed", verified: null, reason }
                    : { verdict: "corrected", verified: value, reason }
                  : { verdict: "doubt", verified: null, reason },
              )
            }
          />
        ))}
    </FieldRow>
  );
}

/** A spelling that was asked about and left as it was declared: confirmed, with the reason. */
function isKept({ needsReason, value }: Line, typed: FieldValue): boolean {
  if (!needsReason || typeof value === "string" || typeof typed === "string") return false;
  return value.ar === typed.ar && value.latin === typed.latin;
}
