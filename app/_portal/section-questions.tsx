import type { ReactNode } from "react";
import { ChildQuestions } from "#components/portal/birth/child-questions.tsx";
import { ChosenNamesQuestions } from "#components/portal/birth/chosen-names-questions.tsx";
import { DeclarantQuestions } from "#components/portal/birth/declarant-questions.tsx";
import { FiliationQuestions } from "#components/portal/birth/filiation-questions.tsx";
import { MarriageQuestions } from "#components/portal/birth/marriage-questions.tsx";
import { OfficeQuestions } from "#components/portal/birth/office-questions.tsx";
import { ParentQuestions } from "#components/portal/birth/parent-questions.tsx";
import { PlaceQuestions } from "#components/portal/birth/place-questions.tsx";
import type { SectionProps } from "#components/portal/birth/section-props.ts";
import { Note } from "#components/ui/note.tsx";
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
import { type CitizenFile, officesFor, type OfficeOption, placeChoices } from "#lib/declarations/index.ts";
import { now } from "#lib/platform/clock.ts";
import type { Regime } from "#lib/territory/core/index.ts";
import { LateNote } from "./late-note.tsx";

type Asked = {
  section: BirthSection;
  file: CitizenFile;
  search: { q: string; province: string };
  shared: SectionProps;
};

/** Offices are many under the national register: the nearest are listed, and always the one chosen before. */
const MOST_OFFICES = 6;

/** The questions of one section with what they need from the country's tables; `placeFirst` when the place must be told before. */
export async function sectionQuestions({
  section,
  file: { declaration },
  search,
  shared,
}: Asked): Promise<ReactNode | "placeFirst"> {
  switch (section) {
    case "place":
      return placeQuestions(search, shared);
    case "office":
      return readSection("place", declaration.answers).ok ? officeQuestions(declaration, shared) : "placeFirst";
    case "child":
      return childQuestions(declaration, shared);
    case "filiation":
      return <FiliationQuestions {...shared} />;
    case "father":
    case "mother":
      return <ParentQuestions {...shared} who={section} />;
    case "chosenNames":
      return <ChosenNamesQuestions {...shared} />;
    case "marriage":
      return <MarriageQuestions {...shared} />;
    case "declarant":
      return <DeclarantQuestions {...shared} links={await linksInOrder(declaration)} />;
  }
}

async function placeQuestions(search: Asked["search"], shared: SectionProps): Promise<ReactNode> {
  const name = (place: { nameAr: string; nameFr: string }) => (shared.locale === "ar" ? place.nameAr : place.nameFr);
  const choices = await placeChoices(
    { search: search.q, province: search.province, chosen: answerAt(shared.answers, "commune") },
    now(),
  );
  const order = new Intl.Collator(shared.locale);
  return (
    <>
      {search.q !== "" && choices.found.length === 0 && (
        <Note tone="warn">{shared.t("noCommune", { search: search.q })}</Note>
      )}
      <PlaceQuestions
        {...shared}
        search={search.q}
        province={choices.province}
        provinces={choices.regions.map(({ region, provinces }) => ({
          label: name(region),
          options: provinces
            .map((province) => ({ value: province.code, label: name(province) }))
            .sort((a, b) => order.compare(a.label, b.label)),
        }))}
        communes={choices.found.map(({ place, city }) => ({
          value: place.code,
          label: city ? `${name(city)} — ${name(place)}` : name(place),
        }))}
      />
    </>
  );
}

async function officeQuestions(declaration: Declaration, shared: SectionProps): Promise<ReactNode> {
  const { t } = shared;
  const options = await officesFor(declaration, now());
  const chosen = answerAt(shared.answers, "code");
  const shown = options.filter(({ office }, at) => at < MOST_OFFICES || office.code === chosen);
  if (shown.length === 0)
    return (
      <Note tone="warn" title={t("office.none.title")}>
        {t("office.none.text")}
      </Note>
    );
  return (
    <>
      {shown.every(({ isLate }) => isLate) && <LateNote regimes={regimesOf(shown)} t={t} />}
      <OfficeQuestions
        {...shared}
        offers={shown.map(({ office, atPlace, deadline, isLate }) => ({
          office,
          atPlace,
          lastDay: deadline.lastDay,
          isLate,
        }))}
      />
    </>
  );
}

function regimesOf(options: readonly OfficeOption[]): readonly Regime[] {
  return [...new Set(options.map(({ regime }) => regime))];
}

function childQuestions(declaration: Declaration, shared: SectionProps): ReactNode {
  const father = readSection("father", declaration.answers);
  const given = sectionOf(shared.answers, "familyName");
  const hasGiven = Object.keys(given).length > 0;
  const familyName = hasGiven || !father.ok ? given : father.value.familyName;
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
