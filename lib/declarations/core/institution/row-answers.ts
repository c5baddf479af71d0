import type { FieldProblem } from "#lib/kernel/form-state.ts";
import { cleanText, westernDigits } from "#lib/kernel/text.ts";
import type { Answers } from "../answers.ts";
import { type Column, INSTITUTION_COLUMNS } from "./columns.ts";
import type { FileKind } from "./institution-form.ts";

/** The cells of one row, by the path of their column. */
export type Cells = Readonly<Record<string, string>>;

/** The answers that a row of a file says, as if they had been typed; words that say nothing are problems of their column. */
export function rowAnswers(kind: FileKind, cells: Cells): { answers: Answers; problems: readonly FieldProblem[] } {
  const answers: Answers = {};
  const problems: FieldProblem[] = [];
  for (const column of INSTITUTION_COLUMNS[kind]) {
    const cell = cleanText(cells[column.path] ?? "");
    if (cell === "") continue;
    const read = cellValue(column, cell);
    if (read === undefined) problems.push({ field: column.path, code: unreadable(column) });
    else put(answers, column.path.split("."), read);
  }
  if (kind !== "birth" && (cells["place.time"] ?? "") === "") put(answers, ["place", "timeUnknown"], "yes");
  return { answers, problems };
}

/** The column that a problem belongs to: its own, or the one its part lies in. */
export function columnOf(kind: FileKind, field: string): Column | undefined {
  return INSTITUTION_COLUMNS[kind].find(({ path }) => field === path || field.startsWith(`${path}.`));
}

function cellValue({ shape, words }: Column, cell: string): Answers | string | undefined {
  switch (shape) {
    case "text":
      return cell;
    case "choice":
      return words?.[cell.toLowerCase()];
    case "time":
      return timeOf(westernDigits(cell));
    case "day":
      return dayOf(westernDigits(cell));
    case "partialDay":
      return dayOf(westernDigits(cell)) ?? monthOrYearOf(westernDigits(cell));
  }
}

function unreadable({ shape }: Column): string {
  if (shape === "choice") return "institution.wordUnknown";
  return shape === "time" ? "institution.timeUnreadable" : "institution.dateUnreadable";
}

function timeOf(cell: string): Answers | undefined {
  const [, hour, minute] = /^(\d{1,2})\s*[:hH]\s*(\d{2})$/.exec(cell) ?? [];
  return hour === undefined || minute === undefined ? undefined : { hour, minute };
}

function dayOf(cell: string): Answers | undefined {
  const iso = /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/.exec(cell);
  const written = iso ?? /^(?<day>\d{1,2})[/.](?<month>\d{1,2})[/.](?<year>\d{4})$/.exec(cell);
  return written?.groups && partsOf(written.groups);
}

function monthOrYearOf(cell: string): Answers | undefined {
  const month = /^(?<month>\d{1,2})\/(?<year>\d{4})$/.exec(cell) ?? /^(?<year>\d{4})$/.exec(cell);
  return month?.groups && partsOf(month.groups);
}

function partsOf({ day = "", month = "", year = "" }: Record<string, string>): Answers {
  return { day: bare(day), month: bare(month), year };
}

/** As the fields of a page write it: 4, not 04. */
function bare(number: string): string {
  return number === "" ? "" : String(Number(number));
}

function put(answers: Answers, [first = "", ...rest]: readonly string[], value: Answers | string): void {
  if (rest.length === 0) {
    answers[first] = value;
    return;
  }
  const inner = answers[first];
  const within: Answers = typeof inner === "object" && !Array.isArray(inner) ? inner : {};
  answers[first] = within;
  put(within, rest, value);
}
