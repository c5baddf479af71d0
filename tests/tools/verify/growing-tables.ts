/** Tables whose rows are evidence: nobody changes, deletes or empties them, their owner included. */
export const GROWING_TABLES = [
  "audit_event",
  "reading",
  "act",
  "act_approval",
  "act_seal",
  "mention",
  "declaration_version",
  "log_entry",
  "checkpoint",
  "issued_document",
  "revocation",
] as const;
