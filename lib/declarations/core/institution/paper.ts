import type { Answers } from "../answers.ts";
import { dated, either, type Line, reviewLines, timed } from "../form/index.ts";
import type { FieldShape, ReviewField } from "../reading-fields.ts";

/** How one question of an institution's page is drawn and posted. `dual` is wanted in both scripts, `either` in one. */
export type PaperField = {
  path: string;
  shape:
    | "text"
    | "words"
    | "identifier"
    | "number"
    | "day"
    | "partialDay"
    | "time"
    | "dual"
    | "either"
    | "choice"
    | "tick"
    | "commune"
    | "office"
    | "country";
  isOptional?: true;
  choices?: readonly string[];
};

/** A part of the page under a head of its own. */
export type PaperPart = { name: string; fields: readonly PaperField[] };

/** Every field that a page may post, as dotted paths in the order it asks them. */
export function postedFields(parts: readonly PaperPart[]): readonly string[] {
  return parts.flatMap(({ fields }) => fields.flatMap(postedOf));
}

function postedOf({ path, shape }: PaperField): readonly string[] {
  switch (shape) {
    case "day":
    case "partialDay":
      return dated(path);
    case "time":
      return timed(path);
    case "dual":
    case "either":
      return either(path);
    default:
      return [path];
  }
}

const SHOWN_AS: Readonly<Record<Exclude<PaperField["shape"], "office">, FieldShape>> = {
  text: "text",
  words: "text",
  identifier: "text",
  number: "text",
  day: "day",
  partialDay: "partialDate",
  time: "time",
  dual: "dual",
  either: "dual",
  choice: "choice",
  tick: "choice",
  commune: "place",
  country: "country",
};

/** What was declared in one part of a page, in its order, without what was left empty; the office is shown by its name elsewhere. */
export function declaredLines({ fields }: PaperPart, answers: Answers): readonly ReviewField[] {
  const lines = fields.flatMap(({ path, shape }): Line[] =>
    shape === "office" ? [] : [[path, SHOWN_AS[shape], null]],
  );
  return reviewLines(lines, answers);
}
