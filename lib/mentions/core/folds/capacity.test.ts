import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dated, day, entered, KHADIJA, RACHID } from "#tests/support/mention-history.ts";
import { actStandingOf } from "./act-standing.ts";
import { capacityOf } from "./capacity.ts";

const subject = "male" as const;
const court = { ar: "الرباط", fr: "Rabat" };
const judgment = (on: string) => ({ kind: "judgment", number: "5", on: dated(on), court, finalOn: day(on) }) as const;
const interdicted = entered("h", "HAJR", { subject, degree: "none", title: judgment("2020-01-01") });
const lifted = entered("e", "HAJR-END", { subject, title: judgment("2022-01-01") });
const guardian = { ...KHADIJA, gender: "female" } as const;
const guarded = entered("g", "NIYABA", { subject, guardian, role: "dative", title: judgment("2020-02-01") });
const dahir = (on: string) => ({ kind: "dahir", number: "1.20.5", on: dated(on) }) as const;
const limited = entered("n", "INCAP", { subject, until: dated("2025-06-01"), title: dahir("2020-06-01") });
const TODAY = day("2026-11-25");
const findings = (mentions: Parameters<typeof capacityOf>[0]) =>
  capacityOf(mentions, TODAY).findings.map(({ finding, mentionId }) => `${mentionId} ${finding}`);

describe("the capacity of a person on a day, as the mentions leave it", () => {
  it.each([
    ["before the interdiction", "2019-12-31", "full"],
    ["from its judgment (FC:220)", "2020-01-01", "none"],
    ["once it is lifted (FC:220)", "2022-01-01", "full"],
  ])("is %s", (_when, on, capacity) => {
    expect(capacityOf([lifted, interdicted], day(on))).toMatchObject({ capacity, findings: [] });
  });

  it("is less, and not nothing, for a prodigal (FC:213)", () => {
    const prodigal = entered("h", "HAJR", { subject, degree: "limited", title: judgment("2020-01-01") });
    expect(capacityOf([prodigal], TODAY)).toMatchObject({ capacity: "limited", by: "h" });
  });

  it("names the guardian until the mission ends (FC:230)", () => {
    const ended = entered("f", "NIYABA-END", { subject, guardian, role: "dative", title: judgment("2023-01-01") });
    expect(capacityOf([guarded], TODAY).guardian).toMatchObject({ fullNameAr: KHADIJA.fullNameAr, role: "dative" });
    expect(capacityOf([guarded, ended], TODAY).guardian).toBeNull();
  });

  it("keeps a naturalised person from some public rights for five years, or until a dahir frees them (NAT:17)", () => {
    const freed = entered("f", "INCAP-END", { subject, title: dahir("2022-01-01") });
    expect(capacityOf([limited], day("2025-05-31")).naturalised).toEqual({ until: "2025-06-01", by: "n" });
    expect(capacityOf([limited], day("2025-06-01")).naturalised).toBeNull();
    expect(capacityOf([limited, freed], day("2023-01-01")).naturalised).toBeNull();
    expect(capacityOf([limited], day("2021-01-01")).capacity).toBe("full");
  });

  it("tells what cannot be: the lifting of nothing, the end of another's mission", () => {
    const other = entered("f", "NIYABA-END", {
      subject,
      guardian: { ...RACHID, gender: "male" },
      role: "dative",
      title: judgment("2023-01-01"),
    });
    expect(findings([lifted])).toEqual(["e nothingToLift"]);
    expect(findings([guarded, other])).toEqual(["f otherGuardian"]);
    expect(findings([entered("f", "INCAP-END", { subject, title: dahir("2022-01-01") })])).toEqual(["f nothingToFree"]);
  });

  it("is the same in whatever order the mentions arrived", () => {
    const story = [interdicted, guarded, limited, lifted];
    fc.assert(
      fc.property(fc.shuffledSubarray(story, { minLength: 4 }), (arrived) => {
        expect(capacityOf(arrived, TODAY)).toEqual(capacityOf(story, TODAY));
      }),
    );
  });
});

describe("where an act stands", () => {
  const frozen = entered("g", "GEL", {
    subject,
    title: { kind: "decision", authority: "central", number: "7", on: dated("2026-01-01") },
  });
  const freed = entered("f", "DEGEL", { subject, title: judgment("2026-03-01") });
  const cancelled = entered("c", "ANN", { subject, ground: "otherIdentity", title: judgment("2026-02-01") });
  const reopened = entered("r", "REV", {
    subject,
    reversed: { mentionId: "c", kind: "ANN", no: 2, enteredOn: dated("2026-02-01") },
    title: judgment("2026-05-01"),
  });

  it.each([
    ["nothing was said", [], "registered"],
    ["it was frozen (L36:23)", [frozen], "frozen"],
    ["it was freed again", [frozen, freed], "registered"],
    ["it was cancelled", [cancelled], "cancelled"],
    ["a judgment opened it again", [frozen, cancelled, reopened], "frozen"],
  ])("is told where %s", (_when, mentions, standing) => {
    expect(actStandingOf(mentions)).toMatchObject({ standing, findings: [] });
    expect(actStandingOf([...mentions].reverse()).standing).toBe(standing);
  });

  it("tells what cannot be: freed without having been frozen, cancelled twice", () => {
    const again = entered("c2", "ANN", { subject, ground: "sameData", title: judgment("2026-04-01") });
    expect(actStandingOf([freed]).findings).toEqual([{ finding: "notFrozen", mentionId: "f" }]);
    expect(actStandingOf([cancelled, again]).findings).toEqual([{ finding: "alreadyCancelled", mentionId: "c2" }]);
  });
});
