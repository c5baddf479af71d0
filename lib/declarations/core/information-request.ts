import { z } from "zod";

/** What an officer may ask for: a document, or one line to write again. One closed list, reasons from a closed list (law 55-19:10, 14). */
export const REQUEST_REASONS = ["missing", "unreadable", "incomplete", "expired", "differs", "spelling"] as const;
export type RequestReason = (typeof REQUEST_REASONS)[number];

export const RequestItem = z.object({
  kind: z.enum(["document", "field"]),
  target: z.string().min(1).max(80),
  /** `nameRefused` is never an officer's choice: the High Commission refused the name (D22:33). */
  reason: z.enum([...REQUEST_REASONS, "nameRefused"]),
  /** The citizen saved the page of this line after it was asked. */
  isSaved: z.literal(true).optional(),
});
export type RequestItem = z.output<typeof RequestItem>;

export const RequestItems = z
  .array(RequestItem)
  .min(1, "declarations.requestEmpty")
  .max(12)
  .refine(
    (items) => new Set(items.map((item) => `${item.kind}:${item.target}`)).size === items.length,
    "declarations.requestTwice",
  );

/** Whether the citizen may change this section or document now: everything in a draft, exactly what was asked afterwards. */
export function isAsked(items: readonly RequestItem[], kind: RequestItem["kind"], target: string): boolean {
  return items.some((item) => item.kind === kind && (item.target === target || item.target.startsWith(`${target}.`)));
}

export const REFUSAL_REASONS = [
  "notCompetent",
  "late",
  "notAnEvent",
  "identityUnproven",
  "documentsNotProvided",
  "alreadyRegistered",
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];
