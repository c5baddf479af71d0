import { describe, expect, it } from "vitest";
import { checkNewPassword, readDelegationEntry, readStaffEntry } from "./index.ts";

const typed = {
  given: { ar: "سلمى", latin: "Salma" },
  family: { ar: "بناني", latin: "BENNANI" },
  gender: "female",
  login: " Salma.B ",
  role: "officer",
  office: "044210101-01",
  institution: "HOP-SOUISSI",
  fromOn: { day: "1", month: "12", year: "2026" },
};
const fieldsOf = (read: ReturnType<typeof readStaffEntry> | ReturnType<typeof readDelegationEntry>) =>
  read.ok ? [] : read.error.problems.map(({ field, code }) => `${field} ${code}`);

describe("a new member of staff", () => {
  it("is posted where the role works, whatever else was chosen", () => {
    const read = readStaffEntry(typed);
    expect(read.ok && read.value).toMatchObject({
      login: "salma.b",
      office: "044210101-01",
      institution: null,
      territory: null,
      fromOn: "2026-12-01",
    });
    const manager = readStaffEntry({ ...typed, role: "manager" });
    expect(manager.ok && manager.value).toMatchObject({ office: null, institution: null, territory: null });
  });

  it("is refused with every mistake named", () => {
    expect(
      fieldsOf(
        readStaffEntry({ ...typed, given: { ar: "Salma", latin: "" }, login: "1a", office: "", fromOn: { day: "31" } }),
      ),
    ).toEqual([
      "given.ar staff.givenArabicScript",
      "given.latin staff.givenLatinMissing",
      "login staff.loginWrong",
      "office staff.placeMissing",
      "fromOn.month calendar.monthMissing",
    ]);
  });
});

describe("a delegation of signature", () => {
  const day = { day: "1", month: "12", year: "2026" };
  const entry = {
    office: "044210101-01",
    quality: "delegated",
    actKinds: { birth: "yes", mention: "yes" },
    fromOn: day,
    decision: "12/2026",
    decidedOn: { day: "28", month: "11", year: "2026" },
  };

  it("has a decision, acts, a first day, and an end only where one is given", () => {
    expect(readDelegationEntry(entry)).toMatchObject({
      ok: true,
      value: { actKinds: ["birth", "mention"], toOn: null },
    });
    expect(fieldsOf(readDelegationEntry({ ...entry, decision: " ", actKinds: { birth: "no" } }))).toEqual([
      "actKinds staff.kindsMissing",
      "decision staff.decisionMissing",
    ]);
  });

  it("does not end before it begins", () => {
    const toOn = { day: "30", month: "11", year: "2026" };
    expect(fieldsOf(readDelegationEntry({ ...entry, toOn }))).toEqual(["toOn staff.endsBeforeItStarts"]);
  });

  it("is decided before it begins, or on that day", () => {
    const decidedOn = { day: "2", month: "12", year: "2026" };
    expect(fieldsOf(readDelegationEntry({ ...entry, decidedOn }))).toEqual(["decidedOn staff.decidedAfterItStarts"]);
    expect(readDelegationEntry({ ...entry, decidedOn: day })).toMatchObject({ ok: true });
  });
});

describe("the password of a new account", () => {
  const next = "un chemin de pierre";
  const given = { login: "salma", next, again: next };

  it("is long, typed twice alike, and does not tell the login", () => {
    expect(checkNewPassword(given)).toEqual({ ok: true, value: next });
    expect(checkNewPassword({ ...given, next: "court", again: "court" })).toMatchObject({
      error: { code: "auth.passwordLength" },
    });
    expect(checkNewPassword({ ...given, again: `${next}.` })).toMatchObject({
      error: { code: "auth.passwordsDiffer" },
    });
    const known = "SALMA-2026-salma";
    expect(checkNewPassword({ ...given, next: known, again: known })).toMatchObject({
      error: { code: "auth.passwordKnown" },
    });
  });
});
