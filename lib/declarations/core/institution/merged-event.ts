import { type Answers, answerAt, sectionOf } from "../answers.ts";
import type { DeclarationKind } from "../declaration.ts";
import { formOf } from "../forms.ts";
import { type FieldValue, TIME_UNKNOWN } from "../reading-fields.ts";

/** Events that a family and an institution both declare. */
const MERGED_KINDS = ["birth", "death"] as const;
type MergedKind = (typeof MERGED_KINDS)[number];

export function isMergedKind(kind: string): kind is MergedKind {
  return (MERGED_KINDS as readonly string[]).includes(kind);
}

/** The lines of which the institution is the witness: where and when it happened, of which sex the child is. */
const OF_RECORD: Readonly<Record<MergedKind, readonly string[]>> = {
  birth: [
    "place.establishment",
    "place.commune",
    "place.bornOn",
    "place.time",
    "child.sex",
    "child.order",
    "child.count",
  ],
  death: ["place.establishment", "place.commune", "place.placeKind", "place.diedOn", "place.time", "place.manner"],
};

/** The reason of a correction that comes with an institution's declaration: a code, worded where it is read. */
export const BY_INSTITUTION = "byInstitution" as const;

export type MergedEvent = {
  /** The family's answers; what it left open is filled from the institution's. */
  answers: Answers;
  /** Lines that both declared, and differently: the institution's value stands beside the family's. */
  differing: readonly { path: string; declared: FieldValue; verified: FieldValue }[];
};

/** Lays an institution's declaration of an event beside the family's own: the institution's event data are of record (L36:20). */
export function mergedEvent(kind: MergedKind, family: Answers, institution: Answers): MergedEvent {
  const valuesOf = (answers: Answers) => new Map(linesOf(kind, answers).map(({ path, value }) => [path, value]));
  const [ours, theirs] = [valuesOf(family), valuesOf(institution)];
  const answers = structuredClone(family);
  const differing = OF_RECORD[kind].flatMap((path) => {
    const [declared, verified] = [ours.get(path), theirs.get(path)];
    if (verified === undefined) return [];
    // that the ward does not know the minute says nothing against a family that does
    if (verified === TIME_UNKNOWN && declared !== undefined) return [];
    if (declared === undefined) {
      fill(answers, institution, verified === TIME_UNKNOWN ? `${path}Unknown` : path);
      return [];
    }
    const whole = withMissingScript(verified, declared);
    return isSame(declared, whole) ? [] : [{ path, declared, verified: whole }];
  });
  if (answerAt(family, "place.certificateNumber").trim() === "") fill(answers, institution, "place.certificateNumber");
  return { answers, differing };
}

function linesOf(kind: DeclarationKind, answers: Answers) {
  const isMultiple = answerAt(answers, "child.count") !== "" ? { isMultiple: "yes" } : {};
  return formOf(kind).reviewFields({ ...answers, child: { ...sectionOf(answers, "child"), ...isMultiple } });
}

function fill(answers: Answers, from: Answers, path: string): void {
  const [section = "", name = ""] = path.split(".");
  const value = sectionOf(from, section)[name];
  if (value !== undefined) answers[section] = { ...sectionOf(answers, section), [name]: value };
}

/** Written in one script only by the institution: the family's other script stays. */
function withMissingScript(value: FieldValue, beside: FieldValue): FieldValue {
  if (typeof value === "string" || typeof beside === "string") return value;
  return { ar: value.ar || beside.ar, latin: value.latin || beside.latin };
}

function isSame(a: FieldValue, b: FieldValue): boolean {
  if (typeof a === "string" || typeof b === "string") return a === b;
  return (a.ar ?? "") === (b.ar ?? "") && (a.latin ?? "") === (b.latin ?? "");
}
