import type { ReactNode } from "react";
import { BirthAbroadQuestions } from "#components/portal/birth/abroad-questions.tsx";
import { BirthMomentQuestions } from "#components/portal/birth/birth-moment-questions.tsx";
import { ChildQuestions } from "#components/portal/birth/child-questions.tsx";
import { ChosenNamesQuestions } from "#components/portal/birth/chosen-names-questions.tsx";
import { DeclarantQuestions } from "#components/portal/birth/declarant-questions.tsx";
import { FiliationQuestions } from "#components/portal/birth/filiation-questions.tsx";
import { ForeignActQuestions } from "#components/portal/birth/foreign-act-questions.tsx";
import { MarriageQuestions } from "#components/portal/birth/marriage-questions.tsx";
import { ParentQuestions } from "#components/portal/birth/parent-questions.tsx";
import { PlaceQuestions } from "#components/portal/birth/place-questions.tsx";
import { VehicleQuestions } from "#components/portal/birth/vehicle-questions.tsx";
import type { SectionProps } from "#components/portal/journey/section-props.ts";
import {
  answerAt,
  type BirthSection,
  declarantRank,
  type Declaration,
  type Link,
  LINKS,
  readSection,
  sectionOf,
} from "#lib/declarations/core/index.ts";
import { officesFor } from "#lib/declarations/index.ts";
import { now } from "#lib/platform/clock.ts";
import type { Asked } from "./asked.ts";
import { communeChoices } from "./commune-choices.ts";
import { officeQuestions } from "./office.tsx";

/** The questions of one section of a birth; `placeFirst` when the place must be told before. */
export async function birthQuestions({
  section,
  part,
  file,
  search,
  shared,
}: Asked): Promise<ReactNode | "placeFirst"> {
  const { declaration } = file;
  const asked = section as BirthSection;
  switch (asked) {
    case "place":
      return placeQuestions(part, search, shared);
    case "office":
      return officeQuestions(declaration, shared);
    case "child":
      return childQuestions(declaration, shared);
    case "filiation":
      return <FiliationQuestions {...shared} />;
    case "father":
    case "mother":
      return <ParentQuestions {...shared} who={asked} />;
    case "foreignAct":
      return <ForeignActQuestions {...shared} />;
    case "vehicle":
      return <VehicleQuestions {...shared} />;
    case "chosenNames":
      return (
        <ChosenNamesQuestions
          {...shared}
          isMarriedWithoutAct={answerAt(declaration.answers, "filiation.kind") === "marriageUndocumented"}
        />
      );
    case "marriage":
      return <MarriageQuestions {...shared} />;
    case "declarant":
      return <DeclarantQuestions {...shared} links={await linksInOrder(declaration)} />;
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
      {isShown("where") && <PlaceQuestions {...shared} choices={await communeChoices(search, shared)} />}
      {isShown("abroad") && isAbroad && <BirthAbroadQuestions {...shared} />}
      {isShown("when") && <BirthMomentQuestions {...shared} />}
    </>
  );
}

function childQuestions(declaration: Declaration, shared: SectionProps): ReactNode {
  const father = readSection("father", declaration.answers);
  const given = sectionOf(shared.answers, "familyName");
  const hasGiven = Object.keys(given).length > 0;
  const familyName = hasGiven || !father.ok ? given : (father.value.familyName ?? given);
  const answers = { ...shared.answers, ...(Object.keys(familyName).length > 0 && { familyName }) };
  const isTwinOfAnother = declaration.groupId !== null && shared.answers["sex"] === undefined;
  return (
    <ChildQuestions
      {...shared}
      answers={answers}
      asksFamilyName={hasGiven || father.ok}
      isTwinOfAnother={isTwinOfAnother}
    />
  );
}

/** Nobody is asked about a father whom the act will not name. */
const THROUGH_FATHER: readonly Link[] = ["father", "paternalUncle", "paternalAunt"];

/** The persons bound to declare, in the order of the law that the chosen office applies; those it does not name come last. */
async function linksInOrder(declaration: Declaration) {
  const chosen = answerAt(declaration.answers, "office.code");
  const regime = (await officesFor(declaration, now())).find(({ office }) => office.code === chosen)?.regime ?? "R36";
  const kind = answerAt(declaration.answers, "filiation.kind");
  const isWithoutFather = kind === "motherAlone" || kind === "marriageUndocumented";
  const links = isWithoutFather ? LINKS.filter((link) => !THROUGH_FATHER.includes(link)) : LINKS;
  return [...links].sort(
    (a, b) => (declarantRank(regime, a) ?? LINKS.length) - (declarantRank(regime, b) ?? LINKS.length),
  );
}
