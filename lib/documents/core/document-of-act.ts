import { ok, type Result } from "#lib/kernel/result.ts";
import { birthExtractOf } from "./birth-extract-of-act.ts";
import { individualCardOf } from "./card-of-act.ts";
import { deathExtractOf } from "./death-extract-of-act.ts";
import type { BirthExtractPayload, DeathExtractPayload } from "./extract-payload.ts";
import { birthFullCopyOf, deathFullCopyOf } from "./full-copy-of-act.ts";
import type { BirthFullCopyPayload, DeathFullCopyPayload } from "./full-copy-payload.ts";
import type { BirthHistoryPayload, DeathHistoryPayload } from "./history-copy-payload.ts";
import { historyCopyOf } from "./history-of-act.ts";
import type { CardWish } from "./individual-card.ts";
import type { IndividualCardPayload } from "./individual-card-payload.ts";
import type { Issuing, RegisteredAct } from "./issue-of-act.ts";
import { formOfKind, type IssuedKind, KINDS_OF_ACT } from "./kinds.ts";

export type IssuedPayload =
  | BirthFullCopyPayload
  | BirthExtractPayload
  | BirthHistoryPayload
  | IndividualCardPayload
  | DeathFullCopyPayload
  | DeathExtractPayload
  | DeathHistoryPayload;

/**
 * What a document of this kind says of the act; a card, with what its applicant declared. A kind of another act, and a card without its applicant, is a
 * fault: both are asked before.
 */
export function documentOfAct(
  kind: IssuedKind,
  registered: RegisteredAct,
  issuing: Issuing,
  url: string,
  card?: CardWish,
): Result<IssuedPayload> {
  if (!isKindOfAct(kind, registered)) throw new RangeError("a document of another kind of act");
  const form = formOfKind(kind);
  if (form === "history") return ok(historyCopyOf(registered, issuing, url));
  const { act, ...place } = registered;
  const isExtract = form === "extract";
  if (act.kind === "birth") {
    const birth = { ...place, act };
    if (form === "card") {
      if (!card) throw new RangeError("a card without its applicant");
      return individualCardOf(birth, issuing, url, card);
    }
    return isExtract ? birthExtractOf(birth, issuing, url) : ok(birthFullCopyOf(birth, issuing, url));
  }
  const death = { ...place, act };
  return isExtract ? deathExtractOf(death, issuing, url) : ok(deathFullCopyOf(death, issuing, url));
}

/** Whether a document of this kind is issued from such an act. */
export function isKindOfAct(kind: IssuedKind, { act }: Pick<RegisteredAct, "act">): boolean {
  const kinds: readonly IssuedKind[] = KINDS_OF_ACT[act.kind];
  return kinds.includes(kind);
}
