/**
 * The kinds of paper acts, and what is read in each. `date` fields keep the calendars and the precision of the paper. `…Other` is the name in
 * the second script, where the paper gives one: nobody and nothing translates a name (L36:47).
 */
export const LEGACY_FIELDS = {
  birth: {
    givenName: "text",
    familyName: "text",
    givenNameOther: "text",
    familyNameOther: "text",
    sex: "text",
    bornOn: "date",
    birthPlace: "text",
    father: "text",
    mother: "text",
    declarant: "text",
    drawnUpOn: "date",
    officer: "text",
    margin: "text",
  },
  death: {
    givenName: "text",
    familyName: "text",
    givenNameOther: "text",
    familyNameOther: "text",
    sex: "text",
    diedOn: "date",
    deathPlace: "text",
    bornOn: "date",
    father: "text",
    mother: "text",
    declarant: "text",
    drawnUpOn: "date",
    officer: "text",
    margin: "text",
  },
} as const satisfies Record<string, Record<string, "text" | "date">>;

export type LegacyKind = keyof typeof LEGACY_FIELDS;
export const LEGACY_KINDS = ["birth", "death"] as const satisfies readonly LegacyKind[];

/** The fields of a kind, in the order in which the paper is read. */
export function legacyFields(kind: LegacyKind): readonly (readonly [string, "text" | "date"])[] {
  return Object.entries(LEGACY_FIELDS[kind]);
}
