import type { Act } from "#lib/acts/core/index.ts";
import { entitlementOf } from "./entitlement.ts";
import type { Circumstance, Copy, Quality } from "./entitlement-table.ts";
import type { Delivery } from "./fee.ts";
import type { DocumentKind } from "./form.ts";

/** Whom the national service of digital identity vouched for. `identifier` is the civil and social one, where the service gives it. */
export type NationalIdentity = { cnie: string; identifier: string | null };

/** Which of the three copies a document is. */
export function copyOf(kind: DocumentKind): Copy {
  return kind === "birthExtract" || kind === "deathExtract" ? "extract" : "full";
}

/** Which act a document is drawn from. */
export function actKindOfDocument(kind: DocumentKind): "birth" | "death" {
  return kind === "birthExtract" || kind === "birthFullCopy" ? "birth" : "death";
}

/**
 * Whether the act itself proves what the applicant says to be: the holder by the identifier given with that act, a parent or a spouse by the number
 * of the national card that stands on it (L36:43). Anything else is for an officer to judge.
 */
export function isRightCertain(
  act: Act,
  { quality, identity, identifier }: { quality: Quality; identity: NationalIdentity; identifier: string | null },
): boolean {
  if (quality === "self") return identifier !== null && identity.identifier === identifier;
  if (quality === "ascendant") return [act.fatherCnie, act.motherCnie].includes(identity.cnie);
  if (quality === "spouse" || quality === "widowed")
    return act.kind === "death" && act.spouseCnies.includes(identity.cnie);
  return false;
}

/** Whether a document is drawn up without an officer: it is downloaded, paid for, and the right is certain. */
export function mayIssueAlone(asked: {
  kind: DocumentKind;
  quality: Quality;
  delivery: Delivery;
  isPaid: boolean;
  isCertain: boolean;
  circumstances: readonly Circumstance[];
}): boolean {
  const { kind, quality, circumstances } = asked;
  const { verdict } = entitlementOf({ copy: copyOf(kind), quality, circumstances });
  return (
    asked.delivery === "download" && asked.isPaid && asked.isCertain && (verdict === "yes" || verdict === "mother")
  );
}
