import { CommuneFinder } from "#components/forms/commune-finder.tsx";
import type { Option, OptionGroup } from "#components/forms/option.ts";
import { Note } from "#components/ui/note.tsx";
import { answerAt } from "#lib/declarations/core/index.ts";
import type { SectionProps } from "./section-props.ts";

/** What the finder offers: it is filled by a first step, a plain GET of the same page. */
export type CommuneChoices = {
  search: string;
  provinces: readonly OptionGroup[];
  province: string | undefined;
  communes: readonly Option[];
};

/** The commune of the event; asked first, because the finder reloads the page. */
export function CommuneQuestion({ choices, answers, problems, t }: SectionProps & { choices: CommuneChoices }) {
  const { search, communes } = choices;
  return (
    <>
      {search !== "" && communes.length === 0 && <Note tone="warn">{t("noCommune", { search })}</Note>}
      <CommuneFinder
        {...choices}
        name="commune"
        label={t("field.place.commune")}
        hint={t("hint.place.commune")}
        value={answerAt(answers, "commune") || (communes.length === 1 ? communes[0]?.value : undefined)}
        problems={problems}
        t={t}
      />
    </>
  );
}
