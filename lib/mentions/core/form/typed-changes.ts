import { type ActField, NAME_FIELDS, TIME_FIELDS } from "#lib/wording/core/index.ts";
import type { ActData } from "../versions/act-data.ts";

type Parts = Readonly<Record<string, unknown>>;
const isParts = (value: unknown): value is Parts => typeof value === "object" && value !== null;

/**
 * What the form changes of an act: a datum that was filled in, with what the act says today beside it, or one that is marked as not to be said
 * (`none`). A name changes in the scripts that were written, and in no other.
 */
export function typedChanges(fields: readonly ActField[], typed: unknown, data: ActData): readonly unknown[] {
  if (!isParts(typed)) return [];
  return fields.flatMap((field) => {
    const told = typed[field];
    if (told === undefined) return [];
    const before = data[field] ?? null;
    if (isParts(told) && told["none"] === "yes") return before === null ? [] : [{ field, was: before, becomes: null }];
    const becomes = valueTyped(field, told);
    if (becomes === undefined) return [];
    return [{ field, was: isName(field) ? sameScripts(before, becomes) : before, becomes }];
  });
}

function valueTyped(field: ActField, told: unknown): unknown {
  if ((TIME_FIELDS as readonly string[]).includes(field) && isParts(told))
    return { hour: Number(told["hour"]), minute: Number(told["minute"]) };
  return told;
}

function isName(field: ActField): boolean {
  return (NAME_FIELDS as readonly string[]).includes(field);
}

/** Of what a name was, the scripts that change; nothing where the act had none of them. */
function sameScripts(before: unknown, becomes: unknown): Parts | null {
  if (!isParts(before) || !isParts(becomes)) return null;
  const shared = Object.keys(becomes).filter((script) => before[script] !== undefined);
  return shared.length === 0 ? null : Object.fromEntries(shared.map((script) => [script, before[script]]));
}
