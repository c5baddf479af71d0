import type { ParentFacts } from "./act-facts.ts";
import { nameOfFr } from "./act-closing-fr.ts";
import { whenParagraphFr } from "./act-opening.ts";
import { type ActParagraph, actParagraph, type ActText, type Clause, given, strong } from "./act-text.ts";
import { deathDrawnUpParagraphFr } from "./death-act-closing-fr.ts";
import type { BodyFacts, DeathActFacts, DeceasedFacts, DeceasedPersonFacts } from "./death-act-facts.ts";
import { homeOfDeceased } from "./death-act-person.ts";
import { atPlaceFr, feminineFr, ofFr } from "./french-agreement.ts";
import { twinClauseFr } from "./french-twins.ts";
import { lifeClausesFr, parentParagraphFr } from "./parent-clauses-fr.ts";

/**
 * A translation of the death act for the officer's preview; the act itself is in Arabic only (L36:19).
 * A value that was not given in French appears as it stands in Arabic.
 */
export function deathActTextFr(facts: DeathActFacts): ActText {
  const { father, mother } = facts;
  const home = homeOfDeceased(facts);
  const paragraphs = [
    whenParagraphFr(facts.died),
    actParagraph(event(facts), ", ", "."),
    father && parentParagraphFr("father", father, home),
    mother && parentParagraphFr("mother", mother, home),
    maritalStatus(facts),
    deathDrawnUpParagraphFr(facts),
  ];
  return paragraphs.filter((paragraph) => paragraph !== undefined);
}

function event({ died, deceased, mother }: DeathActFacts): readonly Clause[] {
  const place = given(died.placeFr) ?? given(died.placeAr);
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
  const nationality = given(deceased.nationalityFr) ?? given(deceased.nationalityAr);
  return [
    [`est ${feminineFr("décédé", sex)}${place ? ` ${atPlaceFr(place)}` : ""}\u00A0: `, strong(givenName.latin)],
    familyName && ["dont le nom de famille est ", strong(familyName.latin)],
    sexWords(sex),
    nationality && `de nationalité ${nationality}`,
    ...lifeClausesFr(deceased, sex),
  ];
}

type Stillborn = Extract<DeceasedFacts, { kind: "stillborn" }>;
type Unidentified = Extract<DeceasedFacts, { kind: "unidentified" }>;

function bornDead({ sex, multiple }: Stillborn, mother: ParentFacts | undefined, place: string | undefined): Clause[] {
  const grandfather = given(mother?.fatherNameLatin) ?? given(mother?.fatherNameAr);
  const who: Clause = mother
    ? [
        "madame ",
        strong(
          `${given(mother.givenNameLatin) ?? mother.givenNameAr} ${given(mother.familyNameLatin) ?? mother.familyNameAr}`,
        ),
        grandfather ? `, fille ${ofFr(grandfather)},` : "",
      ]
    : ["une mère d’identité inconnue"];
  return [
    [...who, " a mis au monde un enfant mort-né"],
    sex && sexWords(sex),
    twinClauseFr({ sex: "male", multiple }),
    place && atPlaceFr(place),
  ];
}

function bodyFound({ sex, description }: Unidentified, place: string | undefined): readonly Clause[] {
  return [
    "a été découvert",
    place && atPlaceFr(place),
    "le corps d’une personne d’identité inconnue",
    sex && sexWords(sex),
    ...BODY.map(([feature, words]) => {
      const said = given(description[feature]?.fr) ?? given(description[feature]?.ar);
      return said && `${words}\u00A0: ${said}`;
    }),
  ];
}

const BODY: readonly (readonly [feature: keyof BodyFacts, words: string])[] = [
  ["apparentAge", "âge apparent"],
  ["stature", "stature"],
  ["marks", "signes particuliers"],
  ["clothing", "vêtements"],
  ["belongings", "objets trouvés"],
];

function sexWords(sex: "male" | "female"): string {
  return `de sexe ${sex === "male" ? "masculin" : "féminin"}`;
}

/** «Le défunt était marié à …», «La défunte était veuve de …». */
function maritalStatus({ deceased, maritalStatus: status, spouses = [] }: DeathActFacts): ActParagraph | undefined {
  if (deceased.kind !== "person" || status === undefined) return undefined;
  const male = deceased.sex === "male";
  const names = spouses.map(nameOfFr).filter((name) => name.trim() !== "");
  const states = {
    single: "célibataire",
    married: [feminineFr("marié", deceased.sex), ...joined(names.map((name) => `à ${name}`))].join(" "),
    divorced: feminineFr("divorcé", deceased.sex),
    widowed: [male ? "veuf" : "veuve", ...joined(names.map(ofFr))].join(" "),
  } as const;
  return actParagraph([`${male ? "Le défunt" : "La défunte"} était ${states[status]}`], ", ", ".");
}

function joined(names: readonly string[]): readonly string[] {
  return names.map((name, at) => (at === 0 ? name : `et ${name}`));
}
