import { type Answers, answerAt } from "../answers.ts";
import { type FieldShape, type FieldValue, type ReviewField, TIME_UNKNOWN } from "../reading-fields.ts";

/** One line of a file before its value is known: where the answer stands, how it is drawn, which document proves it. */
export type Line = readonly [path: string, shape: FieldShape, proof: string | null];

/** The lines of {@link Person} under a section or deeper. */
export function personLines(under: string, proof: string | null): Line[] {
  return [
    [`${under}.givenName`, "dual", proof],
    [`${under}.familyName`, "dual", proof],
    [`${under}.fatherName`, "dual", proof],
    [`${under}.cnie`, "text", proof],
    [`${under}.nationality`, "country", proof],
    [`${under}.bornOn`, "partialDate", proof],
    [`${under}.birthPlace`, "dual", proof],
    [`${under}.profession`, "dual", null],
  ];
}

/**
 * The lines with what was declared; a line left empty by right (no card, not asked) is absent. Of a text given in Latin letters only,
 * the Arabic is still to be written (names are always given in both scripts).
 */
export function reviewLines(lines: readonly Line[], answers: Answers): ReviewField[] {
  return lines.flatMap(([path, shape, proof]) => {
    const value = valueAt(answers, path, shape);
    const line = { path, group: path.split(".")[0] ?? "", shape, value, proof };
    return isEmpty(value) ? [] : [isInLatinOnly(value) ? { ...line, needsArabic: true } : line];
  });
}

function valueAt(answers: Answers, path: string, shape: FieldShape): FieldValue {
  const at = (part: string): string => answerAt(answers, `${path}.${part}`).trim();
  switch (shape) {
    case "dual":
      return { ar: at("ar"), latin: at("latin") };
    case "day":
    case "partialDate":
      return [at("year"), at("month"), at("day")]
        .filter((part) => part !== "")
        .map((part) => part.padStart(2, "0"))
        .join("-");
    case "time":
      if (at("hour") === "" && at("minute") === "")
        return answerAt(answers, `${path}Unknown`) === "yes" ? TIME_UNKNOWN : "";
      return `${at("hour").padStart(2, "0")}:${at("minute").padStart(2, "0")}`;
    default:
      return answerAt(answers, path).trim();
  }
}

function isEmpty(value: FieldValue): boolean {
  return typeof value === "string" ? value === "" : !value.ar && !value.latin;
}

function isInLatinOnly(value: FieldValue): boolean {
  return typeof value !== "string" && !value.ar && Boolean(value.latin);
}
