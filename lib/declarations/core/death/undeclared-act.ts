import type { DeathAct } from "#lib/acts/core/index.ts";
import { partsOf } from "#lib/calendar/core/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { type DeathActFacts, deathActText } from "#lib/wording/core/index.ts";
import {
  closingOf,
  firstWithoutArabic,
  frameOf,
  happened,
  inCalendars,
  inScripts,
  nationalityName,
  type Preparation,
  writtenDate,
} from "../form/index.ts";
import { describedBody, sexIfStated, timeOfDeath } from "./act-facts.ts";
import type { UndeclaredDeath } from "./undeclared.ts";

type Dual = { ar: string; latin: string };

/** The names that such an act carries in Tifinagh too (L36:19), by role. */
export function undeclaredNames({ deceased, mother }: UndeclaredDeath): Readonly<Partial<Record<string, Dual>>> {
  return {
    ...(deceased && { "deceased.given": deceased.givenName, "deceased.family": deceased.familyName }),
    ...(mother && { "mother.given": mother.givenName, "mother.family": mother.familyName }),
  };
}

/** The act from what minutes or an institution tell; nobody declared, the officer signs alone. Refuses where Arabic is missing that it must say. */
export function undeclaredActOf(declared: UndeclaredDeath, prepared: Preparation): Result<DeathAct> {
  const { place, deceased, stillborn, body, mother, minutes, exOfficio } = declared;
  const missing = firstWithoutArabic({
    "place.establishment": place.establishment,
    "deceased.birthPlace": deceased?.birthPlace,
    "deceased.residence": deceased?.residence,
    "minutes.police": minutes?.police,
    "minutes.court": minutes?.court,
  });
  if (missing) return err({ code: "acts.arabicMissing", params: { field: missing } });
  const signature: DeathActFacts["signature"] = { officerAlone: exOfficio ? "exOfficio" : "declaredInWriting" };
  const facts: DeathActFacts = {
    ...closingOf(prepared),
    signature,
    died: { ...happened(place.diedOn, prepared), ...timeOfDeath(declared) },
    deceased: deceasedFacts(declared, prepared),
    ...(mother && { mother: motherFacts(mother) }),
    ...standing(declared),
  };
  const named = (who: "deceased" | "mother", person: { givenName: Dual; familyName: Dual }) => ({
    given: inScripts(prepared, `${who}.given`, person.givenName),
    family: inScripts(prepared, `${who}.family`, person.familyName),
  });
  const sex = (deceased ?? stillborn ?? body)?.sex;
  return ok({
    ...frameOf(prepared),
    kind: "death",
    deceasedKind: deceased ? "person" : stillborn ? "stillborn" : "unidentified",
    diedOn: place.diedOn,
    time: place.time ? { ...place.time, offsetMinutes: prepared.offsetMinutes } : null,
    names: {
      ...(deceased && { subject: named("deceased", deceased) }),
      ...(mother && { mother: named("mother", mother) }),
      spouses: [],
    },
    sex: sex === "male" || sex === "female" ? sex : null,
    nationality: deceased?.nationality ?? null,
    bornOn: deceased?.bornOn ? writtenDate(deceased.bornOn) : null,
    birthPlace: deceased?.birthPlace.ar
      ? { ar: deceased.birthPlace.ar, fr: deceased.birthPlace.latin ?? deceased.birthPlace.ar }
      : null,
    maritalStatus: null,
    fatherBornOn: null,
    motherBornOn: mother?.bornOn ? writtenDate(mother.bornOn) : null,
    fatherCnie: null,
    motherCnie: mother?.cnie ?? null,
    cnie: deceased?.cnie ?? null,
    spouseCnies: [],
    declarantCnie: null,
    identityProof: null,
    facts,
    text: deathActText(facts),
  });
}

function deceasedFacts(
  { deceased, stillborn, body }: UndeclaredDeath,
  prepared: Preparation,
): DeathActFacts["deceased"] {
  if (body) return { kind: "unidentified", ...sexIfStated(body.sex), description: describedBody(body) };
  if (stillborn) {
    const { order, count } = stillborn;
    return {
      kind: "stillborn",
      ...sexIfStated(stillborn.sex),
      ...(order !== undefined && count !== undefined && { multiple: { order, count } }),
    };
  }
  if (!deceased) throw new Error("a death is of a person, a stillborn child or a body");
  return {
    kind: "person",
    givenName: inScripts(prepared, "deceased.given", deceased.givenName),
    familyName: inScripts(prepared, "deceased.family", deceased.familyName),
    sex: deceased.sex,
    nationalityAr: nationalityName(deceased.nationality, deceased.sex, "ar"),
    nationalityFr: nationalityName(deceased.nationality, "female", "fr"),
    birthPlaceAr: deceased.birthPlace.ar,
    birthPlaceFr: deceased.birthPlace.latin,
    ...(deceased.bornOn && { bornOn: inCalendars(deceased.bornOn) }),
    residenceAr: deceased.residence.ar,
    residenceFr: deceased.residence.latin,
  };
}

function motherFacts({ givenName, familyName, nationality, bornOn }: NonNullable<UndeclaredDeath["mother"]>) {
  return {
    givenNameAr: givenName.ar,
    familyNameAr: familyName.ar,
    givenNameLatin: givenName.latin,
    familyNameLatin: familyName.latin,
    nationalityAr: nationalityName(nationality, "female", "ar"),
    nationalityFr: nationalityName(nationality, "female", "fr"),
    ...(bornOn && { bornOn: inCalendars(bornOn) }),
  };
}

/** The institution's data (L36:39), or the endorsed minutes with the prosecutor who declares in writing (L36:38). */
function standing({ place, minutes, exOfficio }: UndeclaredDeath): Pick<DeathActFacts, "basis" | "declarant"> {
  if (exOfficio)
    return {
      basis: {
        kind: "institution",
        institutionAr: exOfficio.institution.ar,
        institutionFr: exOfficio.institution.latin,
      },
    };
  if (!minutes) return {};
  const { police, court, on, gender } = minutes;
  return {
    basis: {
      kind: "policeMinutes",
      number: place.certificateNumber,
      on: partsOf(on),
      policeAr: police.ar,
      policeFr: police.latin,
      courtAr: court.ar,
      courtFr: court.latin,
    },
    declarant: { link: "prosecutor", gender, fullNameAr: "", bodyAr: court.ar, bodyFr: court.latin },
  };
}
