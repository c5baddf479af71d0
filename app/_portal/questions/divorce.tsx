import type { ReactNode } from "react";
import { ApplicantQuestions } from "#components/portal/couple/applicant-questions.tsx";
import { CouplePlaceQuestions } from "#components/portal/couple/couple-place-questions.tsx";
import { SpouseQuestions } from "#components/portal/couple/spouse-questions.tsx";
import { DissolutionQuestions } from "#components/portal/divorce/dissolution-questions.tsx";
import { DissolvedMarriageQuestions } from "#components/portal/divorce/dissolved-marriage-questions.tsx";
import type { DivorceSection } from "#lib/declarations/core/index.ts";
import type { Asked } from "./asked.ts";
import { communeChoices } from "./commune-choices.ts";
import { officeQuestions } from "./office.tsx";

/** The questions of one section of a divorce; `placeFirst` when the commune must be told before. */
export async function divorceQuestions({ section, file, search, shared }: Asked): Promise<ReactNode | "placeFirst"> {
  switch (section as DivorceSection) {
    case "place":
      return <CouplePlaceQuestions {...shared} day="dissolvedOn" choices={await communeChoices(search, shared)} />;
    case "office":
      return officeQuestions(file.declaration, shared);
    case "dissolution":
      return <DissolutionQuestions {...shared} />;
    case "dissolvedMarriage":
      return <DissolvedMarriageQuestions {...shared} />;
    case "husband":
      return <SpouseQuestions {...shared} who="husband" />;
    case "wife":
      return <SpouseQuestions {...shared} who="wife" />;
    case "declarant":
      return <ApplicantQuestions {...shared} />;
  }
}
