import type { DocumentPayload } from "#lib/seal/core/index.ts";

type TwoScripts = NonNullable<DocumentPayload["father"]>;

/**
 * What a code may say, from everything down to what it cannot do without: names so long that the code would not print are still certified by the
 * paper, and serial, office, act, subject, sex and days are always compared. First the parents' Latin letters go, then the parents.
 */
export function shorterCodes(payload: DocumentPayload): readonly DocumentPayload[] {
  const { father, mother } = payload;
  return [
    payload,
    { ...payload, father: arabic(father), mother: arabic(mother) },
    { ...payload, father: null, mother: null },
  ];
}

function arabic(name: TwoScripts | null): TwoScripts | null {
  return name && { ar: name.ar, latin: null };
}
