import { Note } from "#components/ui/note.tsx";
import type { PreCheck } from "#lib/declarations/core/index.ts";
import type { T } from "#lib/kernel/texts.ts";

type QuestionsToReaderProps = { doubts: readonly PreCheck[]; hrefOf: (section: string) => string; t: T };

/** Doubts as questions: they stop nothing (the officer decides with the declarant). */
export function QuestionsToReader({ doubts, hrefOf, t }: QuestionsToReaderProps) {
  return doubts.map(({ code, params, field }) => (
    <Note key={code} tone="warn" title={t(`${code}.title`)}>
      {params?.["rule"] !== undefined && `${t(`errors:${params["rule"]}`, params)} `}
      {t(`${code}.text`, params)} {field !== null && <a href={hrefOf(field.split(".")[0] ?? "")}>{t("check.look")}</a>}
    </Note>
  ));
}
