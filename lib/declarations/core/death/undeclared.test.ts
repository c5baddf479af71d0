import { describe, expect, it } from "vitest";
import { deadline, HIJRI_SEED, holidayTable, isoDay } from "#lib/calendar/core/index.ts";
import type { Answers } from "../answers.ts";
import type { CheckContext } from "../form/index.ts";
import { deathForm } from "./form.ts";
import { standsForDeclarant } from "./undeclared.ts";

const holidays = holidayTable({ version: "t", hijri: HIJRI_SEED, firstYear: 2026, lastYear: 2027 });
const two = (ar: string, latin: string): Answers => ({ ar, latin });
const PLACE: Answers = {
  commune: "04.421.01.01",
  placeKind: "institution",
  establishment: two("السجن المحلي", "Prison locale"),
  diedOn: { day: "14", month: "10", year: "2026" },
  timeUnknown: "yes",
  manner: "natural",
  verifiedBy: "health",
  certificateNumber: "P-4",
};
const EX_OFFICIO: Answers = {
  place: PLACE,
  office: { code: "044210101-01" },
  deceasedKind: { kind: "person" },
  deceased: { givenName: two("أحمد", "Ahmed"), familyName: two("البقالي", "El Bakkali"), sex: "male" },
  exOfficio: { institution: two("السجن المحلي بالرباط", "Prison locale de Rabat") },
};

describe("a death without a declarant", () => {
  it("reads from the institution's data alone: no family, no birth act, nobody who declares (L36:39)", () => {
    const read = deathForm.understand(EX_OFFICIO);
    expect(read).toMatchObject({
      ok: true,
      value: {
        subject: { latin: "Ahmed El Bakkali" },
        act: { isInWriting: true, declarant: { link: "exOfficio", cnie: null } },
      },
    });
    expect(deathForm.sectionsFor(EX_OFFICIO)).toEqual(["place", "office", "deceasedKind", "deceased", "exOfficio"]);
  });

  it("is an ordinary file again once nothing stands for the declarant", () => {
    const { exOfficio: _exOfficio, ...family } = EX_OFFICIO;
    expect(standsForDeclarant(family)).toBeUndefined();
    expect(deathForm.understand(family).ok).toBe(false);
    expect(deathForm.sectionsFor(family)).toContain("declarant");
  });

  it("of violence is stopped in red until the prosecutor's permission is known (case 43: D22:25)", () => {
    const read = deathForm.understand({ ...EX_OFFICIO, place: { ...PLACE, manner: "violent" } });
    if (!read.ok) throw new Error("it does not read");
    const event = read.value.deadlineEvent("R36");
    const context: Omit<CheckContext, "documents"> = {
      regime: "R36",
      deadline: event && deadline(event, { holidays, suspensions: [] }),
      today: isoDay(2026, 11, 20),
      sameEvent: [],
    };
    const codes = (documents: CheckContext["documents"]) =>
      read.value.checks({ ...context, documents }).map(({ code, level }) => `${code} ${level}`);
    expect(codes([])).toContain("check.prosecutorPermissionMissing red");
    expect(codes([{ kind: "prosecutorPermission", status: "clean" }])).not.toContain(
      "check.prosecutorPermissionMissing red",
    );
  });
});
