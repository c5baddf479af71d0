import type { LateMove, LateStage } from "#lib/rulings/core/index.ts";
import type { Regime } from "#lib/territory/core/index.ts";

/** One ruling, as the officer reads it. */
export type RulingView = {
  id: string;
  authority: "central" | "court";
  status: "requested" | "granted" | "refused" | "withdrawn";
  askedOn: string;
  dueOn: string | null;
  decidedOn: string | null;
  number: string | null;
  reason: string | null;
  court: { ar: string; fr: string | null } | null;
  courtFile: string | null;
  finalOn: string | null;
};

/** A file past its term: where it stands under its law, and what this officer may do. */
export type LateView = {
  id: string;
  kind: "birth" | "death";
  reference: string;
  version: number;
  regime: Regime;
  name: { ar: string; latin: string };
  lastDay: string;
  daysLate: number;
  stage: LateStage;
  moves: readonly LateMove[];
  rulings: readonly RulingView[];
  /** Days until the central authority's decision is due; negative once they are over. */
  daysToDecide: number | null;
  declarant: { ar: string; latin: string } | null;
  /** The papers that a case of this kind may bring. */
  documents: readonly string[];
  /** The refusal can be printed again. */
  hasRefusal: boolean;
  /** The family sent a scan of its judgment, which waits to be entered. */
  hasJudgmentScan: boolean;
};
