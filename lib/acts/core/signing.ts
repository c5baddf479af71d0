import type { IsoDay } from "#lib/calendar/core/index.ts";
import { type Decision, err, ok, type Result } from "#lib/kernel/result.ts";
import { type Act, partiesOf } from "./act.ts";
import { mayDraftMove, type DraftStatus } from "./draft-status.ts";

export type ActDraft = {
  id: string;
  declarationId: string;
  officeCode: string;
  status: DraftStatus;
  act: Act;
  digest: Uint8Array;
  version: number;
  declarantSignature: DeclarantSignature | null;
};

/** How the declarant agreed to the text: strokes on a pad or a one-time code, bound to its digest; the officer alone, with a reason (D22:27); or ink. */
export type DeclarantSignature =
  | { kind: "pad"; digest: string; strokes: readonly (readonly (readonly [number, number])[])[]; at: string }
  | { kind: "code"; digest: string; at: string }
  | { kind: "officerAlone"; reason: string; digest: string; at: string }
  | PaperSignature;

/** In ink, in every original of a paper register (D99:13); with the reason where the act says that the officer signs alone. */
export type PaperSignature = { kind: "paper"; reason?: string; digest: string; at: string };

export type Signer = { staffId: string; cnie: string | null; officeCode: string };

export type SigningRefusal = {
  code:
    | "acts.notAwaitingSignature"
    | "acts.draftChanged"
    | "acts.officerIsParty"
    | "acts.drawnUpOtherDay"
    | "acts.hijriProvisional"
    | "acts.otherOfficer";
};

/**
 * What must hold at the second of the signature, besides the authority and the open register that the database checks again:
 * the declarant has signed this text, the officer is no party to it, it was drawn up today, its Hijri date is announced or answered for.
 */
export function decideSignature(
  draft: ActDraft,
  { signer, version, today }: { signer: Signer; version: number; today: IsoDay },
): Result<Decision<ActDraft, { type: "act.signed" }>, SigningRefusal> {
  if (draft.version !== version) return err({ code: "acts.draftChanged" });
  if (!mayDraftMove(draft.status, "registered")) return err({ code: "acts.notAwaitingSignature" });
  if (isParty(draft.act, signer)) return err({ code: "acts.officerIsParty" });
  if (draft.act.officerStaffId !== signer.staffId) return err({ code: "acts.otherOfficer" });
  if (draft.act.drawnUpOn !== today) return err({ code: "acts.drawnUpOtherDay" });
  if (draft.act.hijri.isProvisional && draft.act.hijri.reason === null) return err({ code: "acts.hijriProvisional" });
  return ok({ state: { ...draft, status: "registered" }, events: [{ type: "act.signed" }] });
}

/**
 * What must hold when an act that was signed in the paper register is entered: it is what the screen showed, it was drawn up by then, and the
 * officer who enters it is no party to it. The officer whom it names signed the paper; another one of the office may enter it.
 */
export function decidePaperEntry(
  draft: ActDraft,
  { signer, version, today }: { signer: Signer; version: number; today: IsoDay },
): Result<ActDraft, SigningRefusal> {
  if (draft.version !== version) return err({ code: "acts.draftChanged" });
  if (!PAPER_STATUSES.includes(draft.status)) return err({ code: "acts.notAwaitingSignature" });
  if (isParty(draft.act, signer)) return err({ code: "acts.officerIsParty" });
  if (draft.act.drawnUpOn > today) return err({ code: "acts.drawnUpOtherDay" });
  return ok(draft);
}

/** What is received provisionally stands in no register (D22:33). */
const PAPER_STATUSES: readonly DraftStatus[] = ["prepared", "read", "declarant_signed"];

/** No officer signs an act to which he is a party, or which he declared. */
function isParty(act: Act, { cnie }: Signer): boolean {
  return cnie !== null && partiesOf(act).some((party) => bareNumber(party) === bareNumber(cnie));
}

/** The number of an identity paper without the spaces and hyphens that one writes and another leaves out. */
function bareNumber(number: string): string {
  return number.toUpperCase().replace(/[^A-Z0-9]/g, "");
}
