import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, compareDays, type IsoDay, isoDay } from "#lib/calendar/core/index.ts";
import {
  copiesOfOrder,
  type Delegation,
  endedByNewPresident,
  flawOfAuthority,
  lastDayToSign,
  type PowerOfThen,
  type Quality,
  runsAt,
  signingAuthority,
} from "./index.ts";

const FIRST = isoDay(2026, 1, 1);
const dayNo = (n: number): IsoDay => addDays(FIRST, n);
const noonOf = (n: number) => Date.parse(`${dayNo(n)}T12:00:00Z`);
const AGDAL = "044210101-01";
const HASSAN = "044210105-01";

const power = (more: Partial<PowerOfThen["power"]> = {}): PowerOfThen["power"] => ({
  officeCode: AGDAL,
  actKinds: ["birth", "mention"],
  fromOn: dayNo(10),
  toOn: dayNo(20),
  endedAtMs: null,
  ...more,
});
const posted = { officeCode: AGDAL, fromOn: FIRST, toOn: null, endedAtMs: null };
const signed = (n: number, more = {}) => ({
  officeCode: AGDAL,
  actKind: "birth",
  day: dayNo(n),
  atMs: noonOf(n),
  ...more,
});

describe("a signature", () => {
  it.each([
    ["on the first day of the power", power(), signed(10), undefined],
    ["on its last day", power(), signed(20), undefined],
    ["the day after", power(), signed(21), "notInForce"],
    ["the day before", power(), signed(9), "notInForce"],
    ["of another kind of act", power(), signed(12, { actKind: "death" }), "otherKind"],
    ["at another office", power(), signed(12, { officeCode: HASSAN }), "otherOffice"],
    ["a moment before the power was withdrawn", power({ endedAtMs: noonOf(15) + 1 }), signed(15), undefined],
    ["one second after", power({ endedAtMs: noonOf(15) - 1_000 }), signed(15), "notInForce"],
  ] as const)("given %s is judged on that moment (L36:9, D22:3)", (_when, held, given, flaw) => {
    expect(flawOfAuthority({ power: held, postings: [posted], absences: [] }, given)).toBe(flaw);
  });

  it("stays good when everything that it rested on ends afterwards", () => {
    const then: PowerOfThen = { power: power(), postings: [posted], absences: [] };
    expect(flawOfAuthority(then, signed(12))).toBeUndefined();
    const since: PowerOfThen = {
      power: power({ toOn: dayNo(13), endedAtMs: noonOf(13) }),
      postings: [{ ...posted, toOn: dayNo(13), endedAtMs: noonOf(13) }],
      absences: [{ fromOn: dayNo(13), toOn: null, endedAtMs: null }],
    };
    expect(flawOfAuthority(since, signed(12))).toBeUndefined();
    expect(flawOfAuthority(since, signed(14))).toBe("notInForce");
  });

  it("needs a posting to the office and the presence of the officer", () => {
    expect(flawOfAuthority({ power: power(), postings: [], absences: [] }, signed(12))).toBe("notPosted");
    const elsewhere = [{ ...posted, officeCode: HASSAN }];
    expect(flawOfAuthority({ power: power(), postings: elsewhere, absences: [] }, signed(12))).toBe("notPosted");
    const away = [{ fromOn: dayNo(11), toOn: dayNo(13), endedAtMs: null }];
    expect(flawOfAuthority({ power: power(), postings: [posted], absences: away }, signed(12))).toBe("absent");
    expect(flawOfAuthority({ power: power(), postings: [posted], absences: away }, signed(14))).toBeUndefined();
  });

  it("is never taken without authority, nor found fault with when it was taken with it", () => {
    const window = fc.tuple(fc.nat(30), fc.option(fc.nat(20)), fc.option(fc.nat(20))).map(([from, days, after]) => ({
      fromOn: dayNo(from),
      toOn: days === null ? null : dayNo(from + days),
      endedAtMs: after === null ? null : noonOf(from + after),
    }));
    fc.assert(
      fc.property(window, window, fc.array(window, { maxLength: 2 }), fc.nat(60), (tenure, post, absences, n) => {
        const now = { day: dayNo(n), atMs: noonOf(n) };
        const isAway = absences.some((one) => runsAt(one, now));
        const isEnded = tenure.endedAtMs !== null && tenure.endedAtMs <= now.atMs;
        const asked: Delegation = {
          ...tenure,
          id: "d",
          officeCode: AGDAL,
          quality: "delegated",
          actKinds: ["birth"],
          isSuspended: isEnded || isAway,
        };
        const wanted = { officeCode: AGDAL, actKind: "birth", today: now.day };
        const maySign = signingAuthority([asked], wanted).ok && runsAt(post, now);
        const held = { power: { ...asked, ...tenure }, postings: [{ ...post, officeCode: AGDAL }], absences };
        expect(flawOfAuthority(held, { officeCode: AGDAL, actKind: "birth", ...now }) === undefined).toBe(maySign);
      }),
    );
  });
});

const given = (quality: Quality, more: Partial<Parameters<typeof endedByNewPresident>[0][number]> = {}) => ({
  id: quality,
  quality,
  staffId: `held by ${quality}`,
  fromOn: dayNo(0),
  toOn: null,
  isSuspended: false,
  ...more,
});

describe("a new president who takes office", () => {
  const all = (["president", "vicePresident", "delegated", "deputy", "consular"] as const).map((one) => given(one));

  it("ends the day before what the last one held and gave; consuls go on (D22:4-5)", () => {
    const ended = endedByNewPresident(all, { staffId: "new", takesOfficeOn: dayNo(100), today: dayNo(90) });
    expect(ended).toEqual(
      ["president", "vicePresident", "delegated", "deputy"].map((id) => ({ id, lastDay: dayNo(99) })),
    );
  });

  it("ends it at once where the day has come, so that what was signed since stays signed", () => {
    const ended = endedByNewPresident(all, { staffId: "new", takesOfficeOn: dayNo(85), today: dayNo(90) });
    expect(ended).toHaveLength(4);
    expect(ended.every((one) => "atOnce" in one)).toBe(true);
  });

  it("leaves what is over, what begins with the new term, and a president who is elected again", () => {
    const kept = [
      given("delegated", { toOn: dayNo(50) }),
      given("delegated", { isSuspended: true }),
      given("delegated", { fromOn: dayNo(100) }),
      given("president", { staffId: "new" }),
    ];
    expect(endedByNewPresident(kept, { staffId: "new", takesOfficeOn: dayNo(100), today: dayNo(90) })).toEqual([]);
  });

  it("takes office later: until that day the delegates of one who died or left go on (D22:4)", () => {
    fc.assert(
      fc.property(fc.integer({ min: 91, max: 400 }), (n) => {
        const ended = endedByNewPresident(all, { staffId: "new", takesOfficeOn: dayNo(n), today: dayNo(90) });
        expect(ended.every((one) => "lastDay" in one && compareDays(one.lastDay, dayNo(n)) < 0)).toBe(true);
      }),
    );
  });
});

describe("an order of delegation", () => {
  it.each([
    ["R36", "delegated", ["governor", "centralAuthority"]],
    ["R36", "vicePresident", ["governor", "centralAuthority"]],
    ["R37", "delegated", ["prosecutor", "ministry"]],
    ["R37", "consular", ["prosecutorOfRabat"]],
    ["R36", "consular", []],
    ["R36", "president", []],
    ["R37", "deputy", []],
  ] as const)("under %s, of a %s, is sent to %j (D22:3, D99:1-2)", (regime, quality, recipients) => {
    expect(copiesOfOrder(regime, quality).map(({ recipient }) => recipient)).toEqual(recipients);
  });
});

const delegation = (from: number, to: number | null, more: Partial<Delegation> = {}): Delegation => ({
  id: `${from}`,
  officeCode: AGDAL,
  quality: "delegated",
  actKinds: ["birth"],
  fromOn: dayNo(from),
  toOn: to === null ? null : dayNo(to),
  isSuspended: false,
  ...more,
});

describe("an officer is told of the end of a power", () => {
  const asked = { officeCode: AGDAL, today: dayNo(100) };
  it.each([
    ["thirty days before", [delegation(0, 130)], dayNo(130)],
    ["not earlier", [delegation(0, 131)], undefined],
    ["not when another follows it without a gap", [delegation(0, 110), delegation(111, 300)], undefined],
    ["when there is a gap before the next", [delegation(0, 110), delegation(112, 300)], dayNo(110)],
    ["not when it has no end", [delegation(0, null)], undefined],
    ["not when it is suspended or over", [delegation(0, 110, { isSuspended: true }), delegation(0, 99)], undefined],
  ] as const)("%s", (_when, held, last) => {
    expect(lastDayToSign(held, asked)).toBe(last);
  });
});
