import { isoDay, partsOf } from "#lib/calendar/core/index.ts";

/** What an officer would type for these facts, field by field, as the form posts it. */
export function typedBy(facts: unknown): [string, string][] {
  const lines: [string, string][] = [];
  const walk = (value: unknown, path: readonly string[]): void => {
    const name = path.join(".");
    const last = path.at(-1);
    if (value === null || value === undefined) return;
    if (typeof value === "boolean") lines.push([name, value ? "yes" : ""]);
    else if (typeof value === "number") lines.push([name, String(value)]);
    else if (typeof value === "string")
      if (last === "finalOn") {
        const { day, month, year } = partsOf(
          isoDay(Number(value.slice(0, 4)), Number(value.slice(5, 7)), Number(value.slice(8))),
        );
        walk({ day, month, year }, path);
      } else lines.push([name, value]);
    else if (typeof value === "object" && "gregorian" in value) walk(value.gregorian, path);
    else if (Array.isArray(value))
      value.forEach((one: unknown, at) => {
        const change = one as { field?: string; becomes?: unknown };
        if (change.field === undefined)
          if (typeof one === "string") lines.push([`${name}[]`, one]);
          else walk(one, [...path, String(at)]);
        else walk(change.becomes ?? { none: "yes" }, [...path, change.field]);
      });
    else Object.entries(value).forEach(([part, inner]) => walk(inner, [...path, part]));
  };
  walk(facts, []);
  return lines;
}
