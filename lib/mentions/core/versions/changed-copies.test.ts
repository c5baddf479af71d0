import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aBirthAct } from "#tests/support/a-birth-act.ts";
import { couple, entered, SALMA } from "#tests/support/mention-history.ts";
import { mentionSamples } from "#tests/support/mention-samples.ts";
import { HOLDER_MENTIONS } from "../kinds.ts";
import { changedCopies, copiesThatShow } from "./changed-copies.ts";
import { versionsOf } from "./versions.ts";

const ACT = aBirthAct();
const SAMPLES = mentionSamples("male");
const his = couple("male");
const told = (copies: ReturnType<typeof copiesThatShow>) =>
  copies.map(({ copy, reader, verdict }) => `${copy} ${reader} ${verdict}`).toSorted();

describe("the copies in people's hands", () => {
  it("are replaced where a mention now stands on them: a death on every copy, a marriage on the full ones and the histories", () => {
    expect(changedCopies(ACT, [], his.died("d", "2026-01-01"))).toHaveLength(20);
    const married = copiesThatShow("MAR");
    expect(new Set(married.map(({ copy }) => copy))).toEqual(new Set(["full", "history"]));
    expect(told(changedCopies(ACT, [], his.married("m", SALMA, "2020-01-01")))).toEqual(told(married));
  });

  it("are all revoked once the act is frozen or cancelled (L36:23)", () => {
    for (const kind of ["GEL", "ANN"] as const) {
      const changed = changedCopies(ACT, [], entered("g", kind, SAMPLES[kind]));
      expect(changed).toHaveLength(20);
      expect(changed.every(({ verdict }) => verdict === "revoked")).toBe(true);
    }
  });

  it("stay good for the child and the kafil where a kafala is entered, which their copies never say (KAF:21)", () => {
    const readers = new Set(changedCopies(ACT, [], entered("k", "KAF", SAMPLES.KAF)).map(({ reader }) => reader));
    expect(readers).toEqual(new Set(["relative", "permitted", "authority"]));
  });

  it("that said a divorce are replaced when the judgment is overturned and the mention reversed", () => {
    const divorced = his.discord("t", SALMA, "2024-05-01");
    const before = [his.married("m", SALMA, "2020-01-01"), divorced];
    const changed = changedCopies(ACT, before, his.reversed("r", divorced, "2025-01-01"));
    expect(changed).toContainEqual({ copy: "full", reader: "holder", verdict: "replaced" });
  });

  it("of any kind of mention are taken back from each reader whose extract or full copy differs, and from no other", () => {
    const kinds = HOLDER_MENTIONS.filter((kind) => !["REV", "GEL", "DEGEL", "ANN"].includes(kind));
    fc.assert(
      fc.property(fc.constantFrom(...kinds), (kind) => {
        const added = entered("x", kind, SAMPLES[kind]);
        for (const reader of ["holder", "relative", "authority"] as const) {
          const [was, is] = [versionsOf(ACT, [], reader).extract, versionsOf(ACT, [added], reader).extract];
          const isTaken = changedCopies(ACT, [], added).some((c) => c.copy === "extract" && c.reader === reader);
          expect([kind, reader, isTaken]).toEqual([kind, reader, JSON.stringify(was) !== JSON.stringify(is)]);
        }
      }),
    );
  });
});
