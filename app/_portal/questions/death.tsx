import type { ReactNode } from "react";
import { BirthActQuestions } from "#components/portal/death/birth-act-questions.tsx";
import { BodyQuestions } from "#components/portal/death/body-questions.tsx";
import { DeathDeclarantQuestions } from "#components/portal/death/declarant-questions.tsx";
import { DeceasedKindQuestions } from "#components/portal/death/deceased-kind-questions.tsx";
import { DeceasedQuestions } from "#components/portal/death/deceased-questions.tsx";
import { FamilyQuestions } from "#components/portal/death/family-questions.tsx";
import { NewbornQuestions } from "#components/portal/death/newborn-questions.tsx";
import { DeathAbroadQuestions } from "#components/portal/death/abroad-questions.tsx";
import { DeathMomentQuestions } from "#components/portal/death/death-moment-questions.tsx";
import { DeathParentQuestions } from "#components/portal/death/parent-questions.tsx";
import { DeathPlaceQuestions } from "#components/portal/death/place-questions.tsx";
import { StillbornQuestions } from "#components/portal/death/stillborn-questions.tsx";
import type { SectionProps } from "#components/portal/journey/section-props.ts";
import {
  answerAt,
  type DeathLink,
  type DeathSection,
  deathLinksInOrder,
  type Declaration,
} from "#lib/declarations/core/index.ts";
import { officesFor } from "#lib/declarations/index.ts";
import { now } from "#lib/platform/clock.ts";
import type { Asked } from "./asked.ts";
import { communeChoices } from "./commune-choices.ts";
import { officeQuestions } from "./office.tsx";

/** The questions of one section of a death; `placeFirst` when the place must be told before. */
export async function deathQuestions({
  section,
  part,
  file,
  search,
  shared,
}: Asked): Promise<ReactNode | "placeFirst"> {
  const { declaration } = file;
  switch (section as DeathSection) {
    case "place":
      return placeQuestions(part, search, shared);
    case "office":
      return officeQuestions(declaration, shared);
    case "deceasedKind":
      return <DeceasedKindQuestions {...shared} />;
    case "deceased":
      return <DeceasedQuestions {...shared} />;
    case "newborn":
      return <NewbornQuestions {...shared} />;
    case "stillborn":
      return <StillbornQuestions {...shared} />;
    case "body":
      return <BodyQuestions {...shared} />;
    case "family":
      return <FamilyQuestions {...shared} />;
    case "birthAct":
      return <BirthActQuestions {...shared} />;
    case "father":
      return <DeathParentQuestions {...shared} who="father" mayBeUnknown />;
    case "mother":
      return <DeathParentQuestions {...shared} who="mother" mayBeUnknown={!isStillborn(declaration)} />;
    case "declarant":
      return <DeathDeclarantQuestions {...shared} links={await linksOffered(declaration)} />;
  }
}

/** The pages of the place one after the other, or all of them where a counter asks the whole section at once. */
async function placeQuestions(
  part: string | undefined,
  search: Asked["search"],
  shared: SectionProps,
): Promise<ReactNode> {
  const isShown = (name: string) => part === undefined || part === name;
  const isAbroad = answerAt(shared.answers, "placeClass") === "abroad";
  return (
    <>
      {isShown("where") && <DeathPlaceQuestions {...shared} choices={await communeChoices(search, shared)} />}
      {isShown("abroad") && isAbroad && <DeathAbroadQuestions {...shared} />}
      {isShown("when") && <DeathMomentQuestions {...shared} />}
    </>
  );
}

function isStillborn({ answers }: Declaration): boolean {
  return answerAt(answers, "deceasedKind.kind") === "stillborn";
}

/** The relatives bound to declare, in the order of the law that the chosen office applies; those it does not name come last. */
async function linksOffered(declaration: Declaration): Promise<readonly DeathLink[]> {
  const chosen = answerAt(declaration.answers, "office.code");
  const regime = (await officesFor(declaration, now())).find(({ office }) => office.code === chosen)?.regime ?? "R36";
  return deathLinksInOrder(regime, declaration.answers);
}
