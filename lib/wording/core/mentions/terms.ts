/** What a mention does under the electronic register: it enters what another title says, or updates what the act says (L36:13). */
export const MENTION_NATURES = ["entry", "update"] as const;
export type MentionNature = (typeof MENTION_NATURES)[number];

const MARGINAL = { ar: "بيان هامشي", fr: "mention marginale" } as const;

/** The law's word for a mention: in the margin of a paper act (D99:14), in an electronic one an entry or an update (L36:13, L36:36, L36:46). */
export const MENTION_TERMS = {
  R37: { entry: MARGINAL, update: MARGINAL },
  R36: { entry: { ar: "تضمين", fr: "insertion" }, update: { ar: "تحيين", fr: "mise à jour" } },
} as const satisfies Record<"R36" | "R37", Record<MentionNature, { ar: string; fr: string }>>;
