/** The way of a paper act to the register (L36:13). `setAside` waits for a judgment; nothing is copied out of it. */
export const LEGACY_STATUSES = [
  "scanned",
  "indexed",
  "keyed",
  "differing",
  "compared",
  "imported",
  "setAside",
  "certified",
] as const;
export type LegacyStatus = (typeof LEGACY_STATUSES)[number];

export const NEXT_LEGACY_STATUSES = {
  scanned: ["indexed", "setAside"],
  indexed: ["keyed", "setAside"],
  keyed: ["differing", "compared", "setAside"],
  differing: ["compared", "setAside"],
  compared: ["certified", "setAside"],
  // two persons sign the batch it came with
  imported: ["compared", "setAside"],
  // the judgment brings a new image: it is read again from the beginning
  setAside: ["scanned"],
  certified: [],
} as const satisfies Record<LegacyStatus, readonly LegacyStatus[]>;

/** Why an act cannot be digitised before a court has spoken. */
export const SET_ASIDE_REASONS = ["unsigned", "torn", "lost", "originalsConflict"] as const;
export type SetAsideReason = (typeof SET_ASIDE_REASONS)[number];

/** Whether extracts and copies may be made of it: of a certified act only. */
export function mayCopyLegacy(status: LegacyStatus): boolean {
  return status === "certified";
}
