import { describe, expect, it } from "vitest";
import { postedSection, problemsOfRequest, understandRequest } from "./form.ts";
import { missingPapers, papersFor } from "./papers.ts";

const ACT = { known: "reference", office: "044210105-01", no: "12", year: "2026" };
const WHO = { quality: "ascendant", name: "خديجة البقالي", cnie: "ab 123456" };
const DELIVERY = { delivery: "download", payment: "online", email: "", phone: "" };
const WHOLE = { document: { kind: "birthExtract" }, act: ACT, applicant: WHO, delivery: DELIVERY };

describe("a request", () => {
  it("is understood when every page was answered", () => {
    const read = understandRequest(WHOLE);
    expect(read).toMatchObject({
      ok: true,
      value: { act: { no: 12, year: 2026 }, applicant: { cnie: "AB123456" }, delivery: { delivery: "download" } },
    });
  });

  it("may name the act by whom it is about, when its number is not known", () => {
    const act = {
      known: "identity",
      office: ACT.office,
      name: "يوسف البقالي",
      on: { day: "", month: "11", year: "2026" },
      parents: "رشيد وخديجة",
    };
    expect(problemsOfRequest("act", { act })).toEqual([]);
    expect(problemsOfRequest("act", { act: { ...act, on: { day: "31", month: "2", year: "2026" } } })).toHaveLength(1);
  });

  it("of somebody who is not of the family says who and why (L36:43)", () => {
    const problems = problemsOfRequest("applicant", { applicant: { ...WHO, quality: "other" } });
    expect(problems.map(({ field }) => field)).toEqual(["stranger", "reasons"]);
  });

  it("that goes by post has an address", () => {
    const problems = problemsOfRequest("delivery", { delivery: { ...DELIVERY, delivery: "post", address: {} } });
    expect(problems.map(({ field }) => field)).toEqual(["address.street", "address.city", "address.postcode"]);
  });

  it.each([
    ["act", { ...ACT, no: "0" }, "requests.numberWrong"],
    ["act", { ...ACT, year: "26" }, "requests.yearWrong"],
    ["act", { ...ACT, office: "" }, "requests.chooseOffice"],
    ["applicant", { ...WHO, name: "" }, "requests.nameMissing"],
    ["applicant", { ...WHO, cnie: "123" }, "identifiers.cnie"],
    ["document", { kind: "x" }, "common.chooseOne"],
  ] as const)("is asked again for what is wrong on the page %s", (section, typed, code) => {
    expect(problemsOfRequest(section, { [section]: typed })).toMatchObject([{ code }]);
  });

  it("keeps what was typed, and nothing that no page of ours asks", () => {
    expect(postedSection("document", { kind: "x" }).ok).toBe(true);
    expect(postedSection("document", { status: "signed" })).toEqual({
      ok: false,
      error: { code: "gate.unknownField" },
    });
    expect(postedSection("act", { no: ["1", "2"] })).toEqual({ ok: false, error: { code: "gate.malformed" } });
  });
});

describe("the papers of a request", () => {
  it("prove the quality, and the identity unless the national service vouched for it", () => {
    const needs = papersFor({ quality: "kafil", isIdentityProved: false });
    expect(needs.map(({ kind }) => kind)).toEqual(["identityCard", "kafalaOrder"]);
    expect(missingPapers(needs, ["identityCard"])).toEqual(["kafalaOrder"]);
    expect(papersFor({ quality: "self", isIdentityProved: true })).toEqual([]);
  });
});
