/** States of a preliminary declaration and the moves between them (L36:20-21, D22:40, law 55-19:10-18). A missing state does not compile. */
export const DECLARATION_STATUSES = [
  "draft",
  "submitted",
  "retrieved",
  "to_complete",
  "ready",
  "referred",
  "completed",
  "ex_officio",
  "overdue",
  "late_request",
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
  ready: ["completed", "ex_officio", "to_complete", "referred", "overdue", "retrieved", "duplicate", "refused"],
  // received provisionally, its given name before the High Commission (D22:33): no term ends it, a decision or the declarant does
  referred: ["ready", "to_complete", "retrieved"],
  // back in time when the calendar moves the last day; on with a permission or a judgment (L36:21, CPC:217)
  overdue: ["submitted", "retrieved", "to_complete", "ready", "late_request", "refused", "withdrawn", "duplicate"],
  late_request: ["retrieved", "to_complete", "ready", "overdue"],
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
  referred: "referred",
  overdue: "overdue",
  late_request: "waitingForPermission",
  completed: null,
  ex_officio: null,
  refused: null,
  withdrawn: null,
  duplicate: null,
} as const satisfies Record<DeclarationStatus, string | null>;

export const QUEUES = [
  "new",
  "inReview",
  "waitingForCitizen",
  "toComplete",
  "referred",
  "overdue",
  "waitingForPermission",
] as const;
export type Queue = (typeof QUEUES)[number];

/** What an officer lists: a queue, or the open files of every queue whose term ends within {@link SOON_DAYS} days. */
export type DeskList = Queue | "dueSoon";
export const SOON_DAYS = 5;

export function isOpen(status: DeclarationStatus): boolean {
  return QUEUE_OF[status] !== null;
}

/** States in which a citizen may still change answers: a draft, or exactly the items an officer asked for. */
export function citizenMayWrite(status: DeclarationStatus): boolean {
  return status === "draft" || status === "to_complete";
}
