import { describe, expect, it } from "vitest";
import { isoDay } from "#lib/calendar/core/index.ts";
import { aDeathAct } from "#tests/support/a-death-act.ts";
import { type ActDraft, decideSignature } from "./signing.ts";

const today = isoDay(2026, 11, 25);
const act = aDeathAct({ declarantCnie: null, identityProof: null });
const draft: ActDraft = {
  id: "draft",
  declarationId: "declaration",
  officeCode: "044210101-01",
  status: "declarant_signed",
  act,
  digest: new Uint8Array(32),
  version: 3,
  declarantSignature: null,
};
const signed = (cnie: string | null, of: ActDraft = draft) => {
  const signer = { staffId: of.act.officerStaffId, cnie, officeCode: of.officeCode };
  return decideSignature(of, { signer, version: 3, today });
};

describe("the officer's signature of a death act", () => {
  it("is given where the officer is no party, also where nobody declared", () => {
    expect(signed("Z9")).toMatchObject({ ok: true, value: { state: { status: "registered" } } });
  });

  it.each([
    ["wife of the deceased", "a 1003"],
    ["mother of the deceased", "A-1004"],
  ])("is refused to the %s", (_kin, cnie) => {
    expect(signed(cnie)).toEqual({ ok: false, error: { code: "acts.officerIsParty" } });
  });

  it("is refused to the officer who declared the death", () => {
    const declared = {
      ...draft,
      act: aDeathAct({ declarantCnie: "B7", identityProof: { kind: "cnie", number: "B7" } }),
    };
    expect(signed("B 7", declared)).toEqual({ ok: false, error: { code: "acts.officerIsParty" } });
  });
});
