import { describe, expect, it } from "vitest";
import { isoDay } from "#lib/calendar/core/index.ts";
import { type ProxyDeed, proxyCheck, proxyProblems } from "./proxy.ts";

const TODAY = isoDay(2026, 11, 20);
const deed = (changes: Partial<ProxyDeed> = {}): ProxyDeed => ({
  isProxy: "yes",
  proxyDeed: "الرباط",
  proxyMadeOn: isoDay(2026, 10, 1),
  proxyOrigin: "morocco",
  ...changes,
});
const verdict = (changes: Partial<ProxyDeed>) => {
  const check = proxyCheck(deed(changes), TODAY, "L36:24");
  return check && [check.code, check.level];
};

describe("a power of attorney", () => {
  it("is not looked at where nobody comes in another's place", () => {
    expect(proxyCheck(deed({ isProxy: undefined }), TODAY, "L36:24")).toBeUndefined();
    expect(proxyProblems({ isProxy: undefined, proxyDeed: undefined }, TODAY)).toEqual([]);
  });

  it("serves on its last day, and stops the signature from the day after", () => {
    expect(verdict({ proxyUntil: TODAY })).toEqual(["check.proxyValid", "green"]);
    expect(verdict({ proxyUntil: isoDay(2026, 11, 19) })).toEqual(["check.proxyExpired", "red"]);
  });

  it("serves without a last day when it states none", () => {
    expect(verdict({})).toEqual(["check.proxyValid", "green"]);
  });

  it("made abroad needs an apostille or the legalisation of a consulate", () => {
    expect(verdict({ proxyOrigin: "neither" })).toEqual(["check.proxyNotLegalised", "amber"]);
    expect(verdict({ proxyOrigin: "apostille" })).toEqual(["check.proxyValid", "green"]);
    expect(verdict({ proxyOrigin: "consulate" })).toEqual(["check.proxyValid", "green"]);
  });

  it("whose day or origin was never told is read by the officer", () => {
    expect(verdict({ proxyMadeOn: undefined })).toEqual(["check.proxyUndated", "amber"]);
    expect(verdict({ proxyOrigin: undefined })).toEqual(["check.proxyUndated", "amber"]);
  });

  it("is told with its day, which has come, and with an end that comes after it", () => {
    const codes = (changes: Partial<ProxyDeed>) => proxyProblems(deed(changes), TODAY).map(({ code }) => code);
    expect(codes({})).toEqual([]);
    expect(codes({ proxyMadeOn: undefined, proxyOrigin: undefined })).toEqual([
      "declarations.proxyDayMissing",
      "common.chooseOne",
    ]);
    expect(codes({ proxyMadeOn: isoDay(2026, 11, 21) })).toEqual(["declarations.dateInFuture"]);
    expect(codes({ proxyUntil: isoDay(2026, 9, 30) })).toEqual(["declarations.proxyEndsBefore"]);
  });
});
