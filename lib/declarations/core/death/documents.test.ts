import { describe, expect, it } from "vitest";
import { deathAnswers, deathWith, DIED_IN_LYON } from "#tests/support/death-answers.ts";
import { deathForm } from "./form.ts";

function needs(answers: ReturnType<typeof deathAnswers>, regime: "R36" | "R37") {
  return deathForm.documentsFor(answers, regime);
}
const required = (answers: ReturnType<typeof deathAnswers>, regime: "R36" | "R37") =>
  needs(answers, regime)
    .filter(({ need }) => need === "required")
    .map(({ kind }) => kind);

const found = deathAnswers({}, "unidentified");
const crash = deathWith("place", { manner: "accident" });

describe("the documents the law asks for a death", () => {
  it.each([
    ["a death at the hospital (D22:25)", deathAnswers(), "R36", ["verificationCertificate", "declarantCnie"]],
    [
      "a death where no doctor is found: the local authority's certificate (D22:25)",
      deathWith("place", { verifiedBy: "localAuthority" }),
      "R36",
      ["administrativeCertificate", "declarantCnie"],
    ],
    [
      "an accident, R36: the prosecutor's permission is the proof (D22:25)",
      crash,
      "R36",
      ["prosecutorPermission", "declarantCnie"],
    ],
    [
      "an accident, R37: the permission besides the certificate (D99:32)",
      crash,
      "R37",
      ["prosecutorPermission", "verificationCertificate", "declarantCnie"],
    ],
    [
      "a death abroad: the act of that State, legalised (D22:26)",
      deathWith("place", DIED_IN_LYON),
      "R36",
      ["foreignDeathAct", "foreignActLegalisation", "declarantCnie"],
    ],
    [
      "a stillborn child: the medical certificate (L36:29)",
      deathAnswers({}, "stillborn"),
      "R36",
      ["stillbornCertificate", "declarantCnie"],
    ],
    ["an unidentified body: the police minutes alone (L36:38)", found, "R36", ["policeMinutes"]],
    [
      "a proxy: the deed (L36:37)",
      deathWith("declarant", { isProxy: "yes", proxyDeed: "20/11/2026" }),
      "R36",
      ["verificationCertificate", "declarantCnie", "proxyDeed"],
    ],
  ] as const)("for %s", (_case, answers, regime, expected) => {
    expect(required(answers, regime)).toEqual(expected);
  });

  it("welcome the card and the birth act of the deceased, and ask no birth act of somebody never registered", () => {
    const helpful = (answers: ReturnType<typeof deathAnswers>) =>
      needs(answers, "R36")
        .filter(({ need }) => need === "helpful")
        .map(({ kind }) => kind);
    expect(helpful(deathAnswers())).toEqual(["deceasedIdentity", "birthActCopy"]);
    expect(helpful(deathAnswers({ birthAct: { isRegistered: "no" } }))).toEqual(["deceasedIdentity"]);
  });

  it("are not listed until the place, the deceased and the declarant are told", () => {
    expect(needs(deathAnswers({ declarant: {} }), "R36")).toEqual([]);
  });

  it("all belong to the form and stand on an article", () => {
    for (const { kind, article } of needs(crash, "R37")) {
      expect(deathForm.documents).toContain(kind);
      expect(article).toMatch(/^(?:L36|D22|L37|D99):\d+$/);
    }
  });
});
