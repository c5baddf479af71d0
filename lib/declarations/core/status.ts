/** States of a preliminary declaration and the moves between them (L36:20-21, D22:40, law 55-19:10-18). A missing state does not compile. */
export const DECLARATION_STATUSES = [
  "draft",
  "submitted",
  "retrieved",
  "to_complete",
  "ready",
  "completed",
  "ex_officio",
  "overdue",
  "refused",
  "withdrawn",
  "duplicate",
] as const;
export type DeclarationStatus = (typeof DECLARATION_STATUSES)[number];

export const NEXT_STATUSES = {
  draft: ["submitted"],
  submitted: ["retrieved", "withdrawn", "overdue", "duplicate", "refused"],
  retrieved: ["submitted", "to_complete", "ready", "duplicate", "overdue", "refused"],
  to_complete: ["submitted", "ready", "overdue", "withdrawn", "duplicate", "refused"],
  ready: ["completed", "to_complete", "overdue", "retrieved", "duplicate", "refused"],
  overdue: ["ready", "completed", "refused", "withdrawn", "duplicate"],
  completed: [],
  ex_officio: [],
  refused: [],
  withdrawn: [],
  duplicate: [],
} as const satisfies Record<DeclarationStatus, readonly DeclarationStatus[]>;

export function mayMove(from: DeclarationStatus, to: DeclarationStatus): boolean {
  return (NEXT_STATUSES[from] as readonly DeclarationStatus[]).includes(to);
}

/** The officer's queue a state belongs to; nothing for drafts (no officer sees them) and for closed files. */
export const QUEUE_OF = {
  draft: null,
  submitted: "new",
  retrieved: "inReview",
  to_complete: "waitingForCitizen",
  ready: "toComplete",
  overdue: "overdue",
  completed: null,
  ex_officio: null,
  refused: null,
  withdrawn: null,
  duplicate: null,
} as const satisfies Record<DeclarationStatus, string | null>;

export const QUEUES = ["new", "inReview", "waitingForCitizen", "toComplete", "overdue"] as const;
export type Queue = (typeof QUEUES)[number];

export function isOpen(status: DeclarationStatus): boolean {
  return QUEUE_OF[status] !== null;
}

/** States in which a citizen may still change answers: a draft, or exactly the items an officer asked for. */
export function citizenMayWrite(status: DeclarationStatus): boolean {
  return status === "draft" || status === "to_complete";
}
