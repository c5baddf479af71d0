import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { entitlementOf, readerOf } from "./entitlement.ts";
import {
  type Circumstance,
  CIRCUMSTANCES,
  COPIES,
  type Copy,
  ENTITLEMENTS,
  QUALITIES,
  type Quality,
  WRITTEN,
} from "./entitlement-table.ts";

const right = (quality: Quality, copy: Copy, ...circumstances: Circumstance[]) =>
  entitlementOf({ quality, copy, circumstances });

describe("the table of rights", () => {
  it("has one row for every copy and circumstance, and one word for every applicant", () => {
    const places = ENTITLEMENTS.map(({ copy, circumstance }) => `${copy} ${circumstance}`);
    expect(places).toEqual(COPIES.flatMap((copy) => CIRCUMSTANCES.map((one) => `${copy} ${one}`)));
    for (const { verdicts } of ENTITLEMENTS) expect(Object.keys(verdicts)).toEqual([...QUALITIES]);
  });

  it("rests on an article in every row", () => {
    for (const { articles } of ENTITLEMENTS)
      for (const article of articles) expect(article).toMatch(/^(L36|D22|KAF|FC):\d+$/);
  });

  it("is printed in docs/entitlement.md as it is written here", () => {
    expect(readFileSync("docs/entitlement.md", "utf8")).toContain(`\`\`\`text\n${WRITTEN.trim()}\n\`\`\``);
  });

  it("is as strict as its strictest circumstance, in whatever order they are named", () => {
    for (const quality of QUALITIES)
      for (const copy of COPIES)
        for (const one of CIRCUMSTANCES)
          for (const other of CIRCUMSTANCES)
            expect(right(quality, copy, one, other)).toEqual(right(quality, copy, other, one));
    expect(right("self", "full", "kafala", "frozen").verdict).toBe("authority");
    expect(right("ascendant", "full", "frozen", "cancelled").verdict).toBe("court");
  });
});

describe("a divorced mother who asks for the act of her child", () => {
  it("is entitled alone, as an ascendant (case 54: L36:43)", () => {
    for (const copy of COPIES)
      expect(right("ascendant", copy, "divorcedParents", "minorHolder")).toMatchObject({ outcome: "entitled" });
  });
});

describe("the act of a child in kafala", () => {
  it("gives the kafil a copy that says nothing of the kafala (case 55: KAF:21)", () => {
    for (const copy of ["full", "extract"] as const)
      expect(right("kafil", copy, "kafala")).toMatchObject({ outcome: "entitled", verdict: "veiled" });
    expect(readerOf("kafil")).toBe("kafil");
  });

  it("gives neither kafil nor makfoul the copy with the history (case 55: KAF:21)", () => {
    expect(right("kafil", "history", "kafala")).toMatchObject({ outcome: "judge", verdict: "withheld" });
    expect(right("self", "history", "kafala")).toMatchObject({ outcome: "judge", verdict: "judge" });
    expect(right("guardian", "history", "kafala").outcome).toBe("judge");
    expect(right("proxy", "history", "kafala").outcome).toBe("judge");
  });
});

describe("somebody who asks where they come from", () => {
  it("is led to the judge or the prosecutor, and never served here (case 56: KAF:21, L36:25)", () => {
    expect(right("self", "history", "unknownParents").outcome).toBe("judge");
    expect(right("self", "history", "kafala").outcome).toBe("judge");
    expect(right("self", "full", "unknownParents").outcome).toBe("entitled");
  });
});

describe("an heir and a stranger to the family", () => {
  it("are told apart: the heir asks as kin, the other with permission (case 57: L36:43, D22:41)", () => {
    for (const quality of ["descendant", "ascendant", "spouse", "widowed"] as const)
      expect(right(quality, "full", "deceasedHolder").outcome).toBe("entitled");
    expect(right("other", "full")).toMatchObject({ outcome: "permission", verdict: "ask" });
    expect(right("other", "full", "deceasedHolder").outcome).toBe("permission");
    expect(readerOf("other")).toBe("permitted");
  });

  it("may no longer act for whoever died: a power and a guardianship end with the person", () => {
    for (const quality of ["self", "proxy", "guardian", "kafil"] as const)
      expect(right(quality, "extract", "deceasedHolder").verdict).toBe("heirs");
  });
});

describe("an act without standing", () => {
  it.each([
    ["frozen", "authority"],
    ["cancelled", "court"],
    ["unsealed", "later"],
  ] as const)("that is %s gives nobody a copy", (circumstance, verdict) => {
    for (const quality of QUALITIES)
      for (const copy of COPIES) expect(right(quality, copy, circumstance).verdict).toBe(verdict);
  });
});
