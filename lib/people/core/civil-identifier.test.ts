import { describe, expect, it } from "vitest";
import { aBirthAct } from "#tests/support/a-birth-act.ts";
import { aDeathAct, aStillbornAct } from "#tests/support/a-death-act.ts";
import { CivilIdentifier, deservesIdentifier } from "./civil-identifier.ts";
import { identifierRequest } from "./identifier-request.ts";

describe("the digital civil and social identifier", () => {
  it.each([
    { article: "L36:30, D22:17", of: "a birth", act: aBirthAct(), isAsked: true },
    { article: "L36:30", of: "a foreigner's birth", act: aBirthAct({ nationality: "FR" }), isAsked: true },
    { article: "L36:29", of: "a child born dead", act: aStillbornAct(), isAsked: false },
    { article: "L36:30", of: "a death", act: aDeathAct(), isAsked: false },
  ])("is asked for with the act of a birth only ($article): $of", ({ act, isAsked }) => {
    expect(deservesIdentifier(act)).toBe(isAsked);
  });

  it.each(["1234567890", "483920175-3", "DEMO-418820934417"])("is an opaque word: %s is one", (value) => {
    expect(CivilIdentifier.safeParse(value).success).toBe(true);
  });

  it.each(["", "12", "12345 6789", "-123456789", "١٢٣٤٥٦٧٨٩", "<b>12345678</b>", "9".repeat(40)])(
    "%s is none",
    (value) => {
      expect(CivilIdentifier.safeParse(value).success).toBe(false);
    },
  );

  it("is asked for with what the act says, and neither the declarant nor the words of the act go out", () => {
    const asked = identifierRequest("the-act", aBirthAct());
    expect(Object.keys(asked).sort()).toEqual(
      [
        "actId",
        "birthPlace",
        "bornOn",
        "familyName",
        "fatherCnie",
        "givenName",
        "motherCnie",
        "nationality",
        "sex",
      ].sort(),
    );
    expect(asked).toMatchObject({ actId: "the-act", givenName: { ar: "يوسف" }, sex: "male", bornOn: "2026-11-14" });
    expect(Object.keys(asked.givenName)).toEqual(["ar", "latin"]);
  });
});
