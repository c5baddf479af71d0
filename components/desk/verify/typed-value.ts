import type { FieldShape, FieldValue } from "#lib/declarations/core/index.ts";

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
      return `${at("value.hour").padStart(2, "0")}:${at("value.minute").padStart(2, "0")}`;
    default:
      return at("value");
  }
}
