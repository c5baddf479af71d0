import { z } from "zod";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { LEGACY_KINDS, type LegacyKind, legacyFields } from "./fields.ts";
import { checkReadings, type Readings } from "./keying.ts";
import { LegacyPlace } from "./place.ts";
import { GAP } from "./reading.ts";

export type ImportedRow = { kind: LegacyKind; place: LegacyPlace; readings: Readings; image: string };

const Kind = z.enum(LEGACY_KINDS);
const PLACE = ["calendar", "year", "part", "no", "bis", "page", "language"] as const;

/** Every column that a file may have. `kind`, `year`, `no` and `language` are in every row; `image` names a file of the folder of images. */
export const IMPORT_COLUMNS: readonly string[] = [
  ...new Set([
    "kind",
    ...PLACE,
    "image",
    ...LEGACY_KINDS.flatMap((kind) => legacyFields(kind).map(([field]) => field)),
  ]),
];

/**
 * One row of another system's database: texts by column. An empty field is said absent and `?` illegible; a date is written `1956-03-07`,
 * `1956-03` or `1956`, with `H` after a Hijri one and `~` before a presumed one. Refuses `legacy.rowKind`, `legacy.rowPlace` {field} and what
 * `checkReadings` refuses.
 */
export function importedRow(row: Readonly<Record<string, unknown>>): Result<ImportedRow> {
  const texts = Object.fromEntries(Object.entries(row).map(([name, value]) => [name, cellOf(value)]));
  const kind = Kind.safeParse(texts["kind"]);
  if (!kind.success) return err({ code: "legacy.rowKind" });
  const unknown = Object.keys(texts).find((name) => !IMPORT_COLUMNS.includes(name));
  if (unknown !== undefined) return err({ code: "legacy.fieldUnknown", params: { field: unknown } });
  const said = PLACE.flatMap((name) => (texts[name] ? [[name, texts[name]] as const] : []));
  const place = LegacyPlace.safeParse(Object.fromEntries(said));
  if (!place.success) {
    return err({ code: "legacy.rowPlace", params: { field: String(place.error.issues[0]?.path[0] ?? "") } });
  }
  const raw = legacyFields(kind.data).map(([field, shape]) => [field, readingOf(texts[field] ?? "", shape)] as const);
  const readings = checkReadings(kind.data, Object.fromEntries(raw));
  if (!readings.ok) return readings;
  return ok({ kind: kind.data, place: place.data, readings: readings.value, image: texts["image"] ?? "" });
}

function cellOf(value: unknown): string {
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? value.normalize("NFC").trim() : "";
}

function readingOf(cell: string, shape: "text" | "date"): unknown {
  if (cell === "") return { legibility: "absent" };
  if (cell === "?") return { legibility: "illegible" };
  if (cell.includes(GAP)) return { legibility: "partial", text: cell };
  return shape === "text" ? { legibility: "clear", text: cell } : { legibility: "clear", date: dateOf(cell) };
}

function dateOf(cell: string): unknown {
  const [, about, y, m, d, hijri] = /^(~?)(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(H?)$/.exec(cell) ?? [];
  if (y === undefined) return undefined;
  const parts = {
    year: Number(y),
    ...(m !== undefined && { month: Number(m) }),
    ...(d !== undefined && { day: Number(d) }),
  };
  const isHijri = hijri === "H";
  return {
    precision: d !== undefined ? "day" : m !== undefined ? "month" : "year",
    presumed: about === "~",
    writtenIn: isHijri ? "hijri" : "gregorian",
    gregorian: isHijri ? null : parts,
    hijri: isHijri ? parts : null,
  };
}
