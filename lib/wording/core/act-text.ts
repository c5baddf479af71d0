/** A run of words of an act; `strong` marks the names that are printed in bold. */
export type ActSegment = { text: string; strong?: true };
export type ActParagraph = readonly ActSegment[];
/** The text of an act, ready to be read aloud, shown, printed and sealed. */
export type ActText = readonly ActParagraph[];

type Piece = string | ActSegment;
/** A clause is one or more pieces; an absent fact makes an absent clause, and no comma. */
export type Clause = Piece | readonly Piece[] | undefined;

export function strong(text: string): ActSegment {
  return { text, strong: true };
}

/** Joins the clauses that are there; `end` closes the paragraph. No clause at all makes no paragraph. */
export function actParagraph(clauses: readonly Clause[], comma: string, end: string): ActParagraph | undefined {
  const present = clauses.map(piecesOf).filter((pieces) => pieces.length > 0);
  if (present.length === 0) return undefined;
  const pieces = present.flatMap((each, at) => (at === 0 ? each : [{ text: comma }, ...each]));
  return merge([...pieces, { text: end }]);
}

/** The words alone, one line per paragraph. */
export function plainActText(text: ActText): string {
  return text.map((paragraph) => paragraph.map((segment) => segment.text).join("")).join("\n");
}

/** What was really given: an empty or blank text is no fact. */
export function given(text: string | undefined): string | undefined {
  const trimmed = text?.trim();
  return trimmed === "" ? undefined : trimmed;
}

function piecesOf(clause: Clause): readonly ActSegment[] {
  if (clause === undefined) return [];
  const pieces = typeof clause === "string" || "text" in clause ? [clause] : clause;
  return pieces
    .map((piece) => (typeof piece === "string" ? { text: piece } : piece))
    .filter((segment) => segment.text !== "");
}

function merge(segments: readonly ActSegment[]): ActSegment[] {
  const merged: ActSegment[] = [];
  for (const segment of segments) {
    const before = merged.at(-1);
    if (before && before.strong === segment.strong)
      merged.splice(-1, 1, { ...before, text: before.text + segment.text });
    else merged.push(segment);
  }
  return merged;
}
