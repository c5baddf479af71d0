import { type CommuneChoices, CommuneQuestion } from "../journey/commune-question.tsx";
import type { SectionProps } from "../journey/section-props.ts";
import { DeathPlaceClassQuestions } from "./place-class-questions.tsx";

/** Where the death happened: the commune first, because its finder reloads the page. */
export function DeathPlaceQuestions({ choices, ...shared }: SectionProps & { choices: CommuneChoices }) {
  return (
    <>
      <CommuneQuestion {...shared} choices={choices} />
      <DeathPlaceClassQuestions {...shared} />
    </>
  );
}
