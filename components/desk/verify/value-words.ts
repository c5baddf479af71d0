import { type FieldShape, type FieldValue, TIME_UNKNOWN } from "#lib/declarations/core/index.ts";
import type { T } from "#lib/kernel/texts.ts";
import { dateWords, timeWords } from "../../ui/date-words.ts";

export type Named = { places: Readonly<Record<string, string>>; countries: Readonly<Record<string, string>> };

/** A value of one text, in the words of the page; a name in two scripts is drawn apart. */
export function valueWords(path: string, shape: FieldShape, value: FieldValue, named: Named, t: T): string {
  if (typeof value !== "string") return [value.latin, value.ar].filter(Boolean).join(" · ");
  if (value === "") return t("value.none");
  switch (shape) {
    case "day":
    case "partialDate":
      return dateWords(value, t);
    case "time":
      return value === TIME_UNKNOWN ? t("common:date.timeUnknown") : timeWords(value, t);
    case "choice":
      return t(`choice.${path}.${value}`);
    case "country":
      return named.countries[value] ?? value;
    case "place":
      return named.places[value] ?? value;
    default:
      return value;
  }
}
