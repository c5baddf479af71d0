import { describe, expect, it } from "vitest";
import { formToObject } from "#lib/kernel/form-state.ts";
import { partsOf } from "#lib/calendar/core/index.ts";
import { mentionSamples } from "#tests/support/mention-samples.ts";
import { typedBy } from "#tests/support/typed-mention.ts";
import { entered } from "#tests/support/mention-history.ts";
import { CATALOGUE, type FactsByKind } from "../catalogue/index.ts";
import { HOLDER_MENTIONS, type HolderMentionKind } from "../kinds.ts";
import { ASKED, ASKED_OF_TITLE } from "./asked.ts";
import { typedFacts, type FormGround, type Typed } from "./typed-facts.ts";

const SAMPLES = mentionSamples("female");
const inCalendars: FormGround["inCalendars"] = (day) => ({ gregorian: partsOf(day) });

/** The act says what each sample says that it said. */
function groundFor<Kind extends HolderMentionKind>(kind: Kind, facts: FactsByKind[Kind]): FormGround {
  const changes = CATALOGUE[kind].changesOf(facts);
  const data = Object.fromEntries(changes.flatMap(({ field, was }) => (was === null ? [] : [[field, was]])));
  const mentions = [entered("m1", "KAF", SAMPLES.KAF)];
  return { actKind: "birth", subject: "female", data, mentions, inCalendars };
}

/** Without Hijri days, which the calendar adds, and with changes in one order. */
function civil(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, inner: unknown) => {
      if (key === "changes" && Array.isArray(inner)) return inner.map((one) => JSON.stringify(one)).sort();
      return key === "hijri" ? undefined : inner;
    }),
  );
}

describe("what an officer types for a mention", () => {
  it.each(HOLDER_MENTIONS.filter((kind) => kind !== "REV"))("gives %s all its facts and no others", (kind) => {
    const sample = SAMPLES[kind];
    const posted = formToObject(typedBy(sample)) as Typed;
    expect(civil(typedFacts(kind, posted, groundFor(kind, sample)))).toEqual(civil(sample));
  });

  it("cites the mention that it reverses as it stands, whatever else was posted", () => {
    const posted = { reversed: "m1", title: { kind: "judgment" } };
    expect(typedFacts("REV", posted, groundFor("KAF", SAMPLES.KAF))).toMatchObject({
      reversed: { mentionId: "m1", kind: "KAF" },
    });
    expect(typedFacts("REV", { reversed: "another" }, groundFor("KAF", SAMPLES.KAF))).not.toHaveProperty("reversed");
  });

  it("takes what a datum was from the act, and changes a name in the scripts that were written alone", () => {
    const data = { givenName: { ar: "سلما", latin: "Salma" } };
    const posted = { changes: { givenName: { ar: "سلمى", latin: "", was: "x" }, familyName: { ar: "" } } };
    const facts = typedFacts("PRE", posted, { ...groundFor("KAF", SAMPLES.KAF), data });
    expect(facts).toMatchObject({ changes: [{ field: "givenName", was: { ar: "سلما" }, becomes: { ar: "سلمى" } }] });
  });

  it("lets no day pass that the calendar does not have", () => {
    const posted = {
      title: { kind: "decision", authority: "central", number: "7", on: { day: "31", month: "2", year: "2026" } },
    };
    const facts = typedFacts("GEL", posted, groundFor("KAF", SAMPLES.KAF));
    expect(CATALOGUE.GEL.facts.safeParse(facts).success).toBe(false);
  });

  it("asks of each kind what its facts hold, and of each title what it says", () => {
    for (const kind of HOLDER_MENTIONS) {
      const asked = ASKED[kind].map((one) => (one.ask === "changes" ? "changes" : one.name));
      const known = Object.keys(SAMPLES[kind]).filter((name) => !["subject", "title", "event"].includes(name));
      expect(asked).toEqual(expect.arrayContaining(known));
      for (const title of CATALOGUE[kind].titles) expect(Object.keys(ASKED_OF_TITLE)).toContain(title);
    }
  });
});
