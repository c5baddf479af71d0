export { BIRTH_ACT_VERSION, BirthAct } from "./birth-act.ts";
export { actOfCanon, canonOfAct } from "./canon.ts";
export { DRAFT_STATUSES, type DraftStatus, mayDraftMove, NEXT_DRAFT_STATUSES } from "./draft-status.ts";
export {
  type ActDraft,
  type DeclarantSignature,
  decideSignature,
  type Signer,
  type SigningRefusal,
} from "./signing.ts";
