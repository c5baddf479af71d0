import { describe, expect, it } from "vitest";
import { paperChoice, paperLabel } from "#components/institution/paper-words.ts";
import { INSTITUTION_KINDS, institutionFormOf } from "#lib/declarations/core/index.ts";
import { LOCALES } from "#lib/kernel/texts.ts";
import { textsOf } from "#lib/platform/i18n.ts";

const KEY = /^(?:[a-z]+:)?[A-Za-z]+\.[A-Za-z.]+$/;

describe("the words of an institution's pages", () => {
  it.each(LOCALES)("are there for every part, question and choice in %s", (locale) => {
    const t = textsOf(locale, "institution");
    const unsaid = INSTITUTION_KINDS.flatMap((kind) => {
      const form = institutionFormOf(kind);
      const words = form.parts.flatMap(({ name, fields }) => [
        t(`part.${name}`),
        ...fields.flatMap(({ path, choices = [] }) => [
          paperLabel(path, form, t),
          ...choices.map((value) => paperChoice(path, value, form, t)),
        ]),
      ]);
      return [t(`new.${kind}`), t(`newHint.${kind}`), t(`detail.${kind}`), ...words].filter((word) => KEY.test(word));
    });
    expect(unsaid).toEqual([]);
  });
});
