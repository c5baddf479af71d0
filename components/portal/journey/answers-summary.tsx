import type { ReactNode } from "react";
import { Bdi } from "#components/ui/bdi.tsx";
import { SummaryList } from "#components/ui/summary-list.tsx";
import { answerAt, type Declaration, reviewFieldsOf } from "#lib/declarations/core/index.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { AnswerValue } from "./answer-value.tsx";
import { fieldLabelKeys } from "./field-label.ts";

type AnswersSummaryProps = {
  declaration: Pick<Declaration, "kind" | "answers">;
  sections: readonly string[];
  office: ReactNode;
  place: { ar: string; fr: string } | undefined;
  /** Where a line is changed; absent once the declaration was sent. */
  changeHref?: ((section: string) => string) | undefined;
  locale: Locale;
  t: T;
};

/** All answers by section, each with the way to change it. */
export function AnswersSummary({ declaration, sections, office, place, changeHref, locale, t }: AnswersSummaryProps) {
  const { answers } = declaration;
  const lines = reviewFieldsOf(declaration);
  const extra = (section: string): { key: string; term: string; value: ReactNode }[] => {
    if (section === "office") return [{ key: "office", term: t("field.office.code"), value: office }];
    if (section !== "declarant") return [];
    return (["phone", "email"] as const)
      .filter((name) => answerAt(answers, `declarant.${name}`) !== "")
      .map((name) => ({
        key: name,
        term: t(`field.declarant.${name}`),
        value: <Bdi>{answerAt(answers, `declarant.${name}`)}</Bdi>,
      }));
  };
  return sections.map((section) => {
    const items = [
      ...lines
        .filter(({ group }) => group === section)
        .map((field) => ({
          key: field.path,
          term: t(fieldLabelKeys(field.path)),
          value: <AnswerValue field={field} place={place} locale={locale} t={t} />,
        })),
      ...extra(section),
    ];
    const href = changeHref?.(section);
    return (
      <SummaryList
        key={section}
        title={t(`section.${section}`)}
        items={items.map((item) => ({ ...item, changeHref: href }))}
        t={t}
      />
    );
  });
}
