import { describe, expect, it } from "vitest";
import { isoDay } from "#lib/calendar/core/index.ts";
import { aBirthAct } from "#tests/support/a-birth-act.ts";
import { isRightCertain, mayIssueAlone } from "./automatic.ts";
import { circumstancesOf } from "./circumstances.ts";
import { decideOnPermission, readPermissionWish } from "./permission.ts";
import { groundOf, OFFICE_GROUNDS, REFUSALS } from "./refusal.ts";
import { VERDICTS } from "./entitlement-table.ts";
import { OUTCOMES } from "./entitlement.ts";

const today = isoDay(2026, 11, 23);
const mother = { cnie: "AB123456", identifier: null };
const act = aBirthAct({ motherCnie: "AB123456", fatherCnie: null });
const asked = { quality: "ascendant", identity: mother, identifier: null } as const;

describe("a right that the act itself proves", () => {
  it("is a parent's whose card stands on it, and the holder's by the identifier given with it", () => {
    expect(isRightCertain(act, asked)).toBe(true);
    expect(isRightCertain(act, { ...asked, identity: { ...mother, cnie: "AB999999" } })).toBe(false);
    const self = { quality: "self", identifier: "DEMO-1" } as const;
    expect(isRightCertain(act, { ...self, identity: { cnie: "X1", identifier: "DEMO-1" } })).toBe(true);
    expect(isRightCertain(act, { ...self, identity: { cnie: "X1", identifier: null } })).toBe(false);
    expect(isRightCertain(act, { ...self, identifier: null, identity: { cnie: "X1", identifier: null } })).toBe(false);
  });

  it("is never that of a kafil, a proxy or a guardian: their titles are read by an officer", () => {
    for (const quality of ["kafil", "proxy", "guardian", "descendant", "other"] as const)
      expect(isRightCertain(act, { ...asked, quality })).toBe(false);
  });
});

describe("a document drawn up without an officer", () => {
  const whole = {
    kind: "birthExtract",
    quality: "ascendant",
    delivery: "download",
    isPaid: true,
    isCertain: true,
    circumstances: ["minorHolder"],
  } as const;

  it("is downloaded, paid for, and of somebody whose right is certain", () => {
    expect(mayIssueAlone(whole)).toBe(true);
    expect(mayIssueAlone({ ...whole, delivery: "counter" })).toBe(false);
    expect(mayIssueAlone({ ...whole, isPaid: false })).toBe(false);
    expect(mayIssueAlone({ ...whole, isCertain: false })).toBe(false);
  });

  it("is never that of a frozen, cancelled or unsealed act, nor a veiled one", () => {
    for (const circumstance of ["frozen", "cancelled", "unsealed"] as const)
      expect(mayIssueAlone({ ...whole, circumstances: [circumstance] })).toBe(false);
    expect(mayIssueAlone({ ...whole, quality: "self", circumstances: ["kafala"] })).toBe(false);
  });
});

describe("the circumstances of an act", () => {
  it("are read from its data, its mentions and its seal", () => {
    expect(circumstancesOf(aBirthAct(), [], { today, isSealed: true })).toEqual(["minorHolder"]);
    expect(circumstancesOf(aBirthAct({ bornOn: isoDay(1990, 1, 1) }), [], { today, isSealed: true })).toEqual([]);
    expect(circumstancesOf(aBirthAct({ areParentNamesChosen: true }), [], { today, isSealed: false })).toEqual([
      "minorHolder",
      "unknownFather",
      "unsealed",
    ]);
  });

  it("count eighteen years to the day", () => {
    const on = (month: number, day: number) =>
      circumstancesOf(aBirthAct({ bornOn: isoDay(2008, month, day) }), [], { today, isSealed: true });
    expect(on(11, 23)).toEqual([]);
    expect(on(11, 24)).toEqual(["minorHolder"]);
  });
});

describe("a refusal", () => {
  it("names a way for every ground and every verdict that refuses", () => {
    for (const verdict of VERDICTS)
      if (["refused", "judge", "permission"].includes(OUTCOMES[verdict])) expect(groundOf(verdict)).toBeDefined();
    for (const ground of OFFICE_GROUNDS) expect(REFUSALS[ground].way).not.toBe("");
  });
});

describe("the permission of the central authority", () => {
  const typed = { outcome: "granted", number: "12/2026", decidedOn: { day: "23", month: "11", year: "2026" } };

  it("has a number and a day, and a refusal its reason (L36:43, D22:41)", () => {
    expect(readPermissionWish(typed).ok).toBe(true);
    expect(readPermissionWish({ ...typed, outcome: "refused" })).toMatchObject({
      ok: false,
      error: { problems: [{ field: "reason" }] },
    });
  });

  it("is decided once, on a day between the request and today", () => {
    const read = readPermissionWish(typed);
    if (!read.ok) throw new Error("cannot be read");
    const asked = { status: "requested", askedOn: isoDay(2026, 11, 1) };
    expect(decideOnPermission(asked, read.value, today).ok).toBe(true);
    expect(decideOnPermission({ ...asked, status: "granted" }, read.value, today)).toMatchObject({
      error: { code: "requests.alreadyDecided" },
    });
    expect(decideOnPermission({ ...asked, askedOn: isoDay(2026, 11, 24) }, read.value, today).ok).toBe(false);
  });
});
