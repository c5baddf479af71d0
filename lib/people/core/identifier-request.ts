import type { BirthAct } from "#lib/acts/core/index.ts";

type Written = { ar: string; latin: string };

/** What the agency of registers is told of one birth, and nothing more. The act's own id makes a second asking the same asking. */
export type IdentifierRequest = {
  actId: string;
  givenName: Written;
  familyName: Written | null;
  sex: "male" | "female";
  bornOn: string;
  birthPlace: { ar: string; fr: string };
  nationality: string;
  motherCnie: string | null;
  fatherCnie: string | null;
};

/** From the act as it was signed. */
export function identifierRequest(actId: string, act: BirthAct): IdentifierRequest {
  const { given, family } = act.names.subject;
  return {
    actId,
    givenName: written(given),
    familyName: family ? written(family) : null,
    sex: act.sex,
    bornOn: act.bornOn,
    birthPlace: act.place,
    nationality: act.nationality,
    motherCnie: act.motherCnie,
    fatherCnie: act.fatherCnie,
  };
}

function written({ ar, latin }: Written): Written {
  return { ar, latin };
}
