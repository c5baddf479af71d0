import { describe, expect, it } from "vitest";
import { preferredLocale } from "./preferred-locale.ts";

describe("the language of a first visit", () => {
  it("is the one the browser prefers among Arabic and French", () => {
    expect(preferredLocale("fr-FR,fr;q=0.9,en;q=0.8")).toBe("fr");
    expect(preferredLocale("en-US,en;q=0.9,ar-MA;q=0.8,fr;q=0.5")).toBe("ar");
    expect(preferredLocale("ar;q=0.4, fr;q=0.7")).toBe("fr");
  });

  it("is Arabic when the browser asks for neither, or for nothing", () => {
    expect(preferredLocale("en-GB")).toBe("ar");
    expect(preferredLocale("fr;q=0")).toBe("ar");
    expect(preferredLocale(null)).toBe("ar");
  });
});
