import type { FieldProblem } from "#lib/kernel/form-state.ts";
import {
  answerAt,
  certificateKey,
  contentText,
  type DeclarationStatus,
  type FileKind,
  rowAnswers,
} from "../core/index.ts";
import type { Answers } from "../core/index.ts";
import type { FileRow } from "./institution-csv.ts";
import { isCorrectable } from "./institution-declare.ts";
import { type Ground, type Ready, readyToSend, withOwnPlace } from "./institution-ground.ts";

/** What this institution declared before under a certificate. */
export type Before = { id: string; reference: string; status: DeclarationStatus; answers: Answers };

/**
 * What a row of a file comes to: declared for the first time · already declared as it stands · declared before with another content, to
 * correct where that is wished · wrong, with the reason.
 */
export type RowPlan = { line: number; certificate: string } & (
  | { verdict: "new"; ready: Ready }
  | { verdict: "same"; before: Before }
  | { verdict: "changed"; before: Before; ready: Ready }
  | { verdict: "wrong"; problems: readonly FieldProblem[] }
);

/** Reads every row against the others and against what was declared before; a certificate stands for one event. */
export function planRows(
  ground: Ground,
  kind: FileKind,
  rows: readonly FileRow[],
  before: ReadonlyMap<string, Before>,
): RowPlan[] {
  const firstLines = new Map<string, number>();
  return rows.map(({ line, cells }): RowPlan => {
    const { answers, problems } = rowAnswers(kind, cells);
    const certificate = answerAt(answers, "place.certificateNumber");
    const wrong = (found: readonly FieldProblem[]): RowPlan => ({
      line,
      certificate,
      verdict: "wrong",
      problems: found,
    });
    const key = certificateKey(certificate);
    const first = firstLines.get(key);
    if (first !== undefined && key !== "")
      return wrong([
        { field: "place.certificateNumber", code: "institution.certificateTwice", params: { line: first } },
      ]);
    firstLines.set(key, line);
    const known = before.get(key);
    const office = answers["office"] ?? known?.answers["office"];
    const typed = office === undefined ? answers : { ...answers, office };
    const ready = readyToSend(ground, kind, withOwnPlace(ground, kind, typed));
    if (!ready.ok) return wrong([...problems, ...withoutTwice(ready.error.problems, problems)]);
    if (problems.length > 0) return wrong(problems);
    if (known === undefined) return { line, certificate, verdict: "new", ready: ready.value };
    if (contentText(known.answers) === contentText(ready.value.answers))
      return { line, certificate, verdict: "same", before: known };
    if (!isCorrectable(known.status))
      return wrong([
        {
          field: "place.certificateNumber",
          code: "institution.rowClosed",
          params: { reference: known.reference },
        },
      ]);
    return { line, certificate, verdict: "changed", before: known, ready: ready.value };
  });
}

/** A cell that could not be read is one problem, not two: what then misses in its place says nothing more. */
function withoutTwice(found: readonly FieldProblem[], unread: readonly FieldProblem[]): FieldProblem[] {
  return found.filter(({ field }) => !unread.some((one) => field === one.field || field.startsWith(`${one.field}.`)));
}
