import type { ReactNode } from "react";
import { TextInput } from "#components/forms/text-input.tsx";
import { answerAt } from "#lib/declarations/core/index.ts";
import type { SectionProps } from "./section-props.ts";

type EitherQuestionProps = SectionProps & { name: string; label: ReactNode; hint?: ReactNode; optional?: boolean };

/** A text wanted in one language only: that of the page, and the other one where it was already given. */
export function EitherQuestion({ answers, name, label, hint, optional, problems, locale, t }: EitherQuestionProps) {
  const page = locale === "ar" ? "ar" : "latin";
  const other = locale === "ar" ? "latin" : "ar";
  const own = problems.map((problem) =>
    problem.field === `${name}.ar` ? { ...problem, field: `${name}.${page}` } : problem,
  );
  const inOther = answerAt(answers, `${name}.${other}`);
  return (
    <>
      <TextInput
        name={`${name}.${page}`}
        label={label}
        hint={hint}
        optional={optional}
        lang={locale}
        value={answerAt(answers, `${name}.${page}`)}
        problems={own}
        t={t}
      />
      {inOther !== "" && (
        <TextInput
          name={`${name}.${other}`}
          label={t(`inOther.${other}`)}
          lang={other === "ar" ? "ar" : "fr"}
          value={inOther}
          optional
          t={t}
        />
      )}
    </>
  );
}
