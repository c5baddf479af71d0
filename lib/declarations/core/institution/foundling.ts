import { AGE_UNITS, FOUNDLING_CIRCUMSTANCES, foundlingFacts, foundlingProblems } from "../birth/foundling/index.ts";
import { SEXES } from "../birth/child.ts";
import type { InstitutionForm } from "./institution-form.ts";

/** A child of unknown parents or left where it was born, declared by the King's prosecutor with minutes and a medical certificate of age (L36:25, D22:14). */
export const institutionFoundling: InstitutionForm = {
  kind: "foundling",
  declares: "birth",
  service: "birthDeclaration",
  parts: [
    {
      name: "foundPlace",
      fields: [
        { path: "foundling.circumstance", shape: "choice", choices: FOUNDLING_CIRCUMSTANCES },
        { path: "place.foundOn", shape: "day" },
        { path: "place.commune", shape: "commune" },
        { path: "place.establishment", shape: "dual" },
        { path: "office.code", shape: "office", isOptional: true },
      ],
    },
    {
      name: "child",
      fields: [
        { path: "child.sex", shape: "choice", choices: SEXES },
        { path: "child.order", shape: "number", isOptional: true },
        { path: "child.count", shape: "number", isOptional: true },
      ],
    },
    {
      name: "foundling",
      fields: [
        { path: "foundling.minutesNumber", shape: "identifier" },
        { path: "foundling.minutesOn", shape: "day" },
        { path: "foundling.certificateNumber", shape: "identifier" },
        { path: "foundling.examinedOn", shape: "day" },
        { path: "foundling.age.count", shape: "number" },
        { path: "foundling.age.unit", shape: "choice", choices: AGE_UNITS },
        { path: "foundling.bornOn", shape: "partialDay", isOptional: true },
        { path: "foundling.time", shape: "time", isOptional: true },
      ],
    },
    {
      name: "prosecutor",
      fields: [
        { path: "prosecutor.court", shape: "dual" },
        { path: "prosecutor.gender", shape: "choice", choices: ["male", "female"] },
        { path: "prosecutor.letterNumber", shape: "identifier", isOptional: true },
      ],
    },
  ],
  told: { filiation: { kind: "foundling" } },
  problemsOf: foundlingProblems,
  understand: foundlingFacts,
};
