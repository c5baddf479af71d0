import { answerAt, type DocumentNeed } from "#lib/declarations/core/index.ts";
import { type CitizenFile, documentNeeds, officesFor } from "#lib/declarations/index.ts";
import type { Upload } from "#lib/files/index.ts";
import type { Regime } from "#lib/territory/core/index.ts";

export type DocumentState = {
  need: DocumentNeed;
  /** The last file sent of this kind that was not refused, else the last refused one. */
  upload: Upload | undefined;
  state: "empty" | "sending" | "received" | "refused" | "later";
};

export type DocumentStates = {
  isKnown: boolean;
  isStarted: boolean;
  missing: number;
  documents: readonly DocumentState[];
  regime: Regime;
};

/** The documents of this case and where each stands. `isKnown` once the answers tell which they are. */
export async function documentStates(file: CitizenFile, at: Date): Promise<DocumentStates> {
  const { declaration, uploads } = file;
  const chosen = answerAt(declaration.answers, "office.code");
  const regime =
    declaration.regime ??
    (await officesFor(declaration, at)).find(({ office }) => office.code === chosen)?.regime ??
    "R37";
  const documents = documentNeeds(declaration, regime).map((need): DocumentState => {
    const mine = uploads.filter(({ documentKind }) => documentKind === need.kind);
    const kept = mine.findLast(({ status }) => status !== "refused");
    if (kept) return { need, upload: kept, state: STATES[kept.status] };
    if (answerAt(declaration.answers, `documents.${need.kind}`) === "bring")
      return { need, upload: undefined, state: "later" };
    return { need, upload: mine.at(-1), state: mine.length > 0 ? "refused" : "empty" };
  });
  const isMissing = ({ need, state }: DocumentState) =>
    need.need === "required" && (state === "empty" || state === "refused");
  return {
    isKnown: documents.length > 0,
    isStarted: documents.some(({ state }) => state !== "empty"),
    missing: documents.filter(isMissing).length,
    documents,
    regime,
  };
}

const STATES = { quarantined: "sending", clean: "received", refused: "refused" } as const;
