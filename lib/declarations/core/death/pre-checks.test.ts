import { describe, expect, it } from "vitest";
import { deathAnswers, deathWith, DIED_IN_LYON } from "#tests/support/death-answers.ts";
import { deadline, HIJRI_SEED, holidayTable, isoDay } from "#lib/calendar/core/index.ts";
import type { Answers } from "../answers.ts";
import type { CheckContext } from "../form/index.ts";
import { deathForm } from "./form.ts";

const holidays = holidayTable({ version: "t", hijri: HIJRI_SEED, firstYear: 2026, lastYear: 2027 });
const sent = (...kinds: string[]) => kinds.map((kind) => ({ kind, status: "clean" }));

function checks(answers: Answers, overrides: Partial<CheckContext> = {}): Record<string, string> {
  const understood = deathForm.understand(answers);
  if (!understood.ok) throw new Error(JSON.stringify(understood.error.problems));
  const regime = overrides.regime ?? "R36";
  const event = understood.value.deadlineEvent(regime);
  const file: CheckContext = {
    regime,
    deadline: event && deadline(event, { holidays, suspensions: [] }),
    today: isoDay(2026, 11, 20),
    documents: sent("verificationCertificate", "stillbornCertificate", "declarantCnie"),
    sameEvent: [],
    ...overrides,
  };
  return Object.fromEntries(understood.value.checks(file).map(({ code, level }) => [code, level]));
}

describe("the checks of a death made before the officer looks", () => {
  it("are all green for a clean file", () => {
    expect(new Set(Object.values(checks(deathAnswers())))).toEqual(new Set(["green"]));
  });

  it.each([
    [
      "a late declaration, by permission (L36:21)",
      deathAnswers(),
      { today: isoDay(2027, 1, 10) },
      "check.lateR36",
      "red",
    ],
    [
      "a late declaration, by judgment (R37)",
      deathAnswers(),
      { today: isoDay(2027, 1, 10), regime: "R37" },
      "check.lateR37",
      "red",
    ],
    [
      "a power of attorney that ran out the day before (L36:37)",
      deathWith("declarant", {
        isProxy: "yes",
        proxyDeed: "الموثق بالرباط",
        proxyMadeOn: { day: "1", month: "10", year: "2026" },
        proxyUntil: { day: "19", month: "11", year: "2026" },
        proxyOrigin: "morocco",
      }),
      {},
      "check.proxyExpired",
      "red",
    ],
    ["the last days", deathAnswers(), { today: isoDay(2026, 12, 11) }, "check.deadlineNear", "amber"],
    ["a day that has not come", deathAnswers(), { today: isoDay(2026, 11, 13) }, "check.diedInFuture", "red"],
    [
      "a brother who declares before the widow and the children (L36:37)",
      deathWith("declarant", { link: "brother" }),
      {},
      "check.rankLower",
      "amber",
    ],
    ["a neighbour", deathWith("declarant", { link: "other" }), {}, "check.rankOutside", "amber"],
    [
      "a hospital that declares by its office (L36:20)",
      deathWith("declarant", { link: "institution" }),
      {},
      "check.declaredByOffice",
      "green",
    ],
    [
      "a violent death without the prosecutor's permission (D22:25)",
      deathWith("place", { manner: "violent" }),
      {},
      "check.prosecutorPermissionMissing",
      "red",
    ],
    [
      "an unknown cause without the prosecutor's permission (D99:32)",
      deathWith("place", { manner: "unknownCause" }),
      { regime: "R37" },
      "check.prosecutorPermissionMissing",
      "red",
    ],
    [
      "an accident with the prosecutor's permission, to be read",
      deathWith("place", { manner: "accident" }),
      { documents: sent("prosecutorPermission", "declarantCnie") },
      "check.prosecutorPermissionSent",
      "amber",
    ],
    [
      "heirs who died together at an unknown minute (FC:328)",
      deathWith("place", { time: {}, timeUnknown: "yes" }),
      {},
      "check.timeUnknown",
      "amber",
    ],
    [
      "a birth after the death",
      deathWith("deceased", { bornOn: { day: "", month: "12", year: "2026" } }),
      {},
      "check.bornAfterDeath",
      "red",
    ],
    [
      "an age above a hundred and twenty",
      deathWith("deceased", { bornOn: { day: "", month: "", year: "1900" } }),
      {},
      "check.veryOld",
      "amber",
    ],
    [
      "another family name than the father's",
      deathWith("deceased", { familyName: { ar: "العلوي", latin: "Alaoui" } }),
      {},
      "check.deceasedFamilyNameDiffers",
      "amber",
    ],
    [
      "a deceased whose birth was never registered (D99:33)",
      deathAnswers({ birthAct: { isRegistered: "no" } }),
      {},
      "check.birthNeverRegistered",
      "amber",
    ],
    [
      "a birth act whose place is not told, and which must receive the mention (D99:34)",
      deathAnswers({ birthAct: { isRegistered: "yes" } }),
      {},
      "check.birthActToFind",
      "amber",
    ],
    ["a foreigner", deathWith("deceased", { nationality: "SN" }), {}, "check.foreigner", "amber"],
    [
      "the same death declared elsewhere (L36:23)",
      deathAnswers(),
      { sameEvent: [{ reference: "DE26K7MT4WD" }] },
      "check.possibleDuplicate",
      "red",
    ],
    ["a document that is not there", deathAnswers(), { documents: [] }, "check.documentsMissing", "amber"],
    [
      "a newborn who lived: the birth act comes first (L36:29)",
      deathAnswers({}, "bornAlive"),
      {},
      "check.birthFirst",
      "amber",
    ],
    [
      "a newborn whose birth is declared nowhere (L36:29)",
      deathWith("newborn", { birthReference: "" }, "bornAlive"),
      {},
      "check.birthFirst",
      "red",
    ],
    [
      "another stillborn child of the same birth (L36:27)",
      deathWith("stillborn", { isMultiple: "yes", order: "2", count: "2" }, "stillborn"),
      { sameEvent: [{ reference: "DE26K7MT4WD" }] },
      "check.possibleOtherStillborn",
      "amber",
    ],
    [
      "a body found without minutes that the prosecutor has seen (L36:38)",
      deathAnswers({}, "unidentified"),
      {},
      "check.policeMinutesMissing",
      "red",
    ],
    ["a death abroad, by transcription (D22:26)", deathWith("place", DIED_IN_LYON), {}, "check.diedAbroad", "amber"],
  ] as const)("notice %s", (_case, answers, overrides, code, level) => {
    expect(checks(answers, overrides as Partial<CheckContext>)).toHaveProperty([code], level);
  });

  it("say nothing of the age, the name or the nationality of a stillborn child (L36:29)", () => {
    expect(Object.keys(checks(deathAnswers({}, "stillborn")))).toEqual([
      "check.inTime",
      "check.rankLower",
      "check.mannerNatural",
      "check.timeKnown",
      "check.noDuplicate",
      "check.documentsComplete",
    ]);
  });
});
