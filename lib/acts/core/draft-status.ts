/** From preparation to the register (domain states of the draft; "registered" is reached only inside the registering transaction). */
export const DRAFT_STATUSES = [
  "prepared",
  "provisional",
  "read",
  "declarant_signed",
  "registered",
  "abandoned",
] as const;
export type DraftStatus = (typeof DRAFT_STATUSES)[number];

export const NEXT_DRAFT_STATUSES = {
  prepared: ["read", "provisional", "abandoned"],
  // its name awaits a decision (D22:33): nobody reads or signs it before, and no copy is made of what is not registered
  provisional: ["prepared", "abandoned"],
  read: ["declarant_signed", "abandoned"],
  declarant_signed: ["registered", "abandoned"],
  registered: [],
  abandoned: [],
} as const satisfies Record<DraftStatus, readonly DraftStatus[]>;

export function mayDraftMove(from: DraftStatus, to: DraftStatus): boolean {
  return (NEXT_DRAFT_STATUSES[from] as readonly DraftStatus[]).includes(to);
}
