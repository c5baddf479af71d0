import type { Regime } from "#lib/territory/core/index.ts";

/** Who rules: the central authority (L36:21), a court (CPC:217), the High Commission on names (D22:33). */
export type Authority = "central" | "court" | "commission";

/** Of a court, "requested" means that the refusal which opens it was handed out; nobody here asks a court. */
export type RulingStatus = "requested" | "granted" | "refused" | "withdrawn";

/** Where a late event stands on its way to the register. */
export const LATE_STAGES = ["none", "asked", "denied", "atCourt", "permitted", "judged"] as const;
export type LateStage = (typeof LATE_STAGES)[number];

/** What can be done next: `askPermission`, `takeBack`, `issueRefusal` and `enterJudgment` by an office, `decide` by the central authority. */
export const LATE_MOVES = ["askPermission", "takeBack", "decide", "issueRefusal", "enterJudgment"] as const;
export type LateMove = (typeof LATE_MOVES)[number];

/**
 * The way that each law leaves open. R36: the central authority first, the court only after its refusal, and a new request where there is
 * more to show (L36:21, D22:41). R37: the refusal of the office opens the court, and a judgment may come without it (CPC:217-220).
 */
export const NEXT_LATE_MOVES = {
  R36: {
    none: ["askPermission"],
    asked: ["decide", "takeBack"],
    denied: ["askPermission", "issueRefusal", "enterJudgment"],
    atCourt: ["enterJudgment"],
    permitted: [],
    judged: [],
  },
  R37: {
    none: ["issueRefusal", "enterJudgment"],
    asked: ["decide", "takeBack"],
    denied: ["issueRefusal", "enterJudgment"],
    atCourt: ["enterJudgment"],
    permitted: [],
    judged: [],
  },
} as const satisfies Record<Regime, Record<LateStage, readonly LateMove[]>>;

/** The stage that the rulings of one file give, in the order they were asked. What was taken back counts for nothing. */
export function lateStageOf(rulings: readonly { authority: Authority; status: RulingStatus }[]): LateStage {
  const standing = rulings.filter(({ authority, status }) => authority !== "commission" && status !== "withdrawn");
  const title = standing.find(({ status }) => status === "granted");
  if (title) return title.authority === "court" ? "judged" : "permitted";
  const last = standing.at(-1);
  if (!last) return "none";
  if (last.status === "requested") return last.authority === "court" ? "atCourt" : "asked";
  return "denied";
}

export function mayMoveLate(regime: Regime, stage: LateStage, move: LateMove): boolean {
  return (NEXT_LATE_MOVES[regime][stage] as readonly LateMove[]).includes(move);
}

/** Whether a late event may be registered: under a permission or a judgment, and under nothing else (L36:21, CPC:217). */
export function opensRegister(stage: LateStage): boolean {
  return stage === "permitted" || stage === "judged";
}
