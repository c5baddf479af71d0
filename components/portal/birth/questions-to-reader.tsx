import { Note } from "#components/ui/note.tsx";
import { birthPreChecks, type CheckedFile, type PreCheck } from "#lib/declarations/core/index.ts";
import type { T } from "#lib/kernel/texts.ts";
import { reviewGivenName } from "#lib/names/core/index.ts";

/** What the officer's checks would say that the citizen can still look at; the rest needs the officer's eyes. */
const ASKED = [
  "check.givenNameDisputed",
  "check.familyNameDiffers",
  "check.familyNameLatinDiffers",
  "check.filiationToCheck",
  "check.parentMinor",
];

/** Doubts as questions: they stop nothing (the officer decides with the declarant). */
export function QuestionsToReader({
  file,
  hrefOf,
  t,
}: {
  file: CheckedFile;
  hrefOf: (section: string) => string;
  t: T;
}) {
  const doubts = birthPreChecks({ ...file, sameEvent: [] }).filter(({ code }) => ASKED.includes(code));
  return doubts.map((doubt) => (
    <Note key={doubt.code} tone="warn" title={t(`birth:${doubt.code}.title`)}>
      {explanation(doubt, file, t)}{" "}
      {doubt.field !== null && <a href={hrefOf(doubt.field.split(".")[0] ?? "")}>{t("birth:check.look")}</a>}
    </Note>
  ));
}

function explanation(doubt: PreCheck, { declared, regime }: CheckedFile, t: T): string {
  if (doubt.code !== "check.givenNameDisputed") return t(`birth:${doubt.code}.text`, doubt.params);
  const found = reviewGivenName(declared.child.givenName, {
    regime,
    ...(declared.father && { familyName: declared.father.familyName }),
  });
  const first = found.refusals[0] ?? found.warnings[0];
  return `${first ? t(`errors:${first.code}`, first.params) : ""} ${t("birth:check.givenNameDisputed.text")}`.trim();
}
