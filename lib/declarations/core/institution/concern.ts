/** `substitution`: the pattern of a birth that is looked at for substitution or sale (CP:470). `alive`: somebody registered dead is said to live (L36:52). */
export type ConcernKind = "substitution" | "alive";

/** What the country's files tell of one birth. */
export type BirthPattern = {
  placeKind: string;
  commune: string;
  officeCode: string;
  /** Births of other mothers declared under the same certificate within three months. */
  sameCertificate: number;
};

const FEWEST = 2;

/**
 * Why a birth is looked at more closely: no ward saw it, its office lies in another province, its certificate serves other mothers. One
 * alone is ordinary life and says nothing; nothing is ever blocked by it (CP:470).
 */
export function concernsOf({ placeKind, sameCertificate }: BirthPattern, isFarOffice: boolean): readonly string[] {
  const reasons = [
    ...(placeKind === "hospital" ? [] : ["outsideHospital"]),
    ...(isFarOffice ? ["farOffice"] : []),
    ...(sameCertificate > 0 ? ["sameCertificate"] : []),
  ];
  return reasons.length >= FEWEST || sameCertificate > 1 ? reasons : [];
}
