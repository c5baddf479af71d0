import type { ParentFacts } from "./act-facts.ts";
import { whenParagraph } from "./act-opening.ts";
import { type ActParagraph, actParagraph, type ActText, type Clause, given, strong } from "./act-text.ts";
import { AGREEMENT, agreeingNationality, inPlace } from "./arabic-agreement.ts";
import { twinClause } from "./arabic-twins.ts";
import { deathDrawnUpParagraph } from "./death-act-closing.ts";
import type { BodyFacts, DeathActFacts, DeceasedFacts, DeceasedPersonFacts } from "./death-act-facts.ts";
import { homeOfDeceased, sexInGrammar } from "./death-act-person.ts";
import { lifeClauses, parentClauses, type ParentRole, startingWith } from "./parent-clauses.ts";

/**
 * The text of a death act in Arabic, from «في يوم …» to the officer's name, in the order of the printed page and every date in letters
 * (D99:12, D99:33). A fact that was not given leaves neither blank nor comma.
 */
export function deathActText(facts: DeathActFacts): ActText {
  const { father, mother } = facts;
  const paragraphs = [
    whenParagraph(facts.died),
    actParagraph(event(facts), "، ", "."),
    father && parent("father", father, facts),
    mother && startingWith(father ? "و" : "", parent("mother", mother, facts)),
    maritalStatus(facts),
    deathDrawnUpParagraph(facts),
  ];
  return paragraphs.filter((paragraph) => paragraph !== undefined);
}

function event({ died, deceased, mother }: DeathActFacts): readonly Clause[] {
  const place = given(died.placeAr);
  switch (deceased.kind) {
    case "person":
      return personDied(deceased, place);
    case "stillborn":
      return bornDead(deceased, mother, place);
    case "unidentified":
      return bodyFound(deceased, place);
  }
}

function personDied(deceased: DeceasedPersonFacts, place: string | undefined): readonly Clause[] {
  const { sex, givenName, familyName } = deceased;
  const said = AGREEMENT[sex];
  const nationality = given(deceased.nationalityAr);
  return [
    [`${said.died}${place ? ` ${inPlace(place)}` : ""}: `, strong(givenName.ar)],
    familyName && [`${said.who} اسم${said.suffix} العائلي `, strong(familyName.ar)],
    `من جنس ${said.sex}`,
    nationality && `${agreeingNationality(nationality, sex)} الجنسية`,
    ...lifeClauses(deceased, sex),
  ];
}

type Stillborn = Extract<DeceasedFacts, { kind: "stillborn" }>;
type Unidentified = Extract<DeceasedFacts, { kind: "unidentified" }>;

/** L36:29: the act says that the mother gave birth «مولودا ميتا», in these words. */
function bornDead({ sex, multiple }: Stillborn, mother: ParentFacts | undefined, place: string | undefined): Clause[] {
  const grandfather = given(mother?.fatherNameAr);
  const who: Clause = mother
    ? [strong(`${mother.givenNameAr} ${mother.familyNameAr}`.trim()), grandfather ? ` بنت ${grandfather}` : ""]
    : undefined;
  const born = `مولودا ميتا${sex ? ` من جنس ${AGREEMENT[sex].sex}` : ""}`;
  return [
    who ? ["وضعت السيدة ", ...who, ` ${born}`] : `وضعت أم مجهولة الهوية ${born}`,
    twinClause({ sex: "male", multiple }),
    place && `وذلك ${inPlace(place)}`,
  ];
}

/** L36:38: the description of a body, as far as possible. */
function bodyFound({ sex, description }: Unidentified, place: string | undefined): readonly Clause[] {
  return [
    `عثر على جثة شخص مجهول الهوية${place ? ` ${inPlace(place)}` : ""}`,
    sex && `وهو من جنس ${AGREEMENT[sex].sex}`,
    ...BODY.map(([feature, words]) => {
      const said = given(description[feature]?.ar);
      return said && `${words} ${said}`;
    }),
  ];
}

const BODY: readonly (readonly [feature: keyof BodyFacts, words: string])[] = [
  ["apparentAge", "سنه على وجه التقريب"],
  ["stature", "قامته"],
  ["marks", "علاماته المميزة:"],
  ["clothing", "لباسه:"],
  ["belongings", "وما وجد معه:"],
];

function parent(role: ParentRole, parentFacts: ParentFacts, facts: DeathActFacts): ActParagraph | undefined {
  const clauses = parentClauses(role, parentFacts, sexInGrammar(facts.deceased), homeOfDeceased(facts));
  return actParagraph(clauses, "، ", ".");
}

/** «وقد كان المتوفى متزوجا بالسيدة …»، «وقد كانت المتوفاة أرملة السيد …». */
function maritalStatus({ deceased, maritalStatus: status, spouses = [] }: DeathActFacts): ActParagraph | undefined {
  if (deceased.kind !== "person" || status === undefined) return undefined;
  const { was, dead } = AGREEMENT[deceased.sex];
  const male = deceased.sex === "male";
  const sir = AGREEMENT[male ? "female" : "male"].sir;
  const names = spouses.map(({ fullNameAr }) => given(fullNameAr)).filter((name) => name !== undefined);
  const states = {
    single: male ? "أعزب" : "عازبة",
    married: [male ? "متزوجا" : "متزوجة", ...joined(names.map((name) => `ب${sir} ${name}`))].join(" "),
    divorced: male ? "مطلقا" : "مطلقة",
    widowed:
      names.length === 0
        ? `${male ? "أرملا" : "أرملة"}`
        : [male ? "أرمل" : "أرملة", ...joined(names.map((name) => `${sir} ${name}`))].join(" "),
  } as const;
  return actParagraph([`وقد ${was} ال${dead} ${states[status]}`], "، ", ".");
}

function joined(names: readonly string[]): readonly string[] {
  return names.map((name, at) => (at === 0 ? name : `و${name}`));
}
