import {
  type FieldChange,
  type FieldValue,
  NAME_FIELDS,
  type NameChange,
  type NameParts,
} from "#lib/wording/core/index.ts";
import type { ActData } from "./act-data.ts";

/** The data after a change; what it was before does not matter here. A name changes only in the scripts that the title names. */
export function applyChange(data: ActData, change: FieldChange): ActData {
  const after = isOfName(change) ? changedName(data[change.field], change) : change.becomes;
  if (after !== null) return { ...data, [change.field]: after };
  return Object.fromEntries(Object.entries(data).filter(([field]) => field !== change.field));
}

/** Whether the act said what a change says it did. A nationality that the title does not tell agrees with any. */
export function agrees(data: ActData, change: FieldChange): boolean {
  const before = data[change.field];
  if (change.was === null)
    return before === undefined || change.field === "nationality" || isOtherScript(before, change);
  if (before === undefined) return false;
  if (typeof before !== "object" || typeof change.was !== "object") return before === change.was;
  const known: Record<string, unknown> = before;
  return Object.entries(change.was).every(
    ([part, value]) => value === undefined || JSON.stringify(known[part]) === JSON.stringify(value),
  );
}

function isOfName(change: FieldChange): change is NameChange {
  return (NAME_FIELDS as readonly string[]).includes(change.field);
}

function changedName(before: NameParts | undefined, { was, becomes }: NameChange): NameParts | null {
  const removed = becomes === null ? Object.keys(was ?? {}) : [];
  const kept = Object.entries({ ...before, ...becomes }).filter(([script]) => !removed.includes(script));
  return kept.length === 0 ? null : Object.fromEntries(kept);
}

/** A script that was not written yet may be added to a name (L36:47). */
function isOtherScript(before: FieldValue, { becomes }: FieldChange): boolean {
  return (
    typeof before === "object" &&
    typeof becomes === "object" &&
    becomes !== null &&
    Object.keys(becomes).every((script) => !(script in before))
  );
}
