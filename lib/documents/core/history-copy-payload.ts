import { z } from "zod";
import { FullCopy } from "./full-copy-payload.ts";

/** One change as it was entered: its number on the act, the day, its words; and the number of the later one that took it back. */
const Change = z.strictObject({
  number: z.string().min(1).nullable(),
  enteredOn: z.string().min(1),
  words: z.string().min(1),
  takenBackBy: z.string().min(1).nullable(),
});

/**
 * The copy of the electronic act (D22:45): its words as they were signed, then every change in order of time. Names at the head are
 * those of today.
 */
export const HistoryCopy = FullCopy.omit({ content: true, mentions: true }).extend({ changes: z.array(Change) });
export type HistoryCopy = z.infer<typeof HistoryCopy>;

export const BirthHistoryPayload = HistoryCopy.extend({ kind: z.literal("birth_history_copy") });
export type BirthHistoryPayload = z.infer<typeof BirthHistoryPayload>;

export const DeathHistoryPayload = HistoryCopy.extend({ kind: z.literal("death_history_copy") });
export type DeathHistoryPayload = z.infer<typeof DeathHistoryPayload>;
