import type {
  ActField,
  DateInCalendars,
  InBoth,
  NameInScripts,
  NameParts,
  TimeOfDay,
} from "#lib/wording/core/index.ts";
import type { ActData } from "./act-data.ts";
import type { ActHistory } from "./act-history.ts";

/** The latest data of an act, and which of them a mention changed since it was registered. */
export type ChangedData = {
  isChanged: (...fields: readonly ActField[]) => boolean;
  data: ActData;
};

export function changedData({ original, latest }: Pick<ActHistory, "original" | "latest">): ChangedData {
  const isOther = (field: ActField): boolean => JSON.stringify(original[field]) !== JSON.stringify(latest[field]);
  return { isChanged: (...fields) => fields.some(isOther), data: latest };
}

/** A name after a change, in every script that the act needs; a script that no title wrote stays as it was. */
export function inEveryScript(
  parts: NameParts | undefined,
  before?: NameInScripts,
): { ar: string; latin: string; tifinagh?: string } {
  const { ar = "", latin = "", tifinagh } = { ...before, ...parts };
  return { ar, latin, ...(tifinagh !== undefined && { tifinagh }) };
}

export function inBothOf(value: unknown): InBoth | undefined {
  return isObject(value) && "ar" in value && typeof value.ar === "string" ? (value as InBoth) : undefined;
}

export function dateOf(value: unknown): DateInCalendars | undefined {
  return isObject(value) && ("gregorian" in value || "hijri" in value) ? (value as DateInCalendars) : undefined;
}

export function timeOf(value: unknown): TimeOfDay | undefined {
  return isObject(value) && "hour" in value ? (value as TimeOfDay) : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
