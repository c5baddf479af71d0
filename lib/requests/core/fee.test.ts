import { describe, expect, it } from "vitest";
import { centimesOf, dirhamsOf, feeOf, isSettled, paymentsFor } from "./fee.ts";

const TARIFF = { copy: 200, registeredPost: 1800 };

describe("the fee of a document", () => {
  it("is that of a copy, with the letter where it goes by post", () => {
    expect(feeOf(TARIFF, "counter")).toBe(200);
    expect(feeOf(TARIFF, "download")).toBe(200);
    expect(feeOf(TARIFF, "post")).toBe(2000);
  });

  it("is asked of nobody where the tariff says nothing", () => {
    expect(paymentsFor(0, "download", true)).toEqual(["free"]);
    expect(isSettled({ payment: "free", fee: 0, paidAt: null })).toBe(true);
  });

  it("is paid before a document leaves by itself, and at the counter where it is collected", () => {
    expect(paymentsFor(200, "download", true)).toEqual(["online"]);
    expect(paymentsFor(200, "download", false)).toEqual(["counter"]);
    expect(paymentsFor(200, "counter", true)).toEqual(["counter", "online"]);
    expect(isSettled({ payment: "online", fee: 200, paidAt: null })).toBe(false);
  });
});

describe("a price", () => {
  it.each([
    ["2", 200],
    ["2,5", 250],
    ["2.50", 250],
    ["0", 0],
    ["1000", 100_000],
  ])("typed as %s is %d centimes", (typed, centimes) => {
    expect(centimesOf(typed)).toBe(centimes);
  });

  it.each(["", "-2", "2,505", "deux", "1001", "٢"])("typed as «%s» is none", (typed) => {
    expect(centimesOf(typed)).toBeUndefined();
  });

  it("is written as people write it", () => {
    expect(dirhamsOf(200)).toBe("2");
    expect(dirhamsOf(250)).toBe("2.50");
  });
});
