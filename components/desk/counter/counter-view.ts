import type { FieldValues, UseFormRegister, UseFormSetValue } from "react-hook-form";
import type { Answers, DeclarationKind, InputKind } from "#lib/declarations/core/index.ts";
import type { IsoDay } from "#lib/calendar/core/index.ts";
import type { Regime } from "#lib/territory/core/index.ts";
import type { Option } from "../../forms/option.ts";

/** One question with its words; `choices` are those of a choice, a country or a name of servitude. */
export type QuestionView = { path: string; kind: InputKind; label: string; choices: readonly Option[] };

/** A group of questions of the dense page. */
export type GroupView = { section: string; title: string; questions: readonly QuestionView[] };

/** A picture of a paper: shown once it was checked. */
export type PictureView = { id: string; kind: string; pages: number; isClean: boolean };

/** Everything that the page of the counter draws, in the reader's language. */
export type CounterView = {
  id: string;
  kind: DeclarationKind;
  today: IsoDay;
  answers: Answers;
  groups: readonly GroupView[];
  countries: readonly Option[];
  regime: Regime;
  /** How each paper comes, and the name of every paper the case may need. */
  ways: Readonly<Record<string, string>>;
  paperNames: Readonly<Record<string, string>>;
  pictures: readonly PictureView[];
  /** The commune that stands there, with its name. */
  commune: Option | null;
};

/** How a question puts its fields into the form of the page, and writes one by itself. */
export type Register = UseFormRegister<FieldValues>;
export type SetValue = UseFormSetValue<FieldValues>;
