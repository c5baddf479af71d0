import { type CommuneChoices, CommuneQuestion } from "../journey/commune-question.tsx";
import type { SectionProps } from "../journey/section-props.ts";
import { PlaceClassQuestions } from "./place-class-questions.tsx";

/** Where the child was born: the commune first, because its finder reloads the page. */
export function PlaceQuestions({ choices, ...shared }: SectionProps & { choices: CommuneChoices }) {
  return (
    <>
      <CommuneQuestion {...shared} choices={choices} />
      <PlaceClassQuestions {...shared} />
    </>
  );
}
