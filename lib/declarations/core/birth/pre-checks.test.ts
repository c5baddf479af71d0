import { describe, expect, it } from "vitest";
import { birthAnswers } from "#tests/support/birth-answers.ts";
import { deadline, HIJRI_SEED, holidayTable, isoDay } from "#lib/calendar/core/index.ts";
import type { Answers } from "../answers.ts";
import { readBirth } from "./birth-declaration.ts";
import { birthPreChecks, type CheckedFile } from "./pre-checks.ts";

const holidays = holidayTable({ version: "t", hijri: HIJRI_SEED, firstYear: 2026, lastYear: 2027 });

function checks(answers: Answers, overrides: Partial<CheckedFile> = {}): Record<string, string> {
  const read = readBirth(answers);
  if (!read.ok) throw new Error(JSON.stringify(read.error.problems));
  const file: CheckedFile = {
    declared: read.value,
    regime: "R36",
    deadline: deadline(
      { kind: "birth", eventOn: read.value.place.bornOn, regime: "R36", placeClass: "morocco" },
      { holidays, suspensions: [] },
    ),
    today: isoDay(2026, 11, 20),
    documents: [
      { kind: "birthCertificate", status: "clean" },
      { kind: "marriageAct", status: "clean" },
    ],
    sameEvent: [],
    ...overrides,
  };
  return Object.fromEntries(birthPreChecks(file).map(({ code, level }) => [code, level]));
}

function withSection(section: string, changes: Answers): Answers {
  const before = birthAnswers();
  return { ...before, [section]: { ...(before[section] as Answers), ...changes } };
}

const PROXY: Answers = {
  isProxy: "yes",
  proxyDeed: "الموثق بالرباط",
  proxyMadeOn: { day: "1", month: "10", year: "2026" },
  proxyOrigin: "morocco",
  person: {
    givenName: { ar: "عمر", latin: "Omar" },
    familyName: { ar: "الزياني", latin: "Ziani" },
    sex: "male",
    bornOn: { year: "1980" },
    profession: { ar: "محام", latin: "avocat" },
  },
};

describe("the checks made before the officer looks", () => {
  it("are all green for a clean file", () => {
    expect(new Set(Object.values(checks(birthAnswers())))).toEqual(new Set(["green"]));
  });

  it.each([
    [
      "a late declaration, by permission (L36:21)",
      birthAnswers(),
      { today: isoDay(2027, 1, 10) },
      "check.lateR36",
      "red",
    ],
    ["the last days", birthAnswers(), { today: isoDay(2026, 12, 11) }, "check.deadlineNear", "amber"],
    [
      "a power of attorney that ran out the day before (L36:24)",
      withSection("declarant", {
        ...PROXY,
        proxyUntil: { day: "19", month: "11", year: "2026" },
      }),
      {},
      "check.proxyExpired",
      "red",
    ],
    [
      "a power of attorney made abroad, without apostille or legalisation (L36:24)",
      withSection("declarant", { ...PROXY, proxyOrigin: "neither" }),
      {},
      "check.proxyNotLegalised",
      "amber",
    ],
    [
      "a power of attorney made abroad, with its apostille (L36:24)",
      withSection("declarant", { ...PROXY, proxyOrigin: "apostille" }),
      {},
      "check.proxyValid",
      "green",
    ],
    ["a document that is not there", birthAnswers(), { documents: [] }, "check.documentsMissing", "amber"],
    [
      "the same birth declared elsewhere (L36:23)",
      birthAnswers(),
      { sameEvent: [{ reference: "NA26K7MT4WD" }] },
      "check.possibleDuplicate",
      "red",
    ],
    [
      "a title before the given name (L36:34)",
      withSection("child", { givenName: { ar: "مولاي يوسف", latin: "Moulay Youssef" } }),
      {},
      "check.givenNameDisputed",
      "amber",
    ],
    [
      "another family name than the father's (L36:33)",
      withSection("child", { familyName: { ar: "العلوي", latin: "Alaoui" } }),
      {},
      "check.familyNameDiffers",
      "red",
    ],
    [
      "another Latin spelling (L36:47)",
      withSection("child", { familyName: { ar: "المرابط", latin: "Lamrabet" } }),
      {},
      "check.familyNameLatinDiffers",
      "amber",
    ],
    [
      "a birth less than six months after the contract (FC:154)",
      withSection("marriage", { marriedOn: { day: "1", month: "9", year: "2026" } }),
      {},
      "check.filiationToCheck",
      "amber",
    ],
    [
      "a mother under eighteen",
      withSection("mother", { bornOn: { day: "1", month: "1", year: "2010" } }),
      {},
      "check.parentMinor",
      "amber",
    ],
  ] as const)("notice %s", (_case, answers, overrides, code, level) => {
    const found = checks(answers, overrides as Partial<CheckedFile>);
    expect(found).toHaveProperty([code], level);
  });
});
