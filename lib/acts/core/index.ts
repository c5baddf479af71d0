export { ActTitle, type PaperPlace } from "./act-parts.ts";
export {
  Act,
  ACT_VERSION,
  type ActKind,
  areBothParentsUnknown,
  birthOfSubject,
  designationOf,
  eventHijri,
  eventOn,
  frenchTextOf,
  partiesOf,
  subjectOf,
} from "./act.ts";
export { type Names } from "./act-parts.ts";
export { BirthAct } from "./birth-act.ts";
export { actOfCanon, canonOfAct } from "./canon.ts";
export { DeathAct, DECEASED_KINDS } from "./death-act.ts";
export { DRAFT_STATUSES, type DraftStatus, mayDraftMove, NEXT_DRAFT_STATUSES } from "./draft-status.ts";
export { type DayOfReading, type ReadingReason, unusualReading } from "./unusual-reading.ts";
export {
  type ActDraft,
  type DeclarantSignature,
  decidePaperEntry,
  decideSignature,
  type PaperSignature,
  type Signer,
  type SigningRefusal,
} from "./signing.ts";
