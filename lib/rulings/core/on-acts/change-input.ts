import { z } from "zod";
import { ACT_FIELDS, type ActField, type FieldChange, type FieldValue, NAME_FIELDS } from "#lib/wording/core/index.ts";
import { typedLine } from "../typed-line.ts";
import { chosen } from "./chosen.ts";
import type { RuledMention } from "./matters.ts";

const Part = z.string().trim().default("");

/** The datum that somebody wants changed and what it shall be, as it is typed; the parts of other kinds of data stay empty. */
export const CHANGE_PARTS = {
  field: chosen(ACT_FIELDS, "rulings.datumMissing"),
  /** The act may not say it at all (L36:49). */
  remove: z.literal("yes").optional(),
  valueAr: typedLine(null),
  valueLatin: typedLine(null),
  valueTifinagh: typedLine(null),
  valueOn: z.object({ day: Part, month: Part, year: Part }).default({ day: "", month: "", year: "" }),
  valueAt: z.object({ hour: Part, minute: Part }).default({ hour: "", minute: "" }),
  valueChoice: Part,
} as const;
export type TypedChange = z.output<z.ZodObject<typeof CHANGE_PARTS>>;

const NAMES: readonly ActField[] = NAME_FIELDS;

/** Which kind of value a datum has, and so which fields ask for it. */
export function valueKindOf(field: ActField): "name" | "date" | "time" | "choice" | "text" {
  if (NAMES.includes(field)) return "name";
  if (field.endsWith("On")) return "date";
  if (field.endsWith("Time")) return "time";
  return field === "sex" || field === "maritalStatus" ? "choice" : "text";
}

/** The data that a mention of this kind may change; of a name in other letters, the names alone. */
export function fieldsOf(kind: RuledMention): readonly ActField[] {
  switch (kind) {
    case "REC-M":
    case "REC-J":
      return ACT_FIELDS;
    case "LAT":
    case "TIF":
      return NAME_FIELDS;
    case "PRE":
    case "PRE-E":
      return ["givenName"];
    case "NOM":
      return ["familyName"];
    case "NOM-MIN":
      return ["familyName", "fatherFamilyName"];
    case "SEX":
      return ["sex", "givenName"];
    case "ADD-P":
      return NAME_FIELDS.filter((field) => field !== "givenName" && field !== "familyName");
    default:
      return [];
  }
}

/** What the datum shall be; null where it may not stand, nothing where no whole value was typed. */
export function wantedValue(typed: TypedChange, kind: RuledMention): FieldValue | null | undefined {
  const { field } = typed;
  if (field === undefined) return undefined;
  if (typed.remove === "yes") return null;
  switch (valueKindOf(field)) {
    case "name":
      return wantedName(typed, kind);
    case "text":
      return typed.valueAr === ""
        ? undefined
        : { ar: typed.valueAr, ...(typed.valueLatin !== "" && { fr: typed.valueLatin }) };
    case "date": {
      const [year, month, day] = [typed.valueOn.year, typed.valueOn.month, typed.valueOn.day].map(wholeNumber);
      if (year === undefined) return undefined;
      return {
        gregorian: {
          year,
          ...(month !== undefined && { month }),
          ...(month !== undefined && day !== undefined && { day }),
        },
      };
    }
    case "time": {
      const [hour, minute] = [typed.valueAt.hour, typed.valueAt.minute].map(wholeNumber);
      return hour === undefined || minute === undefined ? undefined : { hour, minute };
    }
    case "choice":
      return typed.valueChoice === "" ? undefined : (typed.valueChoice as FieldValue);
  }
}

/** One datum as it was and as it becomes: of a name, the scripts alone that change. */
export function changeOf(field: ActField, was: FieldValue | null, becomes: FieldValue | null): FieldChange {
  const touched = valueKindOf(field) === "name" && becomes !== null ? onlyParts(was, becomes) : was;
  return { field, was: touched, becomes } as FieldChange;
}

function wantedName({ valueAr, valueLatin, valueTifinagh }: TypedChange, kind: RuledMention): FieldValue | undefined {
  const parts = {
    ...(valueAr !== "" && kind !== "LAT" && kind !== "TIF" && { ar: valueAr }),
    ...(valueLatin !== "" && kind !== "TIF" && { latin: valueLatin }),
    ...(valueTifinagh !== "" && kind !== "LAT" && { tifinagh: valueTifinagh }),
  };
  return Object.keys(parts).length === 0 ? undefined : parts;
}

function onlyParts(was: FieldValue | null, becomes: FieldValue): FieldValue | null {
  if (was === null || typeof was !== "object" || typeof becomes !== "object") return was;
  const kept = Object.entries(was).filter(([part]) => part in becomes);
  return kept.length === 0 ? null : (Object.fromEntries(kept) as FieldValue);
}

function wholeNumber(typed: string): number | undefined {
  return /^\d{1,4}$/.test(typed) ? Number(typed) : undefined;
}
