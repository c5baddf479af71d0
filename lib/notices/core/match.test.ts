import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Candidate, certainMatch, type Evidence, evidenceFor, weighed } from "./match.ts";

const candidate: Candidate = {
  id: "1",
  officeCode: "04-01",
  number: 412,
  year: 1990,
  name: { ar: "أحمد البقالي", latin: "Ahmed EL BAKKALI" },
  bornFrom: "1990-03-07",
  bornTo: "1990-03-07",
  birthPlace: { ar: "الرباط", fr: "Rabat" },
};
const notice = {
  subject: {
    name: { ar: "احمد البقالي", latin: "Ahmed El Bakkali" },
    bornOn: "1990-03",
    birthPlace: null,
    cnie: null,
    act: { office: "أكدال", number: "412", year: 1990 },
  },
};

describe("the act that a notice means", () => {
  it("agrees in office, number, year, name and birth, spelling apart", () => {
    expect(evidenceFor(notice, "04-01", candidate)).toEqual({
      office: true,
      number: true,
      year: true,
      name: true,
      birth: true,
    });
  });

  it("is never agreed upon by what the notice does not say", () => {
    const silent = { subject: { ...notice.subject, bornOn: null, act: { office: null, number: null, year: null } } };
    expect(evidenceFor(silent, null, candidate)).toEqual({
      office: false,
      number: false,
      year: false,
      name: true,
      birth: false,
    });
  });

  it("is certain only where office, number, year and subject all agree, of one candidate alone", () => {
    const evidence = fc.record({
      office: fc.boolean(),
      number: fc.boolean(),
      year: fc.boolean(),
      name: fc.boolean(),
      birth: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(evidence, { maxLength: 5 }), (all: Evidence[]) => {
        const matches = all.map((one, at) => ({ candidate: { ...candidate, id: String(at) }, evidence: one }));
        const whole = matches.filter((match) => {
          const { office, number, year, name } = match.evidence;
          return office && number && year && name;
        });
        expect(certainMatch(matches)).toEqual(whole.length === 1 ? whole[0]?.candidate : undefined);
        expect(weighed(matches)).toHaveLength(matches.length);
      }),
    );
  });
});
