import type { ReactNode } from "react";
import { OfficeQuestions } from "#components/portal/journey/office-questions.tsx";
import type { SectionProps } from "#components/portal/journey/section-props.ts";
import { Note } from "#components/ui/note.tsx";
import { answerAt, type Declaration, formOf } from "#lib/declarations/core/index.ts";
import { officesFor, type OfficeOption } from "#lib/declarations/index.ts";
import { now } from "#lib/platform/clock.ts";
import type { Regime } from "#lib/territory/core/index.ts";
import { LateNote } from "../late-note.tsx";

/** Offices are many under the national register: the nearest are listed, and always the one chosen before. */
const MOST_OFFICES = 6;

/** The offices that may take this declaration; `placeFirst` while the place of the event is not told. */
export async function officeQuestions(
  declaration: Declaration,
  shared: SectionProps,
): Promise<ReactNode | "placeFirst"> {
  if (!formOf(declaration.kind).placeOf(declaration.answers)) return "placeFirst";
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
          lastDay: deadline && deadline.lastDay,
          isLate,
        }))}
      />
    </>
  );
}

function regimesOf(options: readonly OfficeOption[]): readonly Regime[] {
  return [...new Set(options.map(({ regime }) => regime))];
}
