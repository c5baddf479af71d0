import { type Answers, answerAt, sectionOf } from "../answers.ts";
import { MANNERS } from "../death/place.ts";
import { institutionBirth } from "./birth.ts";
import { institutionBornAlive } from "./death.ts";
import type { InstitutionForm } from "./institution-form.ts";

/** One page for a child that lived and died before being declared: what is asked of a birth, then of its death (L36:29). */
export const institutionNewborn: InstitutionForm = {
  ...institutionBirth,
  kind: "newborn",
  parts: [
    ...institutionBirth.parts,
    {
      name: "death",
      fields: [
        { path: "death.certificateNumber", shape: "identifier" },
        { path: "death.diedOn", shape: "day" },
        { path: "death.time", shape: "time" },
        { path: "death.timeUnknown", shape: "tick" },
        { path: "death.manner", shape: "choice", choices: MANNERS },
      ],
    },
  ],
  problemsOf: (answers, today) => {
    const { birth, death } = newbornHalves(answers, "");
    const ofDeath = institutionBornAlive.problemsOf(death, today);
    return [
      ...institutionBirth.problemsOf(birth, today),
      ...ofDeath.flatMap(({ field, ...problem }) => onPage(field, problem)),
    ];
  },
  understand: (answers) => {
    const { birth, death } = newbornHalves(answers, "");
    const died = institutionBornAlive.understand(death);
    return died.ok ? institutionBirth.understand(birth) : died;
  },
};

/** A problem of the death stands on the page beside the question that asks it; what the birth says already is told there. */
function onPage<P>(field: string, problem: P): (P & { field: string })[] {
  if (field.startsWith("place.")) {
    const name = field.slice("place.".length);
    const isAsked = /^(?:certificateNumber|diedOn|time|manner)/.test(name);
    return isAsked ? [{ ...problem, field: `death.${name}` }] : [];
  }
  return field === "newborn.bornOn" ? [{ ...problem, field: "death.diedOn" }] : [];
}

/**
 * The birth and the death that one page tells of. The death names the birth by its number, so that the birth act comes first (L36:29):
 * empty while the birth has none yet.
 */
export function newbornHalves(answers: Answers, birthReference: string): { birth: Answers; death: Answers } {
  const { death: died = {}, ...birth } = answers;
  const told = typeof died === "object" && !Array.isArray(died) ? died : {};
  const place = sectionOf(answers, "place");
  const bornOn = place["bornOn"];
  return {
    birth,
    death: {
      place: {
        ...told,
        placeKind: answerAt(answers, "place.placeKind") === "hospital" ? "healthInstitution" : "home",
        verifiedBy: answerAt(answers, "place.verifiedBy") || "health",
        ...(place["establishment"] !== undefined && { establishment: place["establishment"] }),
        ...(place["commune"] !== undefined && { commune: place["commune"] }),
      },
      ...(answers["office"] !== undefined && { office: answers["office"] }),
      deceasedKind: { kind: "bornAlive" },
      newborn: {
        sex: answerAt(answers, "child.sex"),
        ...(bornOn !== undefined && { bornOn }),
        ...(place["establishment"] !== undefined && { birthPlace: place["establishment"] }),
        ...(birthReference !== "" && { birthReference }),
      },
      mother: sectionOf(answers, "mother"),
    },
  };
}
