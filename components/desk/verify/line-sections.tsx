"use client";

import { useTexts } from "../texts/texts-provider.tsx";
import { FieldEditor } from "./field-editor.tsx";
import { FieldRow } from "./field-row.tsx";
import type { FileView, Line } from "./file-view.ts";
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
    const seen = lines.filter(({ path }) => reviewing.reviews[path] !== undefined).length;
    return (
      <section key={group} className={styles.section} aria-labelledby={`group-${group}`}>
        <h2 id={`group-${group}`}>
          {t(`group.${group}`)} <span>{t("group.seen", { seen, total: lines.length })}</span>
        </h2>
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
      {isEditing && (
        <FieldEditor
          line={line}
          from={review?.verified ?? line.value}
          mode={form}
          named={file}
          choices={file.lists.choices[path] ?? []}
          problems={reviewing.problems}
          isBusy={reviewing.busyPath === path}
          onSend={({ value, reason }) => {
            const verdict = form === "edit" ? "corrected" : "doubt";
            void reviewing
              .review(path, { verdict, verified: form === "edit" ? value : null, reason })
              .then((isKept) => isKept && walk.goOn(path, verdict));
          }}
          onCancel={walk.closeForm}
        />
      )}
    </FieldRow>
  );
}
