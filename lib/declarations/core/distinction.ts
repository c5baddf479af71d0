/** Why two declarations that look like one event are of two (L36:23): two persons of one name, or two events of one family. */
export const DISTINCTION_REASONS = ["otherPerson", "otherEvent"] as const;
export type DistinctionReason = (typeof DISTINCTION_REASONS)[number];
