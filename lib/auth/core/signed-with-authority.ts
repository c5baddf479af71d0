import { type Moment, runsAt, type Tenure } from "./posting.ts";

/** What is known, at any later time, of the power under which something was signed. */
export type PowerOfThen = {
  power: Tenure & { officeCode: string; actKinds: readonly string[] };
  /** The postings of the signer as officer, with their offices. */
  postings: readonly (Tenure & { officeCode: string | null })[];
  /** When the signer was absent from that office. */
  absences: readonly Tenure[];
};

export type AuthorityFlaw = "otherOffice" | "otherKind" | "notInForce" | "notPosted" | "absent";

/**
 * Whether a signature was given with authority, judged at the moment it was given: what ended since takes nothing from it (L36:9, D22:3-6).
 * Nothing when it holds.
 */
export function flawOfAuthority(
  { power, postings, absences }: PowerOfThen,
  signed: { officeCode: string; actKind: string } & Moment,
): AuthorityFlaw | undefined {
  if (power.officeCode !== signed.officeCode) return "otherOffice";
  if (!power.actKinds.includes(signed.actKind)) return "otherKind";
  if (!runsAt(power, signed)) return "notInForce";
  if (!postings.some((one) => one.officeCode === signed.officeCode && runsAt(one, signed))) return "notPosted";
  return absences.some((one) => runsAt(one, signed)) ? "absent" : undefined;
}
