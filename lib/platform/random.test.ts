import { describe, expect, it } from "vitest";
import { isId } from "../kernel/ids.ts";
import { randomDigits, randomReference, randomToken, uuidv7 } from "./random.ts";

describe("identifiers", () => {
  it("are version 7, never repeat and lie in the order of their birth", () => {
    const born = Array.from({ length: 20_000 }, uuidv7);
    expect(new Set(born).size).toBe(born.length);
    expect(born).toEqual(born.toSorted());
    expect(born.every((id) => isId(id) && id[14] === "7" && "89ab".includes(id.charAt(19)))).toBe(true);
  });

  it("begin with the present millisecond", () => {
    const millisecond = Number.parseInt(uuidv7().replaceAll("-", "").slice(0, 12), 16);
    expect(Math.abs(millisecond - Date.now())).toBeLessThan(2_000);
  });
});

describe("codes and references", () => {
  it("have the promised shape", () => {
    expect(randomDigits(6)).toMatch(/^\d{6}$/);
    expect(randomReference()).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
    expect(Buffer.from(randomToken(), "base64url")).toHaveLength(32);
  });
});
