import { describe, expect, it } from "vitest";
import { isoDay } from "#lib/calendar/core/index.ts";
import { decisionClock } from "./decision-clock.ts";
import { checkJudgment, JudgmentInput } from "./judgment.ts";
import { decisionDueOn, FamilyLateRequestInput, isAskedByFamily, LateRequestInput } from "./late-request.ts";
import { type LateRuling, lateTitleOf } from "./late-title.ts";
import { decidePermission, PermissionInput } from "./permission-decision.ts";

const today = isoDay(2026, 12, 10);
const day = (value: string) => {
  const [year = "", month = "", date = ""] = value.split("-");
  return { year, month, day: date };
};
const problems = (read: { error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined }) =>
  (read.error?.issues ?? []).map(({ path, message }) => [path.join("."), message]);

describe("the request for a permission (L36:21)", () => {
  const whole = {
    applicant: "خديجة البقالي",
    quality: "declarant",
    reason: "unaware",
    documents: { eventCertificate: "yes", identity: "yes" },
    nonRegistrationNumber: "77/2026",
    opinion: "favourable",
  };

  it("keeps the papers that were seen, with the certificate of non-registration always among them", () => {
    expect(LateRequestInput.parse(whole).documents).toEqual(["nonRegistration", "eventCertificate", "identity"]);
  });

  it.each([
    ["applicant", { applicant: " " }, "rulings.applicantMissing"],
    ["quality", { quality: undefined }, "rulings.qualityMissing"],
    ["reason", { reason: "lazy" }, "rulings.lateReasonMissing"],
    ["nonRegistrationNumber", { nonRegistrationNumber: "" }, "rulings.nonRegistrationMissing"],
    ["opinion", { opinion: undefined }, "rulings.opinionMissing"],
    ["note", { opinion: "reserved" }, "rulings.noteMissing"],
    ["note", { reason: "other" }, "rulings.noteMissing"],
  ])("is incomplete without its %s: %j", (field, wrong, code) => {
    expect(problems(LateRequestInput.safeParse({ ...whole, ...wrong }))).toContainEqual([field, code]);
  });

  it("for a burial that nobody declared, asks for the number of the burial permit (BUR:4)", () => {
    const buried = { ...whole, reason: "buriedUndeclared" };
    expect(problems(LateRequestInput.safeParse(buried))).toEqual([["burialPermit", "rulings.burialPermitMissing"]]);
    expect(LateRequestInput.safeParse({ ...buried, burialPermit: "412/2024" }).success).toBe(true);
  });

  it("asks a family for its own explanation, in words for it and not for an office (L36:21)", () => {
    const typed = { applicant: "رشيد البقالي", quality: "declarant", reason: "illness", note: " " };
    expect(problems(FamilyLateRequestInput.safeParse(typed))).toEqual([["note", "rulings.explanationMissing"]]);
  });

  it("is the family's own where no office gave its opinion", () => {
    expect(isAskedByFamily({ request: { ...whole, opinion: "none" } })).toBe(true);
    expect(isAskedByFamily({ request: whole })).toBe(false);
  });

  it("is decided within sixty days of the request (D22:41)", () => {
    const dueOn = decisionDueOn(today);
    expect(dueOn).toBe("2027-02-08");
    expect(decisionClock(dueOn, today)).toEqual({ daysLeft: 60, isNear: false, isOver: false });
    expect(decisionClock(dueOn, isoDay(2027, 1, 30))).toMatchObject({ daysLeft: 9, isNear: true });
    expect(decisionClock(dueOn, dueOn)).toEqual({ daysLeft: 0, isNear: true, isOver: false });
    expect(decisionClock(dueOn, isoDay(2027, 2, 9))).toEqual({ daysLeft: -1, isNear: false, isOver: true });
  });
});

describe("the decision of the central authority (L36:21, D22:41)", () => {
  const asked = { status: "requested", askedOn: isoDay(2026, 11, 20) } as const;
  const input = (more: object) =>
    PermissionInput.parse({
      outcome: "granted",
      grantedFor: "eventProven",
      number: "12/2026",
      decidedOn: day("2026-12-05"),
      ...more,
    });

  it("is a number, a day and a reason from the list of its outcome", () => {
    expect(decidePermission(asked, input({ refusedFor: "" }), today)).toEqual({
      ok: true,
      value: { status: "granted", reason: "eventProven", number: "12/2026", decidedOn: "2026-12-05" },
    });
    const refused = input({ outcome: "refused", refusedFor: "alreadyRegistered" });
    expect(decidePermission(asked, refused, today)).toMatchObject({
      value: { status: "refused", reason: "alreadyRegistered" },
    });
  });

  it("stands when it comes after the sixty days: silence grants nothing and takes nothing away", () => {
    const long = { ...asked, askedOn: isoDay(2026, 8, 1) };
    expect(decidePermission(long, input({}), today).ok).toBe(true);
  });

  it.each([
    ["when it was decided before", { status: "refused" }, {}, "alreadyDecided"],
    ["when it was taken back", { status: "withdrawn" }, {}, "alreadyDecided"],
    ["with a day to come", {}, { decidedOn: day("2026-12-11") }, "decidedInFuture"],
    ["with a day before the request", {}, { decidedOn: day("2026-11-19") }, "decidedTooEarly"],
  ] as const)("is refused %s", (_when, of, more, code) => {
    expect(decidePermission({ ...asked, ...of }, input(more), today)).toEqual({
      ok: false,
      error: { code: `rulings.${code}` },
    });
  });

  it.each([
    [{ outcome: undefined }, "outcome", "rulings.outcomeMissing"],
    [{ grantedFor: undefined }, "grantedFor", "rulings.reasonMissing"],
    [{ outcome: "refused" }, "refusedFor", "rulings.reasonMissing"],
    [{ number: "" }, "number", "rulings.decisionNumberMissing"],
  ])("is incomplete with %j", (wrong, field, code) => {
    const whole = { outcome: "granted", grantedFor: "goodFaith", number: "1", decidedOn: day("2026-12-05") };
    expect(problems(PermissionInput.safeParse({ ...whole, ...wrong }))).toContainEqual([field, code]);
  });
});

describe("a declaratory judgment (CPC:217-220)", () => {
  const typed = {
    courtAr: "المحكمة الابتدائية بأزيلال",
    courtFr: "",
    courtFile: "210/1606/2026",
    number: "145",
    decidedOn: day("2026-11-20"),
    finalOn: day("2026-12-08"),
  };
  const check = (more: object, eventOn = isoDay(2025, 1, 3)) =>
    checkJudgment(JudgmentInput.parse({ ...typed, ...more }), { eventOn, today });

  it("opens the register when it is final", () => {
    expect(check({})).toEqual({ ok: true, value: null });
    expect(check({ finalOn: day("2026-12-10") }).ok).toBe(true);
  });

  it.each([
    ["that is not final yet", { finalOn: day("2026-12-11") }, "judgmentNotFinal"],
    ["final before it was given", { finalOn: day("2026-11-19") }, "finalBeforeJudgment"],
    ["dated in the future", { decidedOn: day("2026-12-11"), finalOn: day("2026-12-12") }, "judgedInFuture"],
  ])("is refused %s", (_what, more, code) => {
    expect(check(more)).toEqual({ ok: false, error: { code: `rulings.${code}` } });
  });

  it("is refused when it is older than the event it declares", () => {
    expect(check({}, isoDay(2026, 11, 20))).toMatchObject({ error: { code: "rulings.judgedBeforeEvent" } });
  });

  it.each([
    ["courtAr", { courtAr: "" }, "rulings.courtMissing"],
    ["courtAr", { courtAr: "Azilal" }, "rulings.courtInArabic"],
    ["courtFile", { courtFile: "" }, "rulings.courtFileMissing"],
    ["number", { number: "" }, "rulings.judgmentNumberMissing"],
    ["finalOn.day", { finalOn: undefined }, "rulings.judgmentNotFinal"],
  ])("is not taken without its %s", (field, wrong, code) => {
    expect(problems(JudgmentInput.safeParse({ ...typed, ...wrong }))).toContainEqual([field, code]);
  });
});

describe("what the act cites", () => {
  const ruling: LateRuling = {
    id: "r",
    declarationId: "d",
    authority: "central",
    status: "granted",
    officeCode: "o",
    askedAt: new Date(0),
    request: {},
    dueOn: null,
    decidedOn: isoDay(2026, 12, 5),
    number: "12/2026",
    reason: "eventProven",
    court: null,
    courtFile: null,
    finalOn: null,
    version: 2,
  };

  it("is the permission with its number and day (L36:21)", () => {
    expect(lateTitleOf([{ ...ruling, status: "refused" }, ruling])).toEqual({
      kind: "permission",
      number: "12/2026",
      on: "2026-12-05",
      authority: { ar: "السلطة المركزية", fr: "l’autorité centrale" },
    });
  });

  it("is the judgment with its court, in Arabic where nobody wrote it in French (D99:18)", () => {
    const court = { ar: "المحكمة الابتدائية بأزيلال", fr: null };
    const judged: LateRuling = { ...ruling, authority: "court", court, courtFile: "210", finalOn: isoDay(2026, 12, 8) };
    expect(lateTitleOf([judged])).toMatchObject({
      kind: "judgment",
      authority: { ar: court.ar, fr: court.ar },
      courtFile: "210",
      finalOn: "2026-12-08",
    });
  });

  it("is nothing while nothing was granted", () => {
    expect(lateTitleOf([{ ...ruling, status: "requested" }])).toBeUndefined();
  });
});
