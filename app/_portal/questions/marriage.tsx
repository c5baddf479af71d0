import type { ReactNode } from "react";
import { ApplicantQuestions } from "#components/portal/couple/applicant-questions.tsx";
import { CouplePlaceQuestions } from "#components/portal/couple/couple-place-questions.tsx";
import { DeedQuestions } from "#components/portal/marriage/deed-questions.tsx";
import { MarriageSpouseQuestions } from "#components/portal/marriage/marriage-spouse-questions.tsx";
import type { MarriageSection } from "#lib/declarations/core/index.ts";
import type { Asked } from "./asked.ts";
import { communeChoices } from "./commune-choices.ts";
import { officeQuestions } from "./office.tsx";

/** The questions of one section of a marriage; `placeFirst` when the commune must be told before. */
export async function marriageQuestions({ section, file, search, shared }: Asked): Promise<ReactNode | "placeFirst"> {
  switch (section as MarriageSection) {
    case "place":
      return <CouplePlaceQuestions {...shared} day="marriedOn" choices={await communeChoices(search, shared)} />;
    case "office":
      return officeQuestions(file.declaration, shared);
    case "deed":
      return <DeedQuestions {...shared} />;
    case "husband":
      return <MarriageSpouseQuestions {...shared} who="husband" />;
    case "wife":
      return <MarriageSpouseQuestions {...shared} who="wife" />;
    case "declarant":
      return <ApplicantQuestions {...shared} />;
  }
}
