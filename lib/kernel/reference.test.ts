import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  formatReference,
  formatSecretCode,
  kindOfReference,
  makeReference,
  makeSecretCode,
  normaliseSecretCode,
  parseReference,
  REFERENCE_ALPHABET,
  REFERENCE_KINDS,
  type ReferenceKind,
} from "./reference.ts";

const EVERYTHING_TYPED = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"];
const kinds = Object.keys(REFERENCE_KINDS) as ReferenceKind[];
const references = fc
  .record({
    kind: fc.constantFrom(...kinds),
    year: fc.integer({ min: 2000, max: 2099 }),
    random: fc.uint8Array({ minLength: 6, maxLength: 6, max: 252 }),
  })
  .map(make);

function make(from: { kind: ReferenceKind; year: number; random: Uint8Array }): string {
  const reference = makeReference(from);
  if (reference === undefined) throw new Error("random ran out");
  return reference;
}

function singleErrors(reference: string): string[] {
  return [...reference].flatMap((right, at) =>
    EVERYTHING_TYPED.filter((wrong) => wrong !== right).map(
      (wrong) => reference.slice(0, at) + wrong + reference.slice(at + 1),
    ),
  );
}

function swaps(reference: string): string[] {
  return [...reference].slice(1).flatMap((right, at) => {
    const left = reference.charAt(at);
    return left === right ? [] : [reference.slice(0, at) + right + left + reference.slice(at + 2)];
  });
}

function accepted(candidates: readonly string[]): string[] {
  return candidates.filter((candidate) => parseReference(candidate).ok);
}

describe("a reference number", () => {
  it("is read back as it was made, with its kind", () => {
    fc.assert(
      fc.property(references, (reference) => {
        const read = parseReference(reference);
        expect(read).toEqual({ ok: true, value: reference });
        if (read.ok) expect(reference.startsWith(REFERENCE_KINDS[kindOfReference(read.value)])).toBe(true);
      }),
    );
  });

  it("has every pair of letters, every year, and every symbol in each random place", () => {
    const made = kinds.map((kind) => make({ kind, year: 2026, random: new Uint8Array(6) }));
    expect(made.map((reference) => reference.slice(0, 4))).toEqual(["NA26", "DE26", "MA26", "DS26", "RQ26"]);
    const symbols = [...REFERENCE_ALPHABET].map((_, byte) =>
      make({ kind: "birth", year: 2026, random: new Uint8Array(6).fill(byte) }).slice(4, 10),
    );
    expect(symbols).toEqual([...REFERENCE_ALPHABET].map((symbol) => symbol.repeat(6)));
  });

  it("draws without bias: the last bytes are thrown away, and nothing is made when too few remain", () => {
    const random = Uint8Array.from([255, 254, 253, 252, 0, 1, 2, 3, 4]);
    expect(makeReference({ kind: "birth", year: 2026, random })?.slice(4, 10)).toBe("7ACDEF");
    expect(makeReference({ kind: "birth", year: 2026, random: random.slice(0, 8) })).toBeUndefined();
    const drawn = Array.from({ length: 256 }, (_, byte) => makeSecretCode(new Uint8Array(12).fill(byte))?.charAt(0));
    const times = [...REFERENCE_ALPHABET].map((symbol) => drawn.filter((other) => other === symbol).length);
    expect(new Set(times)).toEqual(new Set([11]));
  });

  it("is refused a year that two digits cannot tell", () => {
    expect(() => make({ kind: "birth", year: 1999, random: new Uint8Array(6) })).toThrow();
  });

  it("is shown in three groups", () => {
    expect(formatReference("NA26K7MT4WD")).toBe("NA26 K7MT 4WD");
  });

  it.each([
    ["lower case", (r: string) => r.toLowerCase()],
    ["its three groups", formatReference],
    ["hyphens", (r: string) => formatReference(r).replaceAll(" ", "-")],
    ["long hyphens and spaces without break", (r: string) => formatReference(r).replaceAll(" ", "\u00a0–\u00a0")],
    ["Arabic-Indic digits", (r: string) => r.replace(/\d/g, (d) => String.fromCodePoint(0x660 + Number(d)))],
    ["Persian digits", (r: string) => r.replace(/\d/g, (d) => String.fromCodePoint(0x6f0 + Number(d)))],
    ["direction marks", (r: string) => `\u2066\u200e${formatReference(r)}\u2069\u200f`],
  ])("is read when typed with %s", (_title, typed) => {
    fc.assert(fc.property(references, (reference) => parseReference(typed(reference)).ok));
  });

  it.each(["", "NA26", "12/2026", "NA26 K7MT 4WD 3", "XX26 K7MT 4WD", "NA2O K7MT 4WD", "NA26 K7MT 4W0", "محمد"])(
    "« %s » is not one",
    (typed) => {
      expect(parseReference(typed)).toEqual({ ok: false, error: { code: "reference.malformed" } });
    },
  );
});

describe("typing errors", () => {
  it("one wrong symbol, anywhere, always shows", () => {
    fc.assert(
      fc.property(references, (reference) => {
        expect(accepted(singleErrors(reference))).toEqual([]);
      }),
    );
  });

  it("two neighbours swapped, anywhere, always show", () => {
    fc.assert(
      fc.property(references, (reference) => {
        expect(accepted(swaps(reference))).toEqual([]);
      }),
    );
  });

  // The sum is linear: what holds for every value of a place and its neighbour, the others fixed, holds for all references.
  it("both hold for every kind, every year and every pair of neighbouring symbols", () => {
    const prefixes = kinds.flatMap((kind) => Array.from({ length: 100 }, (_, year) => ({ kind, year: 2000 + year })));
    const firsts = [...REFERENCE_ALPHABET].keys();
    for (const first of firsts) {
      const random = Uint8Array.from([first, 1, 2, 3, 4, 5]);
      const made = prefixes.map(({ kind, year }) => make({ kind, year, random }));
      expect(accepted(made.flatMap(swaps))).toEqual([]);
      expect(accepted(made.slice(0, 25).flatMap(singleErrors))).toEqual([]);
    }
    for (const place of [0, 1, 2, 3, 4, 5]) {
      for (const left of REFERENCE_ALPHABET) {
        for (const right of REFERENCE_ALPHABET) {
          const random = new Uint8Array(6);
          random[place] = REFERENCE_ALPHABET.indexOf(left);
          random[(place + 1) % 6] = REFERENCE_ALPHABET.indexOf(right);
          expect(accepted(swaps(make({ kind: "divorce", year: 2026, random })))).toEqual([]);
        }
      }
    }
  });

  it("a wrong symbol of ours is told apart from something that is no reference", () => {
    const reference = make({ kind: "birth", year: 2026, random: new Uint8Array(6) });
    const wrong = `${reference.slice(0, 10)}${reference.endsWith("K") ? "M" : "K"}`;
    expect(parseReference(wrong)).toEqual({ ok: false, error: { code: "reference.wrongCheck" } });
  });
});

describe("a secret code", () => {
  it("has twelve symbols in three groups and is read as people type it", () => {
    const code = makeSecretCode(Uint8Array.from({ length: 24 }, (_, byte) => byte));
    expect(code).toBe("ACDEFGHJKMNP");
    expect(formatSecretCode(code ?? "")).toBe("ACDE-FGHJ-KMNP");
    expect(normaliseSecretCode(" acde fghj—kmnp ")).toBe(code);
  });

  it("is refused when a symbol is not ours, or some are missing", () => {
    expect(normaliseSecretCode("ACDE-FGHJ-KMNO")).toBeUndefined();
    expect(normaliseSecretCode("ACDE-FGHJ")).toBeUndefined();
    expect(makeSecretCode(new Uint8Array(11))).toBeUndefined();
  });
});
