/** In whose queue a request lies: the citizen's own page, the worker, the office that holds the act, the central authority, or the calendar. */
export const QUEUES = ["citizen", "worker", "office", "central", "calendar"] as const;
export type Queue = (typeof QUEUES)[number];

type Standing = { queue: Queue | null; next: readonly string[] };

/**
 * Every state of a request for a document, whose turn it is there, and where it may go. What is drawn and what is signed are one state: the
 * text is frozen and signed in the same moment. A state without a queue is an end.
 */
export const REQUEST_STATUSES = {
  draft: { queue: "citizen", next: ["payment_pending", "submitted", "permission_needed"] },
  payment_pending: { queue: "citizen", next: ["submitted", "permission_needed", "withdrawn"] },
  submitted: { queue: "worker", next: ["right_check", "signed", "withdrawn"] },
  right_check: {
    queue: "office",
    next: ["to_complete", "entitled", "permission_needed", "not_found", "not_digitised", "refused", "withdrawn"],
  },
  to_complete: { queue: "citizen", next: ["right_check", "refused", "withdrawn"] },
  permission_needed: { queue: "central", next: ["entitled", "refused", "withdrawn"] },
  entitled: { queue: "office", next: ["signed", "not_found", "not_digitised", "refused"] },
  not_found: { queue: "citizen", next: ["right_check", "withdrawn"] },
  not_digitised: { queue: "office", next: ["entitled", "signed", "not_found", "refused"] },
  signed: { queue: "office", next: ["delivered", "expired", "revoked"] },
  delivered: { queue: "calendar", next: ["expired", "revoked"] },
  expired: { queue: null, next: [] },
  revoked: { queue: null, next: [] },
  refused: { queue: null, next: [] },
  withdrawn: { queue: null, next: [] },
} as const satisfies Record<string, Standing>;

export type RequestStatus = keyof typeof REQUEST_STATUSES;
export const STATUSES_OF_REQUEST = Object.keys(REQUEST_STATUSES) as RequestStatus[];

export function isRequestStatus(value: string): value is RequestStatus {
  return value in REQUEST_STATUSES;
}

/** Whether a request may go from one state to another. */
export function mayRequestMove(from: RequestStatus, to: RequestStatus): boolean {
  const next: readonly string[] = REQUEST_STATUSES[from].next;
  return next.includes(to);
}

/** The states in a queue of the office: what its list shows. */
export const OFFICE_STATUSES = STATUSES_OF_REQUEST.filter((status) => REQUEST_STATUSES[status].queue === "office");

/** Whether the citizen may still take the request back. */
export function mayWithdraw(status: RequestStatus): boolean {
  return mayRequestMove(status, "withdrawn");
}

/** What is shown of a request whose document ran out or was taken back since (D22:45); nothing is deleted. */
export function shownStatus(
  status: RequestStatus,
  verdict: "authentic" | "expired" | "replaced" | "revoked" | null,
): RequestStatus {
  if (status !== "signed" && status !== "delivered") return status;
  if (verdict === "expired") return "expired";
  return verdict === "replaced" || verdict === "revoked" ? "revoked" : status;
}
