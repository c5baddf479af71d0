/** Why an office could not register electronically: the closed list of its minutes (L36:19). */
export const DOWNTIME_CAUSES = ["network", "power", "equipment", "system", "disaster", "other"] as const;
export type DowntimeCause = (typeof DOWNTIME_CAUSES)[number];

/** Why a number of a pad stands for no declaration. */
export const UNUSED_REASONS = ["spoiled", "notGiven", "lost", "withdrawn"] as const;
export type UnusedReason = (typeof UNUSED_REASONS)[number];

/** How many receipts one pad may hold. */
export const PAD_SIZES = [20, 40, 60] as const;
export type PadSize = (typeof PAD_SIZES)[number];
