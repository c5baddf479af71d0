import type { ReactNode } from "react";
import { Bdi } from "#components/ui/bdi.tsx";
import { DateText } from "#components/ui/date-text.tsx";
import { timeWords } from "#components/ui/date-words.ts";
import { DualText } from "#components/ui/dual-text.tsx";
import { type ReviewField, TIME_UNKNOWN } from "#lib/declarations/core/index.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { countryName } from "../countries.ts";

type AnswerValueProps = { field: ReviewField; place: { ar: string; fr: string } | undefined; locale: Locale; t: T };

/** What was declared on one line, in the reader's words. */
export function AnswerValue({ field: { path, shape, value }, place, locale, t }: AnswerValueProps): ReactNode {
  if (typeof value !== "string") return <DualText ar={value.ar} latin={value.latin} locale={locale} />;
  switch (shape) {
    case "day":
    case "partialDate":
      return <DateText on={value} t={t} />;
    case "time":
      return value === TIME_UNKNOWN ? t("common:date.timeUnknown") : timeWords(value, t);
    case "choice":
      return t(`choice.${path}.${value}`);
    case "country":
      return countryName(value, locale);
    case "place":
      return place ? place[locale] : null;
    case "text":
    case "dual":
      return /^[\p{Script=Arabic}\s]/u.test(value) ? value : <Bdi>{value}</Bdi>;
  }
}
