import { describe, expect, it } from "vitest";
import { isBusy } from "./busy.ts";

describe("a fault that a new try may pass", () => {
  it.each([
    [Object.assign(new Error("x"), { code: "55P03" }), true],
    [
      Object.assign(new Error("x"), {
        code: "P2010",
        meta: { driverAdapterError: { cause: { originalCode: "57014" } } },
      }),
      true,
    ],
    [new Error("x", { cause: Object.assign(new Error("y"), { code: "P2028" }) }), true],
    [Object.assign(new Error("x"), { code: "P2002" }), false],
    [new Error("55P03 is only in the message"), false],
    [undefined, false],
  ])("is known by its code (case %#)", (fault, expected) => {
    expect(isBusy(fault)).toBe(expected);
  });
});
