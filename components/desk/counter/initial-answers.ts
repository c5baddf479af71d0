import { type Answers, answerAt, type EventForm, inputsOf, sectionOf } from "#lib/declarations/core/index.ts";

/** The answers with every field present, as inputs want them: what was typed, else what stands there before. */
export function initialAnswers(form: EventForm, kept: Answers, commune: string): Answers {
  return Object.fromEntries(
    form.sections.map((section) => [section, sectionWithAll(form, section, sectionOf(kept, section), commune)]),
  );
}

function sectionWithAll(form: EventForm, section: string, kept: Answers, commune: string): Answers {
  const isNew = Object.keys(kept).length === 0;
  let all: Answers = {};
  for (const { kind, path, fields, initial } of inputsOf(form, section))
    for (const field of fields) {
      const before = kind === "servitude" ? answerAt(kept, `${field}.ar`) : answerAt(kept, field);
      const first = kind === "commune" ? commune : path === field ? initial : "";
      all = laid(all, field, isNew ? first : before || (kind === "country" ? first : ""));
    }
  return all;
}

function laid(answers: Answers, path: string, value: string): Answers {
  const [first = "", ...rest] = path.split(".");
  return { ...answers, [first]: rest.length === 0 ? value : laid(sectionOf(answers, first), rest.join("."), value) };
}
