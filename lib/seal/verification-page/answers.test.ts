import { afterEach, describe, expect, it, vi } from "vitest";
import { asRevocations, asSerialAnswer, fetchRevocations, fetchSerial, typedSerial } from "./answers.ts";

afterEach(() => vi.unstubAllGlobals());

describe("a typed serial", () => {
  it.each([
    ["EX26 R4GQ 7HC", "EX26R4GQ7HC"],
    [" ex26-r4gq-7hc ", "EX26R4GQ7HC"],
    ["", undefined],
    ["EX26", undefined],
    ["../../etc", undefined],
    ["رقم الوثيقة", undefined],
  ])("%o is read as %o", (typed, serial) => {
    expect(typedSerial(typed)).toBe(serial);
  });
});

describe("what the registry answers", () => {
  it("is a list of revoked serials, or nothing", () => {
    const [first, second] = [
      { serial: "A", verdict: "replaced", on: "2026-11-22" },
      { serial: "B", verdict: "revoked", on: "2026-11-21" },
    ];
    const asOf = "2026-11-22T18:00:00Z";
    const documents = [first, 1, { serial: "C", verdict: "authentic", on: "2026-11-22" }, second];
    expect(asRevocations({ asOf, documents })).toEqual({ asOf, documents: [first, second] });
    expect([null, [], {}, { asOf: 1, documents: [] }, { asOf: "x", documents: "A" }].map(asRevocations)).toEqual(
      Array(5).fill(undefined),
    );
  });

  it("is a verdict with kind, office and date, never a person", () => {
    const answer = {
      verdict: "expired",
      kind: "birth_extract",
      officeAr: "سلا",
      officeFr: "Salé",
      issuedOn: "2026-01-02",
      takenBackOn: null,
    };
    expect(asSerialAnswer({ ...answer, givenName: "يوسف" })).toEqual(answer);
    expect(asSerialAnswer({ verdict: "unknown" })).toEqual({
      verdict: "unknown",
      kind: null,
      officeAr: null,
      officeFr: null,
      issuedOn: null,
      takenBackOn: null,
    });
    expect([null, {}, { verdict: "perhaps" }, "authentic"].map(asSerialAnswer)).toEqual(Array(4).fill(undefined));
  });

  it("is asked without cookies, and with nothing but the serial", async () => {
    const fetched = vi.fn(async () => new Response(JSON.stringify({ verdict: "unknown" })));
    vi.stubGlobal("fetch", fetched);
    await fetchSerial("/v/serial", "EX26R4GQ7HC");
    expect(fetched).toHaveBeenCalledWith("/v/serial/EX26R4GQ7HC", expect.objectContaining({ credentials: "omit" }));
  });

  it("is nothing when the registry cannot be reached, or speaks something else", async () => {
    vi.stubGlobal("fetch", async () => Promise.reject(new TypeError("offline")));
    expect(await fetchRevocations("/v/revoked.json")).toBeUndefined();
    vi.stubGlobal("fetch", async () => new Response("<html>"));
    expect(await fetchRevocations("/v/revoked.json")).toBeUndefined();
  });
});
