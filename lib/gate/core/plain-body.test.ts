import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPlainBody } from "./plain-body.ts";

const nested = (depth: number): unknown => (depth === 0 ? "deep" : { inner: nested(depth - 1) });

describe("a posted body", () => {
  it("of a page of ours is plain, its drawn signature included", () => {
    const strokes = Array.from({ length: 80 }, () => Array.from({ length: 100 }, (_, at) => [at, at]));
    expect(isPlainBody({ _key: "k", mother: { givenName: { ar: "سلمى" } }, documents: ["a", "b"] })).toBe(true);
    expect(isPlainBody({ digest: "0", agreement: { kind: "pad", strokes } })).toBe(true);
  });

  it.each([
    ["a list", []],
    ["nothing", null],
    ["a text", "text"],
    ["nested without end", nested(9)],
    ["a name that reaches for a prototype", JSON.parse('{"__proto__":{"role":"officer"}}')],
    ["the same deeper down", { a: [{ constructor: 1 }] }],
    ["a NUL character", { q: "a\0b" }],
    ["a NUL character in a name", { "a\0b": 1 }],
    ["half of a surrogate pair", { q: "\ud800" }],
    ["more values than a page has", { all: Array.from({ length: 70_001 }, () => 1) }],
  ])("that is %s is not", (_, body) => {
    expect(isPlainBody(body)).toBe(false);
  });

  it("is judged without an end to the stack, whatever its depth", () => {
    fc.assert(
      fc.property(fc.integer({ min: 9, max: 5_000 }), (depth) => {
        let body: unknown = {};
        for (let at = 0; at < depth; at += 1) body = { body };
        return !isPlainBody(body);
      }),
      { numRuns: 20 },
    );
  });
});
