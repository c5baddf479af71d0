import { describe, expect, it } from "vitest";
import { partsIn } from "./letter-parts.ts";
import { fontChain, fontFor } from "./text-style.ts";

describe("a letter that has no glyph of its own", () => {
  it("is put together from the letter nearest to it and the marks that are left", () => {
    expect(partsIn("plex", "ễ")).toBe("ê\u0303");
    expect(partsIn("tifinagh", "ṛ")).toBe("r\u0323");
    expect(partsIn("plex", "é")).toBe("é");
    expect(partsIn("plex", "ự")).toBeUndefined();
  });

  it("stands in a font that knows where its marks belong, and is a fault where none does", () => {
    expect(fontFor("ẽ".codePointAt(0) ?? 0, fontChain("act", false))).toBe("plex");
    expect(fontFor("ẽ".codePointAt(0) ?? 0, fontChain("act", true))).toBe("plex-semibold");
    expect(fontFor("ạ".codePointAt(0) ?? 0, fontChain("act", false))).toBe("tifinagh");
    expect(() => fontFor("ự".codePointAt(0) ?? 0, fontChain("form", false))).toThrow("no font holds");
  });
});
