import { type FieldShape, type FieldValue, TIME_UNKNOWN } from "#lib/declarations/core/index.ts";

/** A corrected value from the fields of its form, in the form the file keeps values in. */
export function typedValue(shape: FieldShape, form: Pick<FormData, "get">): FieldValue {
  const at = (name: string): string => {
    const value = form.get(name);
    return typeof value === "string" ? value.trim() : "";
  };
  switch (shape) {
    case "dual":
      return { ar: at("value.ar"), latin: at("value.latin") };
    case "day":
    case "partialDate":
      return [at("value.year"), at("value.month"), at("value.day")]
        .filter((part) => part !== "")
        .map((part) => part.padStart(2, "0"))
        .join("-");
    case "time":
      if (at("value.unknown") !== "") return TIME_UNKNOWN;
      return [at("value.hour"), at("value.minute")].map(twoFigures).join(":");
    default:
      return at("value");
  }
}

/** What was left empty stays empty: a minute that nobody wrote is none. */
function twoFigures(part: string): string {
  return part === "" ? "" : part.padStart(2, "0");
}
