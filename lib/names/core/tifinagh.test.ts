import { describe, expect, it } from "vitest";
import { checkName } from "./script.ts";
import { isServitudeName, SERVITUDE_NAMES } from "./servitude-names.ts";
import { FAMILY_NAME_SPELLINGS, GIVEN_NAME_SPELLINGS } from "./tables/spellings.ts";
import { arabicToTifinagh, latinToTifinagh, tifinaghOf } from "./tifinagh.ts";

describe("Tifinagh is suggested in the IRCAM alphabet", () => {
  it.each([
    ["محمد", "Mohamed", "ⵎⵓⵃⴰⵎⴷ"],
    ["فاطمة", "Fatima", "ⴼⴰⵟⵉⵎⴰ"],
    ["خديجة", "Khadija", "ⵅⴰⴷⵉⵊⴰ"],
    ["رضا", "Réda", "ⵔⵉⴹⴰ"],
    ["طارق", "Tarik", "ⵟⴰⵔⵉⵇ"],
    ["عائشة", "Aïcha", "ⵄⴰⵉⵛⴰ"],
    ["عبد الرحمان", "Abderrahmane", "ⵄⴰⴱⴷⵔⵔⴰⵃⵎⴰⵏ"],
    ["الشرقاوي", "Cherkaoui", "ⵛⵔⵇⴰⵡⵉ"],
    ["الإدريسي", "El Idrissi", "ⵍⵉⴷⵔⵉⵙⵉ"],
    ["ڭسوس", "Guessous", "ⴳⵙⵓⵙ"],
  ])("%s, %s: %s", (ar, latin, tifinagh) => {
    expect(tifinaghOf({ ar, latin })).toBe(tifinagh);
  });

  it("from Arabic alone, or Latin alone", () => {
    expect(arabicToTifinagh("وليد")).toBe("ⵡⵍⵉⴷ");
    expect(arabicToTifinagh("ياسين")).toBe("ⵢⴰⵙⵉⵏ");
    expect(latinToTifinagh("Ghizlane")).toBe("ⵖⵉⵣⵍⴰⵏ");
    expect(latinToTifinagh("Ouafae")).toBe("ⵡⴰⴼⴰ");
  });

  it("is always a name that may be kept, and always the same", () => {
    for (const { ar, latin } of [...GIVEN_NAME_SPELLINGS, ...FAMILY_NAME_SPELLINGS]) {
      for (const form of latin) {
        const suggested = tifinaghOf({ ar, latin: form });
        expect(checkName(suggested, "tifinagh")).toEqual({ ok: true, value: suggested });
        expect(tifinaghOf({ ar, latin: form })).toBe(suggested);
        expect(checkName(arabicToTifinagh(ar), "tifinagh").ok).toBe(true);
      }
    }
  });
});

describe("names of servitude to God (L36:25)", () => {
  it("are offered in the three scripts, each once", () => {
    expect(SERVITUDE_NAMES.length).toBeGreaterThanOrEqual(40);
    expect(new Set(SERVITUDE_NAMES.map(({ ar }) => ar)).size).toBe(SERVITUDE_NAMES.length);
    for (const name of SERVITUDE_NAMES) {
      expect(name.ar.startsWith("عبد ")).toBe(true);
      for (const script of ["ar", "latin", "tifinagh"] as const) {
        expect(checkName(name[script], script)).toEqual({ ok: true, value: name[script] });
      }
    }
  });

  it("are recognised however they are written", () => {
    expect(isServitudeName("عبدالرحمان")).toBe(true);
    expect(isServitudeName("عبد الاله")).toBe(true);
    expect(isServitudeName("محمد")).toBe(false);
  });
});
